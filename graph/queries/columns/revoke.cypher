// Cabut cara membaca kolom ini; ia tetap tercatat, tetapi tidak dipakai lagi.
// takes: $id, $at, $by
// gives: kept
MATCH (mapping:ColumnMapping {id: $id})
SET mapping.revoked_at = coalesce(mapping.revoked_at, $at),
    mapping.revoked_by = coalesce(mapping.revoked_by, $by)
RETURN properties(mapping) AS kept
ORDER BY mapping.id
