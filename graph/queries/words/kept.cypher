// Kata instansi apa saja yang pernah ditambahkan, termasuk yang sudah dicabut?
// takes:
// gives: kept
MATCH (word:AgencyWord)
RETURN properties(word) AS kept
ORDER BY word.added_at, word.id
