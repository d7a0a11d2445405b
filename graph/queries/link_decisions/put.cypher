// Tulis kembali putusan-putusan tautan dari hasil ekspor, apa adanya.
// takes: $rows
// gives: put
UNWIND $rows AS row
CREATE (decision:LinkDecision)
SET decision = row
RETURN count(decision) AS put
