// Catat pangkat, pendidikan, kinerja, hukuman disiplin atau angka kredit pada pegawainya.
// takes: $label, $relationship, $rows, $recorded_at, $actor
// gives: appended
// scans: nothing; the product is of one node and one node, each found by its unique id
UNWIND $rows AS row
MATCH (subject:Person {id: row.subject})
MATCH (source:Source {id: row.source})
CREATE (subject)-[:$($relationship)]->(record:Record:$($label))-[:RECORDED_IN]->(source)
SET record = row.properties, record.recorded_at = $recorded_at, record.recorded_by = $actor
RETURN count(record) AS appended
