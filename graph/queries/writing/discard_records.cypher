// Buang catatan dari dokumen yang tidak pernah diberlakukan, dan pulihkan yang hendak digantikannya.
// takes: $sources, $limit
// gives: discarded
UNWIND $sources AS id
MATCH (source:Source {id: id})<-[:RECORDED_IN]-(record:Record)
WITH record LIMIT $limit
CALL (record) {
  MATCH (old:Record)-[:SUPERSEDED_BY]->(record)
  REMOVE old.superseded_at
}
CALL (record) {
  MATCH (record)-[:SETS_CONDITION]->(condition:Condition)
  DETACH DELETE condition
}
DETACH DELETE record
RETURN count(record) AS discarded
