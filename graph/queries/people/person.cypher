// Siapa pegawai ini?
// takes: $id, $known_at
// gives: person
MATCH (:Person {id: $id})-[:DESCRIBED_BY]->(now:Description)
WHERE now.recorded_at <= $known_at AND (now.superseded_at IS NULL OR now.superseded_at > $known_at)
RETURN properties(now) AS person
ORDER BY now.id
