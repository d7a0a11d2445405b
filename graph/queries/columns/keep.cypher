// Simpan cara membaca kolom yang dikonfirmasi; yang semula berlaku untuk judul yang sama dicabut.
// takes: $rows
// gives: kept
UNWIND $rows AS row
OPTIONAL MATCH (former:ColumnMapping {fingerprint: row.fingerprint})
WHERE former.revoked_at IS NULL
SET former.revoked_at = row.confirmed_at, former.revoked_by = row.confirmed_by
WITH DISTINCT row
CREATE (kept:ColumnMapping)
SET kept = row
RETURN count(kept) AS kept
