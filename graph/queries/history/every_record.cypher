// Apa saja yang pernah tercatat sampai suatu saat, lengkap dengan bagiannya dan penggantinya?
// takes: $kinds, $known_at
// gives: kind, subject, nip, properties, requirements, conditions, levels, superseded_by
MATCH (record:Record)
WHERE record.recorded_at <= $known_at
WITH record,
     CASE WHEN record:Description THEN record.about ELSE [label IN labels(record) WHERE label <> "Record"][0] END AS kind
WITH record, kind, $kinds[kind] AS place
ORDER BY place, record.recorded_at, record.id
OPTIONAL MATCH (subject:Person|Jabatan|Unit|Programme|Instansi)-[:DESCRIBED_BY|HAS_STANDARD|HAS_RANK|HAS_EDUCATION
  |HAS_PLACEMENT|HAS_PERFORMANCE|HAS_ASSESSMENT|HAS_TRAINING|HAS_DISCIPLINE|HAS_CREDIT_POINTS|HAS_TALENT_SCORE]->(record)
RETURN kind, coalesce(subject.code, subject.id) AS subject, subject.nip AS nip,
       // A moment as whole microseconds: to build one of the driver's own takes longer than all the rest of a row.
       record {
         .*,
         recorded_at: record.recorded_at.epochSeconds * 1000000 + record.recorded_at.microsecond,
         superseded_at: record.superseded_at.epochSeconds * 1000000 + record.superseded_at.microsecond
       } AS properties,
       CASE WHEN record:Standard THEN COLLECT {
         MATCH (record)-[asked:REQUIRES]->(competency:Competency)
         RETURN {competency: competency.code, level: asked.level, importance: asked.importance, position: asked.position}
         ORDER BY asked.position
       } ELSE [] END AS requirements,
       CASE WHEN record:Standard THEN COLLECT {
         MATCH (record)-[:SETS_CONDITION]->(condition:Condition)
         RETURN properties(condition) ORDER BY condition.position
       } ELSE [] END AS conditions,
       CASE WHEN record:Assessment THEN COLLECT {
         MATCH (record)-[found:FOUND_LEVEL]->(competency:Competency)
         RETURN {competency: competency.code, level: found.level} ORDER BY competency.code
       } ELSE [] END AS levels,
       [(record)-[:SUPERSEDED_BY]->(new) WHERE new.recorded_at <= $known_at | new.id][0] AS superseded_by
ORDER BY place, record.recorded_at, record.id
