// Simpan level tiap kompetensi beserta indikator perilakunya.
// takes: $rows
// gives: kept
UNWIND $rows AS row
MATCH (competency:Competency {code: row.competency})
MERGE (level:CompetencyLevel {id: row.competency + "-" + toString(row.level)})
SET level.level = row.level, level.label_id = row.label_id
MERGE (level)-[:LEVEL_OF]->(competency)
WITH level, row
CALL (level, row) {
  MATCH (level)-[:SHOWN_BY]->(former:Indicator)
  WHERE NOT former.text IN coalesce(row.indicators, [])
  DETACH DELETE former
}
CALL (level, row) {
  UNWIND range(1, size(coalesce(row.indicators, []))) AS position
  MERGE (indicator:Indicator {id: level.id + "-" + toString(position)})
  SET indicator.text = row.indicators[position - 1]
  MERGE (level)-[:SHOWN_BY]->(indicator)
}
RETURN count(level) AS kept
