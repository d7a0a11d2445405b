// Teks apa yang menerangkan tiap kompetensi, indikator, jabatan, dan program, dan makna teks mana yang sudah disimpan?
// takes:
// gives: label, id, text, text_digest, model_digest
// scans: four labels, after a load and when the model has been opened
CALL () {
  MATCH (named:Competency)
  RETURN 1 AS turn, named, named.label_id AS name, named.definition_id AS about
  UNION ALL
  MATCH (named:Indicator)
  RETURN 2 AS turn, named, named.text AS name, NULL AS about
  UNION ALL
  MATCH (named:Jabatan)
  RETURN 3 AS turn, named, named.name AS name, coalesce(named.summary, named.field) AS about
  UNION ALL
  MATCH (named:Programme)
  WITH named, COLLECT {
    MATCH (named)-[:BUILDS_COMPETENCY]->(built:Competency) RETURN DISTINCT built.label_id AS label ORDER BY label
  } AS built
  RETURN 4 AS turn, named, named.name AS name,
         CASE WHEN size(built) > 0 THEN reduce(all = head(built), each IN tail(built) | all + "; " + each) END AS about
}
WITH turn, named, name, about
WHERE name IS NOT NULL
RETURN labels(named)[0] AS label, coalesce(named.id, named.code) AS id, name + coalesce(". " + about, "") AS text,
       named.text_digest AS text_digest, named.model_digest AS model_digest
ORDER BY turn, id
