// Simpan versi rencana pengembangan ini bersama langkah-langkahnya; versi yang sudah ada dibiarkan.
// takes: $rows
// gives: kept
UNWIND $rows AS row
MATCH (person:Person {id: row.person})
MERGE (plan:DevelopmentPlan {id: row.id})
WITH person, plan, row
WHERE plan.version IS NULL
SET plan = row {.*, steps: null}
CREATE (person)-[:HAS_DEVELOPMENT_PLAN]->(plan)
WITH plan, row
UNWIND row.steps AS properties
CREATE (plan)-[:HAS_STEP]->(step:PlanStep)
SET step = properties
WITH plan, step
OPTIONAL MATCH (programme:Programme {code: step.programme})
FOREACH (known IN CASE WHEN programme IS NULL THEN [] ELSE [programme] END | CREATE (step)-[:OF_PROGRAMME]->(known))
RETURN count(DISTINCT plan) AS kept
