// Menurut angka ke-15 NIP, siapa laki-laki (1) dan siapa perempuan (2)? Hanya untuk laporan keadilan.
// takes: $known_at
// gives: id, sex
MATCH (person:Person)-[:DESCRIBED_BY]->(now:Description)
WHERE now.recorded_at <= $known_at AND (now.superseded_at IS NULL OR now.superseded_at > $known_at)
RETURN person.id AS id, substring(person.nip, 14, 1) AS sex
ORDER BY id
