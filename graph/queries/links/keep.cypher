// Simpan usul-usul tautan ini; teks yang sudah pernah diusulkan dibiarkan seperti semula.
// takes: $rows
// gives: kept
UNWIND $rows AS row
OPTIONAL MATCH (known:Link {id: row.id})
WITH row WHERE known IS NULL
CREATE (link:Link)
SET link = row
RETURN count(link) AS kept
