// Simpan jenjang pendidikan dari kosakata.
// takes: $rows
// gives: kept
UNWIND $rows AS row
MERGE (level:EducationLevel {code: row.code})
SET level = row
RETURN count(level) AS kept
