// Tulis kembali cara membaca kolom dari hasil ekspor, apa adanya.
// takes: $rows
// gives: put
UNWIND $rows AS row
CREATE (mapping:ColumnMapping)
SET mapping = row
RETURN count(mapping) AS put
