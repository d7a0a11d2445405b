// Pegawai, jabatan, unit, program, atau kompetensi apa yang namanya memuat kata-kata ini?
// takes: $stemmed, $written, $labels, $limit
// gives: label, id, name, detail
CALL () {
  CALL db.index.fulltext.queryNodes("stemmed_names", $stemmed) YIELD node, score
  RETURN node, score
  UNION ALL
  CALL db.index.fulltext.queryNodes("written_names", $written) YIELD node, score
  RETURN node, score
}
WITH node, max(score) AS score, labels(node)[0] AS label
WHERE label IN $labels
WITH node, score, label, coalesce(node.id, node.code) AS id, coalesce(node.name, node.label_id) AS name
ORDER BY score DESC, name, id
LIMIT $limit
RETURN label, id, name,
       CASE label
         WHEN "Person" THEN COLLECT {
           MATCH (node)-[:HAS_PLACEMENT]->(placement:Placement)
           WHERE placement.superseded_at IS NULL AND placement.kind = "definitif"
           RETURN placement.jabatan_name ORDER BY placement.valid_from DESC, placement.id LIMIT 1
         }[0]
         WHEN "Programme" THEN node.provider
         WHEN "Competency" THEN coalesce(node.field, node.aspect)
         ELSE COLLECT { MATCH (node)-[:IN_UNIT|PART_OF]->(whole) RETURN whole.name ORDER BY whole.name LIMIT 1 }[0]
       END AS detail
ORDER BY score DESC, name, id
