// Apa yang ber-id, berkode, ber-NIP, atau bernama persis seperti ini?
// takes: $labels, $text
// gives: label, id, name
CALL () {
  MATCH (found:Person {id: toLower($text)}) WHERE "Person" IN $labels RETURN found
  UNION
  MATCH (found:Person {nip: $text}) WHERE "Person" IN $labels RETURN found
  UNION
  MATCH (found:Person {folded_name: toLower($text)}) WHERE "Person" IN $labels RETURN found
  UNION
  MATCH (found:Jabatan {folded_code: toLower($text)}) WHERE "Jabatan" IN $labels RETURN found
  UNION
  MATCH (found:Jabatan {folded_name: toLower($text)}) WHERE "Jabatan" IN $labels RETURN found
  UNION
  MATCH (found:Unit {folded_code: toLower($text)}) WHERE "Unit" IN $labels RETURN found
  UNION
  MATCH (found:Unit {folded_name: toLower($text)}) WHERE "Unit" IN $labels RETURN found
  UNION
  MATCH (found:Programme {folded_code: toLower($text)}) WHERE "Programme" IN $labels RETURN found
  UNION
  MATCH (found:Programme {folded_name: toLower($text)}) WHERE "Programme" IN $labels RETURN found
  UNION
  MATCH (found:Competency {folded_code: toLower($text)}) WHERE "Competency" IN $labels RETURN found
  UNION
  MATCH (found:Competency {folded_name: toLower($text)}) WHERE "Competency" IN $labels RETURN found
}
WITH labels(found)[0] AS label, coalesce(found.id, found.code) AS id, coalesce(found.name, found.label_id) AS name
WHERE name IS NOT NULL
RETURN label, id, name
ORDER BY id, label
