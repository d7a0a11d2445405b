// Berapa simpul ada di graf, dan sudah adakah data instansi di antaranya?
// takes:
// gives: nodes, used
// scans: nothing; Neo4j keeps the number, and looks for one subject only
RETURN COUNT { MATCH (node) } AS nodes, EXISTS { MATCH (subject:Person|Jabatan|Unit|Programme|Instansi) } AS used
