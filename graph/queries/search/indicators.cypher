// Indikator perilaku apa yang berbunyi atau berarti seperti ini, dan milik level kompetensi mana?
// takes: $words, $vector, $model_digest, $many
// gives: id, name, text, detail, meaning, code
CALL () {
  UNWIND CASE WHEN $words = "" THEN [] ELSE [$words] END AS words
  CALL db.index.fulltext.queryNodes("indicator_texts", words, {limit: $many}) YIELD node
  RETURN node
  UNION
  UNWIND CASE WHEN $vector IS NULL THEN [] ELSE [$vector] END AS vector
  CALL db.index.vector.queryNodes("indicator_meaning", $many, vector) YIELD node
  RETURN node
}
MATCH (node)<-[:SHOWN_BY]-(level:CompetencyLevel)-[:LEVEL_OF]->(competency:Competency)
WITH node, level, competency,
     CASE WHEN node.model_digest = $model_digest THEN 2 * vector.similarity.cosine(node.meaning, $vector) - 1 END
     AS meaning
RETURN node.id AS id, node.text AS name, "" AS text, competency.label_id + " level " + level.level AS detail,
       meaning, competency.code AS code
ORDER BY meaning DESC, name, id
