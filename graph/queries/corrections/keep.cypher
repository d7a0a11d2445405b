// Simpan koreksi-koreksi ini; yang semula berlaku untuk isian yang sama dicabut.
// takes: $rows
// gives: kept
UNWIND $rows AS row
OPTIONAL MATCH (former:Correction {value: row.value, sheet: row.sheet, field: row.field})
WHERE former.revoked_at IS NULL
SET former.revoked_at = row.accepted_at, former.revoked_by = row.accepted_by
WITH DISTINCT row
CREATE (kept:Correction)
SET kept = row
RETURN count(kept) AS kept
