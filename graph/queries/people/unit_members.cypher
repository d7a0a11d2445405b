// Siapa yang memegang jabatan definitif di unit-unit ini?
// takes: $units, $as_of, $known_at
// gives: id
MATCH (unit:Unit)<-[:IN_UNIT]-(placement:Placement)<-[:HAS_PLACEMENT]-(person:Person)
WHERE unit.code IN $units AND placement.kind = "definitif"
  AND placement.valid_from <= $as_of AND (placement.valid_until IS NULL OR placement.valid_until > $as_of)
  AND placement.recorded_at <= $known_at AND (placement.superseded_at IS NULL OR placement.superseded_at > $known_at)
  // A post that is still open ends where the next definitive one starts.
  AND NOT EXISTS {
    MATCH (person)-[:HAS_PLACEMENT]->(next:Placement)
    WHERE next.kind = "definitif" AND next.valid_from > placement.valid_from AND next.valid_from <= $as_of
      AND next.recorded_at <= $known_at AND (next.superseded_at IS NULL OR next.superseded_at > $known_at)
  }
RETURN DISTINCT person.id AS id
ORDER BY id
