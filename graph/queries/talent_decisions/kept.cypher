// Putusan talenta apa saja yang pernah diambil, termasuk yang sudah dicabut?
// takes:
// gives: kept
MATCH (decision:TalentDecision)
RETURN properties(decision) AS kept
ORDER BY decision.decided_at, decision.id
