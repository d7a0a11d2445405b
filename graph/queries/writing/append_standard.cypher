// Catat standar kompetensi jabatan: kompetensi yang diminta dan persyaratannya.
// takes: $rows, $recorded_at, $actor
// gives: appended
// scans: nothing; the product is of one node and one node, each found by its unique id
UNWIND $rows AS row
MATCH (subject:Jabatan {code: row.subject})
MATCH (source:Source {id: row.source})
CREATE (subject)-[:HAS_STANDARD]->(record:Record:Standard)-[:RECORDED_IN]->(source)
SET record = row.properties, record.recorded_at = $recorded_at, record.recorded_by = $actor
WITH row, record
CALL (row, record) {
  UNWIND row.requirements AS asked
  MATCH (competency:Competency {code: asked.competency})
  CREATE (record)-[:REQUIRES {level: asked.level, importance: asked.importance, position: asked.position}]->(competency)
}
CALL (row, record) {
  UNWIND row.conditions AS asked
  CREATE (record)-[:SETS_CONDITION]->(condition:Condition)
  SET condition = asked
}
RETURN count(record) AS appended
