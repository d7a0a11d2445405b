// Kode apa saja yang sudah dikenal, menurut jenisnya?
// takes:
// gives: label, codes
CALL () {
  MATCH (n:Instansi) WITH n ORDER BY n.code RETURN "Instansi" AS label, collect(n.code) AS codes
  UNION ALL
  MATCH (n:Unit) WITH n ORDER BY n.code RETURN "Unit" AS label, collect(n.code) AS codes
  UNION ALL
  MATCH (n:Jabatan) WITH n ORDER BY n.code RETURN "Jabatan" AS label, collect(n.code) AS codes
  UNION ALL
  MATCH (n:Programme) WITH n ORDER BY n.code RETURN "Programme" AS label, collect(n.code) AS codes
  UNION ALL
  MATCH (n:Competency) WITH n ORDER BY n.code RETURN "Competency" AS label, collect(n.code) AS codes
  UNION ALL
  MATCH (n:JabatanLevel) WITH n ORDER BY n.code RETURN "JabatanLevel" AS label, collect(n.code) AS codes
  UNION ALL
  MATCH (n:Golongan) WITH n ORDER BY n.code RETURN "Golongan" AS label, collect(n.code) AS codes
  UNION ALL
  MATCH (n:EducationLevel) WITH n ORDER BY n.code RETURN "EducationLevel" AS label, collect(n.code) AS codes
}
RETURN label, codes
ORDER BY label
