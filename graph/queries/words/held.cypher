// Kata instansi apa saja yang berlaku sekarang?
// takes:
// gives: kept
MATCH (word:AgencyWord)
WHERE word.revoked_at IS NULL
RETURN properties(word) AS kept
ORDER BY word.added_at, word.id
