// Perbarui nama dan induk yang ditampilkan untuk unit ini.
// takes: $subjects
// gives: refreshed
UNWIND $subjects AS name
MATCH (subject:Unit {code: name})-[:DESCRIBED_BY]->(now:Description)
WHERE now.superseded_at IS NULL
SET subject.name = now.name, subject.folded_name = toLower(now.name), subject.folded_code = toLower(now.code)
WITH subject, now
CALL (subject) {
  MATCH (subject)-[old:PART_OF]->()
  DELETE old
}
OPTIONAL MATCH (parent:Unit {code: now.parent})
OPTIONAL MATCH (instansi:Instansi {code: now.instansi})
FOREACH (whole IN CASE WHEN parent IS NULL THEN [instansi] ELSE [parent] END | CREATE (subject)-[:PART_OF]->(whole))
RETURN count(subject) AS refreshed
