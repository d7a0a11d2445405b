// Bagaimana semua itu berhubungan?
// takes: $labels
// gives: start_labels, start, kind, properties, end_labels, end
// scans: a graph that holds no facts yet, which is small
MATCH (start)-[relationship]->(end)
WHERE any(label IN labels(start) WHERE label IN $labels)
RETURN labels(start) AS start_labels, coalesce(start.id, start.code) AS start,
       type(relationship) AS kind, properties(relationship) AS properties,
       labels(end) AS end_labels, coalesce(end.id, end.code) AS end
ORDER BY labels(start), coalesce(start.id, start.code), type(relationship), coalesce(end.id, end.code)
