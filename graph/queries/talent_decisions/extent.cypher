// Berapa putusan talenta ada, dan berapa di antaranya sudah dicabut?
// takes:
// gives: made, revoked
RETURN COUNT { MATCH (decision:TalentDecision) } AS made,
       COUNT { MATCH (decision:TalentDecision) WHERE decision.revoked_at IS NOT NULL } AS revoked
