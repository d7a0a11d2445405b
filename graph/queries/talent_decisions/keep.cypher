// Tambahkan putusan-putusan talenta ini; yang lebih lama tetap tercatat di bawahnya.
// takes: $rows
// gives: kept
UNWIND $rows AS row
CREATE (decision:TalentDecision)
SET decision = row
RETURN count(decision) AS kept
