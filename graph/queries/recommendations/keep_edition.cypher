// Simpan kosakata yang dipakai menjawab, seutuhnya.
// takes: $id, $words
// gives: id
MERGE (edition:Edition {id: $id})
ON CREATE SET edition.words = $words
RETURN edition.id AS id
