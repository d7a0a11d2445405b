// Rencana pengembangan apa saja yang pernah disimpan, semua versinya?
// takes:
// gives: kept
MATCH (plan:DevelopmentPlan)
RETURN plan {.*, steps: COLLECT {
  MATCH (plan)-[:HAS_STEP]->(step:PlanStep)
  RETURN properties(step) AS said
  ORDER BY step.number
}} AS kept
ORDER BY plan.kept_at, plan.plan, plan.version
