// Cabut putusan talenta ini; ia tetap tercatat, tetapi tidak berlaku lagi.
// takes: $id, $at, $by
// gives: kept
MATCH (decision:TalentDecision {id: $id})
SET decision.revoked_at = coalesce(decision.revoked_at, $at),
    decision.revoked_by = coalesce(decision.revoked_by, $by)
RETURN properties(decision) AS kept
ORDER BY decision.id
