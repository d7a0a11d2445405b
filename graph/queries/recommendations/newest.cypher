// Rekomendasi apa saja yang terakhir disimpan?
// takes: $limit
// gives: kept
// scans: hanya simpul Recommendation, yang jumlahnya sebanyak yang sengaja disimpan orang.
MATCH (kept:Recommendation)
RETURN properties(kept) AS kept
ORDER BY kept.kept_at DESC, kept.id
LIMIT $limit
