// Program apa yang bernama atau berarti seperti ini, membangun kompetensi itu, dan terbuka bagi jenjang itu?
// takes: $words, $written, $vector, $model_digest, $many, $meant, $lacking, $from_level, $to_level, $levels, $known_at
// gives: id, name, text, detail, meaning, formerly, builds
CALL () {
  UNWIND CASE WHEN $written = "" THEN [] ELSE [$written] END AS written
  CALL db.index.fulltext.queryNodes("programme_names", written, {limit: $many}) YIELD node
  RETURN node
  UNION
  UNWIND CASE WHEN $words = "" THEN [] ELSE [$words] END AS words
  CALL db.index.fulltext.queryNodes("programme_texts", words, {limit: $many}) YIELD node
  RETURN node
  UNION
  UNWIND CASE WHEN $vector IS NULL THEN [] ELSE [$vector] END AS vector
  CALL db.index.vector.queryNodes("programme_meaning", $many, vector) YIELD node
  RETURN node
  UNION
  UNWIND $meant AS competency
  MATCH (node:Programme)-[:BUILDS_COMPETENCY]->(:Competency {code: competency})
  RETURN node
}
MATCH (node)-[:DESCRIBED_BY]->(known:Description)
WHERE known.recorded_at <= $known_at AND (known.superseded_at IS NULL OR known.superseded_at > $known_at)
  AND ($levels IS NULL OR size(coalesce(known.target_levels, [])) = 0
       OR any(level IN known.target_levels WHERE level IN $levels))
WITH node, known, [
  place IN range(0, size(coalesce(known.builds_competency, [])) - 1) |
  {competency: known.builds_competency[place], from_level: known.builds_from[place], to_level: known.builds_to[place]}
] AS builds
WHERE ($lacking IS NULL OR any(built IN builds WHERE built.competency IN $lacking))
  AND ($to_level IS NULL OR any(
    built IN builds WHERE built.from_level <= $from_level AND built.to_level >= $to_level
      AND (size($meant) = 0 OR built.competency IN $meant)
  ))
WITH node, known, builds,
     // What was known differs from what is described now: its meaning is that of another text.
     CASE WHEN known.superseded_at IS NULL AND node.model_digest = $model_digest THEN 2 * vector.similarity.cosine(node.meaning, $vector) - 1 END
     AS meaning,
     COLLECT {
       UNWIND builds AS built
       MATCH (competency:Competency {code: built.competency}) RETURN DISTINCT competency.label_id AS label ORDER BY label
     } AS labels
RETURN node.code AS id, known.name AS name, "" AS text, known.provider AS detail, meaning,
       CASE WHEN known.superseded_at IS NOT NULL
            THEN known.name + CASE WHEN size(labels) > 0
              THEN ". " + reduce(all = head(labels), each IN tail(labels) | all + "; " + each) ELSE "" END
            END AS formerly,
       builds
ORDER BY meaning DESC, name, id
