// Kompetensi apa yang bernama atau berarti seperti ini, atau sudah diduga dari contoh-contohnya?
// takes: $words, $written, $vector, $model_digest, $many, $meant
// gives: id, name, text, detail, meaning
CALL () {
  UNWIND CASE WHEN $written = "" THEN [] ELSE [$written] END AS written
  CALL db.index.fulltext.queryNodes("competency_names", written, {limit: $many}) YIELD node
  RETURN node
  UNION
  UNWIND CASE WHEN $words = "" THEN [] ELSE [$words] END AS words
  CALL db.index.fulltext.queryNodes("competency_texts", words, {limit: $many}) YIELD node
  RETURN node
  UNION
  UNWIND CASE WHEN $vector IS NULL THEN [] ELSE [$vector] END AS vector
  CALL db.index.vector.queryNodes("competency_meaning", $many, vector) YIELD node
  RETURN node
  UNION
  UNWIND $meant AS competency
  MATCH (node:Competency {code: competency})
  RETURN node
}
WITH node,
     CASE WHEN node.model_digest = $model_digest THEN 2 * vector.similarity.cosine(node.meaning, $vector) - 1 END
     AS meaning
RETURN node.code AS id, node.label_id AS name, coalesce(node.definition_id, "") AS text,
       coalesce(node.field, node.aspect) AS detail, meaning
ORDER BY meaning DESC, name, id
