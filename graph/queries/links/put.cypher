// Tulis kembali usul-usul tautan dari hasil ekspor, apa adanya.
// takes: $rows
// gives: put
UNWIND $rows AS row
CREATE (link:Link)
SET link = row
RETURN count(link) AS put
