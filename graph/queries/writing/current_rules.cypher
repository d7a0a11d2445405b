// Aturan mana yang sekarang tercatat?
// takes:
// gives: key, digest, version, id
MATCH (record:Rule)
WHERE record.superseded_at IS NULL
RETURN record.key AS key, record.digest AS digest, record.version AS version, record.id AS id
ORDER BY key
