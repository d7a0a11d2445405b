// Standar kompetensi apa yang berlaku bagi jabatan-jabatan ini?
// takes: $codes, $as_of, $known_at
// gives: jabatan, standard, requirements, conditions
UNWIND $codes AS code
MATCH (post:Jabatan {code: code})-[:DESCRIBED_BY]->(now:Description)
WHERE now.recorded_at <= $known_at AND (now.superseded_at IS NULL OR now.superseded_at > $known_at)
MATCH (post)-[:HAS_STANDARD]->(version:Standard)
WHERE version.valid_from <= $as_of AND (version.valid_until IS NULL OR version.valid_until > $as_of)
  AND version.recorded_at <= $known_at AND (version.superseded_at IS NULL OR version.superseded_at > $known_at)
WITH now, version
ORDER BY version.valid_from DESC, version.id
WITH now, collect(version)[0] AS standard
RETURN properties(now) AS jabatan, properties(standard) AS standard,
       COLLECT {
         MATCH (standard)-[asked:REQUIRES]->(competency:Competency)
         RETURN {competency: competency.code, level: asked.level, importance: asked.importance}
         ORDER BY asked.position
       } AS requirements,
       COLLECT {
         MATCH (standard)-[:SETS_CONDITION]->(condition:Condition)
         RETURN properties(condition) ORDER BY condition.position
       } AS conditions
ORDER BY now.code
