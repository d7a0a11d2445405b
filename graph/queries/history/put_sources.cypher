// Tulis kembali dokumen-dokumen asal.
// takes: $rows
// gives: put
UNWIND $rows AS row
CREATE (source:Source)
SET source = row
RETURN count(source) AS put
