// Catat asesmen pegawai beserta level yang ditemukannya.
// takes: $rows, $recorded_at, $actor
// gives: appended
// scans: nothing; the product is of one node and one node, each found by its unique id
UNWIND $rows AS row
MATCH (subject:Person {id: row.subject})
MATCH (source:Source {id: row.source})
CREATE (subject)-[:HAS_ASSESSMENT]->(record:Record:Assessment)-[:RECORDED_IN]->(source)
SET record = row.properties, record.recorded_at = $recorded_at, record.recorded_by = $actor
WITH row, record
CALL (row, record) {
  UNWIND row.levels AS found
  MATCH (competency:Competency {code: found.competency})
  CREATE (record)-[:FOUND_LEVEL {level: found.level}]->(competency)
}
RETURN count(record) AS appended
