// Dari mana asal catatan-catatan ini?
// takes: $ids
// gives: id, kind, date, provider, source, recorded_at
UNWIND $ids AS id
MATCH (record:Record {id: id})-[:RECORDED_IN]->(source:Source)
RETURN id, [label IN labels(record) WHERE label <> "Record"][0] AS kind, record.valid_from AS date,
       record.provider AS provider, source.name AS source, record.recorded_at AS recorded_at
ORDER BY id
