// Simpan kata-kata instansi ini.
// takes: $rows
// gives: kept
UNWIND $rows AS row
CREATE (kept:AgencyWord)
SET kept = row
RETURN count(kept) AS kept
