// NIP siapa saja yang sudah tercatat?
// takes: $known_at
// gives: nip
MATCH (person:Person)-[:DESCRIBED_BY]->(now:Description)
WHERE now.recorded_at <= $known_at AND (now.superseded_at IS NULL OR now.superseded_at > $known_at)
RETURN person.nip AS nip
ORDER BY nip
