// Perbarui nama yang ditampilkan untuk pegawai ini.
// takes: $subjects
// gives: refreshed
UNWIND $subjects AS name
MATCH (subject:Person {id: name})-[:DESCRIBED_BY]->(now:Description)
WHERE now.superseded_at IS NULL
SET subject.name = now.name, subject.folded_name = toLower(now.name)
RETURN count(subject) AS refreshed
