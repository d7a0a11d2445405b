// Apa yang ber-id, berkode, ber-NIP, atau bernama persis seperti ini?
// takes: $label, $text
// gives: id, name
CALL () {
  MATCH (found:Person {id: toLower($text)}) WHERE $label = "Person" RETURN found
  UNION
  MATCH (found:Person {nip: $text}) WHERE $label = "Person" RETURN found
  UNION
  MATCH (found:Person {folded_name: toLower($text)}) WHERE $label = "Person" RETURN found
  UNION
  MATCH (found:Jabatan {folded_code: toLower($text)}) WHERE $label = "Jabatan" RETURN found
  UNION
  MATCH (found:Jabatan {folded_name: toLower($text)}) WHERE $label = "Jabatan" RETURN found
  UNION
  MATCH (found:Unit {folded_code: toLower($text)}) WHERE $label = "Unit" RETURN found
  UNION
  MATCH (found:Unit {folded_name: toLower($text)}) WHERE $label = "Unit" RETURN found
  UNION
  MATCH (found:Programme {folded_code: toLower($text)}) WHERE $label = "Programme" RETURN found
  UNION
  MATCH (found:Programme {folded_name: toLower($text)}) WHERE $label = "Programme" RETURN found
  UNION
  MATCH (found:Competency {folded_code: toLower($text)}) WHERE $label = "Competency" RETURN found
  UNION
  MATCH (found:Competency {folded_name: toLower($text)}) WHERE $label = "Competency" RETURN found
}
WITH coalesce(found.id, found.code) AS id, coalesce(found.name, found.label_id) AS name
WHERE name IS NOT NULL
RETURN id, name
ORDER BY id
