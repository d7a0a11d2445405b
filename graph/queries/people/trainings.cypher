// Pelatihan apa saja yang diselesaikan pegawai-pegawai ini di antara dua tanggal?
// takes: $ids, $since, $until, $known_at
// gives: id, hours, certificate
MATCH (person:Person)-[:HAS_TRAINING]->(training:Training)
WHERE person.id IN $ids AND training.finished_on >= $since AND training.finished_on < $until
  AND training.recorded_at <= $known_at AND (training.superseded_at IS NULL OR training.superseded_at > $known_at)
RETURN person.id AS id, training.hours AS hours, training.certificate AS certificate
ORDER BY id, training.finished_on, training.id
