// Pegawai, jabatan, unit, program, atau kompetensi apa yang namanya memuat kata-kata ini?
// takes: $asked, $words, $each, $limit, $known_at
// gives: label, id, name, detail
CALL () {
  UNWIND $asked AS asked
  CALL db.index.fulltext.queryNodes(asked.index, asked.words, {limit: $each}) YIELD node, score
  RETURN node, score
}
WITH node, max(score) AS score, labels(node)[0] AS label,
     coalesce(node.id, node.code) AS id, coalesce(node.name, node.label_id) AS present
WITH label, max(score) AS best, collect({node: node, score: score, id: id, present: present}) AS found
UNWIND found AS each
// Scores of two indexes cannot be compared: words that the name has count first, then how near it is to its kind's best.
WITH each.node AS node, label, each.id AS id, each.present AS present, each.score / best AS score,
     size([word IN $words WHERE toLower(each.present) CONTAINS word]) AS shared
ORDER BY shared DESC, score DESC, size(present), present, id
LIMIT $limit
// Found by its present name, shown by the one that was known; what was not known yet is left out.
OPTIONAL MATCH (node)-[:DESCRIBED_BY]->(known:Description)
WHERE known.recorded_at <= $known_at AND (known.superseded_at IS NULL OR known.superseded_at > $known_at)
WITH node, shared, score, size(present) AS length, label, id, known, CASE label WHEN "Competency" THEN present ELSE known.name END AS name
WHERE name IS NOT NULL
RETURN label, id, name,
       CASE label
         WHEN "Person" THEN COLLECT {
           MATCH (node)-[:HAS_PLACEMENT]->(placement:Placement)
           WHERE placement.recorded_at <= $known_at AND placement.kind = "definitif"
             AND (placement.superseded_at IS NULL OR placement.superseded_at > $known_at)
           RETURN placement.jabatan_name ORDER BY placement.valid_from DESC, placement.id LIMIT 1
         }[0]
         WHEN "Programme" THEN known.provider
         WHEN "Competency" THEN coalesce(node.field, node.aspect)
         ELSE coalesce(
           COLLECT {
             MATCH (:Unit {code: coalesce(known.unit, known.parent)})-[:DESCRIBED_BY]->(whole:Description)
             WHERE whole.recorded_at <= $known_at AND (whole.superseded_at IS NULL OR whole.superseded_at > $known_at)
             RETURN whole.name
           }[0],
           COLLECT {
             MATCH (:Instansi {code: known.instansi})-[:DESCRIBED_BY]->(whole:Description)
             WHERE whole.recorded_at <= $known_at AND (whole.superseded_at IS NULL OR whole.superseded_at > $known_at)
             RETURN whole.name
           }[0]
         )
       END AS detail
ORDER BY shared DESC, score DESC, length, name, id
