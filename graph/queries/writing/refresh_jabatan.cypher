// Perbarui keterangan, jenjang dan unit yang ditampilkan untuk jabatan ini.
// takes: $subjects
// gives: refreshed
UNWIND $subjects AS name
MATCH (subject:Jabatan {code: name})-[:DESCRIBED_BY]->(now:Description)
WHERE now.superseded_at IS NULL
SET subject.name = now.name, subject.folded_name = toLower(now.name), subject.folded_code = toLower(now.code),
    subject.level = now.level, subject.field = now.field, subject.family = now.family,
    subject.unit = now.unit, subject.summary = now.summary
WITH subject, now
CALL (subject) {
  MATCH (subject)-[old:AT_LEVEL|IN_UNIT]->()
  DELETE old
}
OPTIONAL MATCH (level:JabatanLevel {code: now.level})
OPTIONAL MATCH (unit:Unit {code: now.unit})
FOREACH (rung IN CASE WHEN level IS NULL THEN [] ELSE [level] END | CREATE (subject)-[:AT_LEVEL]->(rung))
FOREACH (place IN CASE WHEN unit IS NULL THEN [] ELSE [unit] END | CREATE (subject)-[:IN_UNIT]->(place))
RETURN count(subject) AS refreshed
