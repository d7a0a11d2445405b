// Cabut kata instansi ini; ia tetap tercatat, tetapi tidak dipakai lagi.
// takes: $id, $at, $by
// gives: kept
MATCH (word:AgencyWord {id: $id})
SET word.revoked_at = coalesce(word.revoked_at, $at),
    word.revoked_by = coalesce(word.revoked_by, $by)
RETURN properties(word) AS kept
ORDER BY word.id
