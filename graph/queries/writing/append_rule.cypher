// Catat aturan hukum yang dimuat dari kosakata.
// takes: $rows, $recorded_at, $actor
// gives: appended
UNWIND $rows AS row
MATCH (source:Source {id: row.source})
CREATE (record:Record:Rule)-[:RECORDED_IN]->(source)
SET record = row.properties, record.recorded_at = $recorded_at, record.recorded_by = $actor
RETURN count(record) AS appended
