// Simpan kategori job person match dari kosakata.
// takes: $rows
// gives: kept
UNWIND $rows AS row
MERGE (category:JpmCategory {id: row.scale + "|" + row.code})
SET category += row
RETURN count(category) AS kept
