// Dengan kosakata mana jawaban itu dahulu dirumuskan?
// takes: $id
// gives: words
MATCH (edition:Edition {id: $id})
RETURN edition.words AS words
ORDER BY edition.id
