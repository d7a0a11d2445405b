// Tulis kembali kapan dan oleh siapa catatan-catatan ini dicatat.
// takes: $rows
// gives: put
UNWIND $rows AS row
MATCH (record:Record {id: row.id})
SET record.recorded_at = row.recorded_at, record.recorded_by = row.recorded_by
RETURN count(record) AS put
