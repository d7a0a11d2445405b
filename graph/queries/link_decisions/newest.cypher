// Putusan tautan mana yang terakhir diambil dan masih berlaku?
// takes: $limit
// gives: kept
// scans: hanya simpul LinkDecision, yang jumlahnya sebanyak yang pernah diputuskan.
MATCH (decision:LinkDecision)
WHERE decision.revoked_at IS NULL
RETURN properties(decision) AS kept
ORDER BY decision.decided_at DESC, decision.id
LIMIT $limit
