// Kode apa saja yang sudah dikenal, menurut jenisnya?
// takes:
// gives: label, codes
CALL () {
  MATCH (n:Instansi) RETURN "Instansi" AS label, collect(n.code) AS codes
  UNION ALL
  MATCH (n:Unit) RETURN "Unit" AS label, collect(n.code) AS codes
  UNION ALL
  MATCH (n:Jabatan) RETURN "Jabatan" AS label, collect(n.code) AS codes
  UNION ALL
  MATCH (n:Programme) RETURN "Programme" AS label, collect(n.code) AS codes
  UNION ALL
  MATCH (n:Competency) RETURN "Competency" AS label, collect(n.code) AS codes
  UNION ALL
  MATCH (n:JabatanLevel) RETURN "JabatanLevel" AS label, collect(n.code) AS codes
  UNION ALL
  MATCH (n:Golongan) RETURN "Golongan" AS label, collect(n.code) AS codes
  UNION ALL
  MATCH (n:EducationLevel) RETURN "EducationLevel" AS label, collect(n.code) AS codes
}
RETURN label, codes
ORDER BY label
