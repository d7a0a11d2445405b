// Jabatan apa yang bernama atau berarti seperti ini, atau menuntut kompetensi itu, pada jenjang dan unit itu?
// takes: $words, $written, $vector, $model_digest, $many, $meant, $levels, $units, $as_of, $known_at
// gives: id, name, text, detail, meaning, formerly, asks
CALL () {
  UNWIND CASE WHEN $written = "" THEN [] ELSE [$written] END AS written
  CALL db.index.fulltext.queryNodes("jabatan_names", written, {limit: $many}) YIELD node
  RETURN node
  UNION
  UNWIND CASE WHEN $words = "" THEN [] ELSE [$words] END AS words
  CALL db.index.fulltext.queryNodes("jabatan_texts", words, {limit: $many}) YIELD node
  RETURN node
  UNION
  UNWIND CASE WHEN $vector IS NULL THEN [] ELSE [$vector] END AS vector
  CALL db.index.vector.queryNodes("jabatan_meaning", $many, vector) YIELD node
  RETURN node
  UNION
  MATCH (meant:Competency)<-[asked:REQUIRES]-(version:Standard)<-[:HAS_STANDARD]-(node:Jabatan)
  WHERE meant.code IN $meant AND version.valid_from <= $as_of
    AND (version.valid_until IS NULL OR version.valid_until > $as_of)
    AND version.recorded_at <= $known_at AND (version.superseded_at IS NULL OR version.superseded_at > $known_at)
  WITH node, min(asked.importance) AS importance, max(asked.level) AS level
  RETURN node ORDER BY importance, level DESC, node.code LIMIT $many
}
// Found by what it is called now, judged and shown by what was known.
MATCH (node)-[:DESCRIBED_BY]->(known:Description)
WHERE known.recorded_at <= $known_at AND (known.superseded_at IS NULL OR known.superseded_at > $known_at)
  AND ($levels IS NULL OR known.level IN $levels) AND ($units IS NULL OR known.unit IN $units)
WITH node, known,
     // What was known differs from what is described now: its meaning is that of another text.
     CASE WHEN known.superseded_at IS NULL AND node.model_digest = $model_digest THEN 2 * vector.similarity.cosine(node.meaning, $vector) - 1 END
     AS meaning
RETURN node.code AS id, known.name AS name, coalesce(known.summary, "") AS text,
       COLLECT {
         MATCH (:Unit {code: known.unit})-[:DESCRIBED_BY]->(whole:Description)
         WHERE whole.recorded_at <= $known_at AND (whole.superseded_at IS NULL OR whole.superseded_at > $known_at)
         RETURN whole.name
       }[0] AS detail,
       meaning,
       CASE WHEN known.superseded_at IS NOT NULL
            THEN known.name + coalesce(". " + coalesce(known.summary, known.field), "") END AS formerly,
       COLLECT {
         MATCH (node)-[:HAS_STANDARD]->(version:Standard)-[asked:REQUIRES]->(competency:Competency)
         WHERE competency.code IN $meant AND version.valid_from <= $as_of
           AND (version.valid_until IS NULL OR version.valid_until > $as_of)
           AND version.recorded_at <= $known_at
           AND (version.superseded_at IS NULL OR version.superseded_at > $known_at)
         RETURN {competency: competency.code, level: asked.level, importance: asked.importance}
         ORDER BY version.valid_from DESC, version.id, asked.position
       } AS asks
ORDER BY meaning DESC, name, id
