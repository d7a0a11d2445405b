// Berapa banyak yang berlaku di graf ini, menurut yang diketahui pada suatu saat?
// takes: $known_at
// gives: label, many
// The database knows how many nodes a label has; what was replaced by then and what came later is taken off.
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
  MATCH (n:TalentScore) RETURN "TalentScore" AS label, count(n) AS many
  UNION ALL
  MATCH (n:Record) RETURN "Record" AS label, count(n) AS many
  UNION ALL
  MATCH (n:Source) RETURN "Source" AS label, count(n) AS many
  UNION ALL
  MATCH (replaced:Record)
  WHERE replaced.superseded_at <= $known_at
  UNWIND labels(replaced) AS label
  RETURN label, -count(replaced) AS many
  UNION ALL
  MATCH (later:Source)
  WHERE later.loaded_at > $known_at
  RETURN "Source" AS label, -count(later) AS many
  UNION ALL
  MATCH (later:Source)<-[:RECORDED_IN]-(record:Record)
  WHERE later.loaded_at > $known_at
  UNWIND labels(record) + CASE WHEN record:Description AND record.version = 1 THEN [record.about] ELSE [] END AS label
  RETURN label, -count(record) AS many
}
WITH label, sum(many) AS many
WHERE NOT label IN ["Description", "Rule"]
RETURN label, many
ORDER BY label
