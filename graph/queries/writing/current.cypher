// Catatan apa yang sekarang berlaku tentang subjek-subjek ini?
// takes: $label, $subjects
// gives: key, digest, version, id
UNWIND $subjects AS name
CALL (name) {
  MATCH (subject:Person {id: name}) WHERE $label = "Person" RETURN subject
  UNION
  MATCH (subject:Jabatan {code: name}) WHERE $label = "Jabatan" RETURN subject
  UNION
  MATCH (subject:Unit {code: name}) WHERE $label = "Unit" RETURN subject
  UNION
  MATCH (subject:Programme {code: name}) WHERE $label = "Programme" RETURN subject
  UNION
  MATCH (subject:Instansi {code: name}) WHERE $label = "Instansi" RETURN subject
}
MATCH (subject)-->(record:Record)
WHERE record.superseded_at IS NULL
RETURN record.key AS key, record.digest AS digest, record.version AS version, record.id AS id
ORDER BY key
