// Siapa nama pegawai-pegawai ini?
// takes: $ids, $known_at
// gives: id, name
UNWIND $ids AS id
MATCH (:Person {id: id})-[:DESCRIBED_BY]->(now:Description)
WHERE now.recorded_at <= $known_at AND (now.superseded_at IS NULL OR now.superseded_at > $known_at)
RETURN id, now.name AS name
ORDER BY id
