// Simpan makna teks-teks ini, beserta nama model dan sidik teksnya.
// takes: $rows, $model, $model_digest
// gives: kept
UNWIND $rows AS row
CALL (row) {
  MATCH (named:Competency {code: row.id}) WHERE row.label = "Competency" RETURN named
  UNION ALL
  MATCH (named:Indicator {id: row.id}) WHERE row.label = "Indicator" RETURN named
  UNION ALL
  MATCH (named:Jabatan {code: row.id}) WHERE row.label = "Jabatan" RETURN named
  UNION ALL
  MATCH (named:Programme {code: row.id}) WHERE row.label = "Programme" RETURN named
}
CALL db.create.setNodeVectorProperty(named, "meaning", row.vector)
SET named.text_digest = row.text_digest, named.model = $model, named.model_digest = $model_digest
RETURN count(named) AS kept
