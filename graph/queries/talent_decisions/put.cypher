// Tulis kembali putusan-putusan talenta dari hasil ekspor, apa adanya.
// takes: $rows
// gives: put
UNWIND $rows AS row
CREATE (decision:TalentDecision)
SET decision = row
RETURN count(decision) AS put
