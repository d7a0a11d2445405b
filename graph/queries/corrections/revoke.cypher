// Cabut koreksi ini; ia tetap tercatat, tetapi tidak dipakai lagi.
// takes: $id, $at, $by
// gives: kept
MATCH (correction:Correction {id: $id})
SET correction.revoked_at = coalesce(correction.revoked_at, $at),
    correction.revoked_by = coalesce(correction.revoked_by, $by)
RETURN properties(correction) AS kept
ORDER BY correction.id
