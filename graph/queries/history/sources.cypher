// Dari dokumen apa saja catatan-catatan berasal?
// takes: $known_at
// gives: source
MATCH (source:Source)
WHERE source.loaded_at <= $known_at
RETURN properties(source) AS source
ORDER BY source.loaded_at, source.id
