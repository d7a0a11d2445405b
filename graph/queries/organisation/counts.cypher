// Berapa banyak yang ada di graf ini?
// takes:
// gives: label, many
CALL () {
  MATCH (n:Instansi) RETURN "Instansi" AS label, count(n) AS many
  UNION ALL
  MATCH (n:Unit) RETURN "Unit" AS label, count(n) AS many
  UNION ALL
  MATCH (n:Jabatan) RETURN "Jabatan" AS label, count(n) AS many
  UNION ALL
  MATCH (n:Programme) RETURN "Programme" AS label, count(n) AS many
  UNION ALL
  MATCH (n:Person) RETURN "Person" AS label, count(n) AS many
  UNION ALL
  MATCH (n:Standard) RETURN "Standard" AS label, count(n) AS many
  UNION ALL
  MATCH (n:Rank) RETURN "Rank" AS label, count(n) AS many
  UNION ALL
  MATCH (n:Education) RETURN "Education" AS label, count(n) AS many
  UNION ALL
  MATCH (n:Placement) RETURN "Placement" AS label, count(n) AS many
  UNION ALL
  MATCH (n:Performance) RETURN "Performance" AS label, count(n) AS many
  UNION ALL
  MATCH (n:Assessment) RETURN "Assessment" AS label, count(n) AS many
  UNION ALL
  MATCH (n:Training) RETURN "Training" AS label, count(n) AS many
  UNION ALL
  MATCH (n:Discipline) RETURN "Discipline" AS label, count(n) AS many
  UNION ALL
  MATCH (n:CreditPoints) RETURN "CreditPoints" AS label, count(n) AS many
  UNION ALL
  MATCH (n:Record) RETURN "Record" AS label, count(n) AS many
  UNION ALL
  MATCH (n:Source) RETURN "Source" AS label, count(n) AS many
}
RETURN label, many
ORDER BY label
