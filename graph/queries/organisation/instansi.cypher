// Instansi apa saja yang ada?
// takes: $known_at
// gives: instansi
MATCH (:Instansi)-[:DESCRIBED_BY]->(now:Description)
WHERE now.recorded_at <= $known_at AND (now.superseded_at IS NULL OR now.superseded_at > $known_at)
RETURN properties(now) AS instansi
ORDER BY now.code
