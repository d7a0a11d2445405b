// Apa usul tautan ini, dan apa saja yang pernah diputuskan tentangnya?
// takes: $id
// gives: kept, decisions
MATCH (link:Link {id: $id})
OPTIONAL MATCH (decision:LinkDecision {link: link.id})
WITH link, decision
ORDER BY decision.decided_at DESC, decision.id
WITH link, collect(properties(decision)) AS decisions
RETURN properties(link) AS kept, decisions
ORDER BY link.id
