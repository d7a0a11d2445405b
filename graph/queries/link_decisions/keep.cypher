// Tambahkan putusan-putusan ini; yang lebih lama tetap tercatat di bawahnya.
// takes: $rows
// gives: kept
UNWIND $rows AS row
CREATE (decision:LinkDecision)
SET decision = row
RETURN count(decision) AS kept
