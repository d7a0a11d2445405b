// Apa saja yang sudah ada di graf yang masih kosong dari data: kosakata, aturan, buku besar?
// takes: $labels
// gives: id, labels, properties
// scans: a graph that holds no facts yet, which is small
MATCH (node)
WHERE any(label IN labels(node) WHERE label IN $labels)
RETURN coalesce(node.id, node.code) AS id, labels(node) AS labels, properties(node) AS properties
ORDER BY labels(node), coalesce(node.id, node.code)
