// Catat dokumen asal dari catatan-catatan yang sedang ditulis.
// takes: $id, $name, $digest, $loaded_at, $actor
// gives: id
MERGE (source:Source {id: $id})
ON CREATE SET source.name = $name, source.digest = $digest, source.loaded_at = $loaded_at, source.actor = $actor
RETURN source.id AS id
