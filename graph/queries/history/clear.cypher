// Kosongkan graf yang belum dipakai, atau yang pemulihannya terhenti di tengah jalan.
// takes: $limit
// gives: cleared
MATCH (node:Record|Condition|Source|Person|Jabatan|Unit|Programme|Instansi|Ledger|Installation|Correction|ColumnMapping|AgencyWord|TalentDecision|Recommendation|Edition|Link|LinkDecision|DevelopmentPlan|PlanStep)
WITH node LIMIT $limit
DETACH DELETE node
RETURN count(node) AS cleared
