// Buang makna yang disimpan dengan model lain.
// takes: $model_digest
// gives: forgotten
// scans: four labels, once when the model has been opened
CALL () {
  MATCH (named:Competency) WHERE named.model_digest <> $model_digest RETURN named
  UNION ALL
  MATCH (named:Indicator) WHERE named.model_digest <> $model_digest RETURN named
  UNION ALL
  MATCH (named:Jabatan) WHERE named.model_digest <> $model_digest RETURN named
  UNION ALL
  MATCH (named:Programme) WHERE named.model_digest <> $model_digest RETURN named
}
REMOVE named.meaning, named.text_digest, named.model, named.model_digest
RETURN count(named) AS forgotten
