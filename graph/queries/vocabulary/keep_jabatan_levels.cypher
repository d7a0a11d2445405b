// Simpan jenjang jabatan dari kosakata.
// takes: $rows
// gives: kept
UNWIND $rows AS row
MERGE (level:JabatanLevel {code: row.code})
SET level = row
RETURN count(level) AS kept
