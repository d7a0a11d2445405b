// Aturan apa yang diketahui pada suatu saat?
// takes: $known_at
// gives: rule
MATCH (record:Rule)
WHERE record.recorded_at <= $known_at AND (record.superseded_at IS NULL OR record.superseded_at > $known_at)
RETURN properties(record) AS rule
ORDER BY record.rule
