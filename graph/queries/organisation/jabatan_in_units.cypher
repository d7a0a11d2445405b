// Jabatan apa saja yang ada di unit-unit ini?
// takes: $units, $known_at
// gives: jabatan
MATCH (:Jabatan)-[:DESCRIBED_BY]->(now:Description)
WHERE now.unit IN $units AND now.recorded_at <= $known_at AND (now.superseded_at IS NULL OR now.superseded_at > $known_at)
RETURN properties(now) AS jabatan
ORDER BY now.code
