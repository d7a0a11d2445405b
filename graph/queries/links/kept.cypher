// Usul tautan apa saja yang pernah disimpan?
// takes:
// gives: kept
MATCH (link:Link)
RETURN properties(link) AS kept
ORDER BY link.proposed_at, link.row, link.id
