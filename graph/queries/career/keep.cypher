// Simpan ke jabatan mana saja jabatan-jabatan ini dapat mengantar.
// takes: $rows
// gives: kept
// scans: nothing; both ends of a row are sought by their codes
UNWIND $rows AS row
MATCH (start:Jabatan {code: row.start})
WITH row, start
MATCH (end:Jabatan {code: row.end})
CREATE (start)-[move:LEADS_TO {kind: row.kind, moved: row.moved}]->(end)
RETURN count(move) AS kept
