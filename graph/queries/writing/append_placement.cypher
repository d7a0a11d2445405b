// Catat jabatan yang dipegang pegawai, beserta jabatan dan unit instansi yang dimaksud.
// takes: $rows, $recorded_at, $actor
// gives: appended
// scans: nothing; the product is of one node and one node, each found by its unique id
UNWIND $rows AS row
MATCH (subject:Person {id: row.subject})
MATCH (source:Source {id: row.source})
CREATE (subject)-[:HAS_PLACEMENT]->(record:Record:Placement)-[:RECORDED_IN]->(source)
SET record = row.properties, record.recorded_at = $recorded_at, record.recorded_by = $actor
WITH row, record
OPTIONAL MATCH (jabatan:Jabatan {code: row.properties.jabatan})
OPTIONAL MATCH (unit:Unit {code: row.properties.unit})
FOREACH (held IN CASE WHEN jabatan IS NULL THEN [] ELSE [jabatan] END | CREATE (record)-[:IN_JABATAN]->(held))
FOREACH (place IN CASE WHEN unit IS NULL THEN [] ELSE [unit] END | CREATE (record)-[:IN_UNIT]->(place))
RETURN count(record) AS appended
