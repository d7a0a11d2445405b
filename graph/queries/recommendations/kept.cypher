// Pertanyaan apa yang dahulu disimpan dengan nomor ini?
// takes: $id
// gives: kept
MATCH (kept:Recommendation {id: $id})
RETURN properties(kept) AS kept
ORDER BY kept.id
