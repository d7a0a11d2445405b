// Dokumen apa saja yang telah dimuat?
// takes: $known_at
// gives: id, name, loaded_at, actor
MATCH (source:Source)
WHERE source.loaded_at <= $known_at
RETURN source.id AS id, source.name AS name, source.loaded_at AS loaded_at, source.actor AS actor
ORDER BY loaded_at DESC, name, id
