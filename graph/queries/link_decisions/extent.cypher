// Berapa putusan tautan ada, dan berapa di antaranya sudah dicabut?
// takes:
// gives: made, revoked
RETURN COUNT { MATCH (decision:LinkDecision) } AS made,
       COUNT { MATCH (decision:LinkDecision) WHERE decision.revoked_at IS NOT NULL } AS revoked
