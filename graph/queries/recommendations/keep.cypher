// Simpan pertanyaan ini dan sidik jawabannya, agar kelak dapat dijawab persis sama.
// takes: $properties
// gives: id
CREATE (kept:Recommendation)
SET kept = $properties
RETURN kept.id AS id
