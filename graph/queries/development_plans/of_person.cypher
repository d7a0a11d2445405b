// Rencana pengembangan apa saja yang pernah disimpan untuk pegawai ini, semua versinya?
// takes: $person
// gives: kept
MATCH (:Person {id: $person})-[:HAS_DEVELOPMENT_PLAN]->(plan:DevelopmentPlan)
RETURN plan {.*, steps: COLLECT {
  MATCH (plan)-[:HAS_STEP]->(step:PlanStep)
  RETURN properties(step) AS said
  ORDER BY step.number
}} AS kept
ORDER BY plan.kept_at, plan.plan, plan.version
