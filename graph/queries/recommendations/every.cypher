// Rekomendasi apa saja yang pernah disimpan?
// takes:
// gives: kept
MATCH (kept:Recommendation)
RETURN properties(kept) AS kept
ORDER BY kept.kept_at, kept.id
