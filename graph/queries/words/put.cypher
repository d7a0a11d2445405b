// Tulis kembali kata-kata instansi dari hasil ekspor, apa adanya.
// takes: $rows
// gives: put
UNWIND $rows AS row
CREATE (word:AgencyWord)
SET word = row
RETURN count(word) AS put
