// Siapa saja yang sudah tercatat, dengan nama dan tanggal lahirnya?
// takes: $known_at
// gives: nip, person
MATCH (person:Person)-[:DESCRIBED_BY]->(now:Description)
WHERE now.recorded_at <= $known_at AND (now.superseded_at IS NULL OR now.superseded_at > $known_at)
RETURN person.nip AS nip, properties(now) AS person
ORDER BY nip
