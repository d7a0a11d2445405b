// Simpan golongan ruang dari kosakata.
// takes: $rows
// gives: kept
UNWIND $rows AS row
MERGE (golongan:Golongan {code: row.code})
SET golongan = row
RETURN count(golongan) AS kept
