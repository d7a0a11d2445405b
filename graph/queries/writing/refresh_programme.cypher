// Perbarui nama dan kompetensi yang ditampilkan untuk program ini.
// takes: $subjects
// gives: refreshed
UNWIND $subjects AS name
MATCH (subject:Programme {code: name})-[:DESCRIBED_BY]->(now:Description)
WHERE now.superseded_at IS NULL
SET subject.name = now.name, subject.folded_name = toLower(now.name), subject.folded_code = toLower(now.code), subject.provider = now.provider
WITH subject, now
CALL (subject) {
  MATCH (subject)-[old:BUILDS_COMPETENCY]->()
  DELETE old
}
CALL (subject, now) {
  UNWIND range(0, size(coalesce(now.builds_competency, [])) - 1) AS position
  MATCH (competency:Competency {code: now.builds_competency[position]})
  CREATE (subject)-[:BUILDS_COMPETENCY {
    from_level: now.builds_from[position], to_level: now.builds_to[position]
  }]->(competency)
}
RETURN count(subject) AS refreshed
