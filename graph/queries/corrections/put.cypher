// Tulis kembali koreksi-koreksi dari hasil ekspor, apa adanya.
// takes: $rows
// gives: put
UNWIND $rows AS row
CREATE (correction:Correction)
SET correction = row
RETURN count(correction) AS put
