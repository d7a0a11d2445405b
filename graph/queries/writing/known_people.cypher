// Pegawai mana dari daftar ini yang sudah dikenal?
// takes: $ids
// gives: id
UNWIND $ids AS id
MATCH (person:Person {id: id})
RETURN person.id AS id
ORDER BY id
