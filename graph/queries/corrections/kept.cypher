// Koreksi apa saja yang pernah diterima, termasuk yang sudah dicabut?
// takes:
// gives: kept
MATCH (correction:Correction)
RETURN properties(correction) AS kept
ORDER BY correction.accepted_at, correction.id
