// Simpan kompetensi dari kosakata.
// takes: $rows
// gives: kept
UNWIND $rows AS row
MERGE (competency:Competency {code: row.code})
SET competency = row, competency.folded_name = toLower(row.label_id), competency.folded_code = toLower(row.code)
RETURN count(competency) AS kept
