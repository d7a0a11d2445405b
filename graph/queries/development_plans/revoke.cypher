// Tarik versi rencana ini kembali; ia tetap tercatat, dan versi sebelumnya berlaku lagi.
// takes: $id, $at, $by
// gives: id
MATCH (plan:DevelopmentPlan {id: $id})
WHERE plan.revoked_at IS NULL
SET plan.revoked_at = $at, plan.revoked_by = $by
RETURN plan.id AS id
ORDER BY plan.id
