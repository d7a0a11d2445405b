// Catat pelatihan yang selesai diikuti pegawai, beserta program yang dimaksud.
// takes: $rows, $recorded_at, $actor
// gives: appended
// scans: nothing; the product is of one node and one node, each found by its unique id
UNWIND $rows AS row
MATCH (subject:Person {id: row.subject})
MATCH (source:Source {id: row.source})
CREATE (subject)-[:HAS_TRAINING]->(record:Record:Training)-[:RECORDED_IN]->(source)
SET record = row.properties, record.recorded_at = $recorded_at, record.recorded_by = $actor
WITH row, record
OPTIONAL MATCH (programme:Programme {code: row.properties.programme})
FOREACH (followed IN CASE WHEN programme IS NULL THEN [] ELSE [programme] END | CREATE (record)-[:OF_PROGRAMME]->(followed))
RETURN count(record) AS appended
