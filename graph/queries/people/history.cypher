// Apa saja yang pernah tercatat tentang pegawai ini, oleh siapa, dan apa penggantinya?
// takes: $id, $known_at
// gives: kind, nip, record, source, levels, superseded_by
MATCH (person:Person {id: $id})-->(record:Record)
WHERE record.recorded_at <= $known_at
MATCH (record)-[:RECORDED_IN]->(source:Source)
WITH person, record, source,
     CASE WHEN record:Description THEN record.about ELSE [label IN labels(record) WHERE label <> "Record"][0] END AS kind
RETURN kind, person.nip AS nip, properties(record) AS record, source.name AS source,
       COLLECT {
         MATCH (record)-[found:FOUND_LEVEL]->(competency:Competency)
         RETURN {competency: competency.code, level: found.level} ORDER BY competency.code
       } AS levels,
       [(record)-[:SUPERSEDED_BY]->(new) WHERE new.recorded_at <= $known_at | new.id][0] AS superseded_by
ORDER BY record.recorded_at, kind, record.valid_from, record.id
