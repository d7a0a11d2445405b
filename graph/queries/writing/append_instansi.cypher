// Catat keterangan instansi, dan buat instansinya bila belum ada.
// takes: $rows, $recorded_at, $actor
// gives: appended
UNWIND $rows AS row
MERGE (subject:Instansi {code: row.subject})
WITH subject, row
MATCH (source:Source {id: row.source})
CREATE (subject)-[:DESCRIBED_BY]->(record:Record:Description)-[:RECORDED_IN]->(source)
SET record = row.properties, record.recorded_at = $recorded_at, record.recorded_by = $actor
RETURN count(record) AS appended
