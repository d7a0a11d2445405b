// Seperti apa jabatan-jabatan ini?
// takes: $codes, $known_at
// gives: jabatan
UNWIND $codes AS code
MATCH (:Jabatan {code: code})-[:DESCRIBED_BY]->(now:Description)
WHERE now.recorded_at <= $known_at AND (now.superseded_at IS NULL OR now.superseded_at > $known_at)
RETURN properties(now) AS jabatan
ORDER BY now.code
