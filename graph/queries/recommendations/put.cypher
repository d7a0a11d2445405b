// Tulis kembali rekomendasi yang dahulu disimpan.
// takes: $rows
// gives: put
UNWIND $rows AS row
CREATE (kept:Recommendation)
SET kept = row
RETURN count(kept) AS put
