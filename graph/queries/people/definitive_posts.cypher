// Jabatan definitif apa saja yang tercatat untuk pegawai dengan NIP ini?
// takes: $nips, $known_at
// gives: nip, placement
UNWIND $nips AS nip
MATCH (:Person {nip: nip})-[:HAS_PLACEMENT]->(placement:Placement)
WHERE placement.kind = "definitif"
  AND placement.recorded_at <= $known_at AND (placement.superseded_at IS NULL OR placement.superseded_at > $known_at)
RETURN nip, properties(placement) AS placement
ORDER BY nip, placement.valid_from, placement.id
