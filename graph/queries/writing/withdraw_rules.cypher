// Akhiri aturan yang tidak ada lagi dalam kosakata.
// takes: $ids, $recorded_at
// gives: withdrawn
UNWIND $ids AS id
MATCH (record:Record {id: id})
SET record.superseded_at = $recorded_at
RETURN count(record) AS withdrawn
