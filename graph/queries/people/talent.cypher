// Apa yang diketahui tentang setiap pegawai, sebagai bilangan yang siap dibandingkan?
// takes: $known_at, $jabatan, $jabatan_levels, $units, $fields, $golongan, $education_levels, $education_fields, $predicates, $severities, $competencies, $programmes, $talent_components, $staff_kinds
// gives: person, birth, staff, ranks, educations, placements, performances, levels, trainings, disciplines, credits, scores
// Maps give the position of each code; a code that is not among them becomes -1, a day the number yyyymmdd, no day 0.
// Each group of numbers is followed by the id of its record.
MATCH (person:Person)-[:DESCRIBED_BY]->(now:Description)
WHERE now.recorded_at <= $known_at AND (now.superseded_at IS NULL OR now.superseded_at > $known_at)
RETURN person.id AS person,
       now.birth_date.year * 10000 + now.birth_date.month * 100 + now.birth_date.day AS birth,
       coalesce($staff_kinds[now.staff_kind], -1) AS staff,
       [(person)-[:HAS_RANK]->(r:Rank)
        WHERE r.recorded_at <= $known_at AND (r.superseded_at IS NULL OR r.superseded_at > $known_at) |
        [coalesce($golongan[r.golongan], -1),
         r.valid_from.year * 10000 + r.valid_from.month * 100 + r.valid_from.day,
         r.id]] AS ranks,
       [(person)-[:HAS_EDUCATION]->(r:Education)
        WHERE r.recorded_at <= $known_at AND (r.superseded_at IS NULL OR r.superseded_at > $known_at) |
        [coalesce($education_levels[r.level], -1), coalesce($education_fields[r.field], -1),
         coalesce(r.valid_from.year * 10000 + r.valid_from.month * 100 + r.valid_from.day, 0),
         r.id]] AS educations,
       [(person)-[:HAS_PLACEMENT]->(r:Placement)
        WHERE r.recorded_at <= $known_at AND (r.superseded_at IS NULL OR r.superseded_at > $known_at) |
        [coalesce($jabatan[r.jabatan], -1), coalesce($jabatan_levels[r.level], -1), coalesce($fields[r.field], -1),
         coalesce($units[r.unit], -1), CASE r.kind WHEN "definitif" THEN 1 ELSE 0 END,
         r.valid_from.year * 10000 + r.valid_from.month * 100 + r.valid_from.day,
         coalesce(r.valid_until.year * 10000 + r.valid_until.month * 100 + r.valid_until.day, 0),
         r.id]] AS placements,
       [(person)-[:HAS_PERFORMANCE]->(r:Performance)
        WHERE r.recorded_at <= $known_at AND (r.superseded_at IS NULL OR r.superseded_at > $known_at) |
        [r.year, coalesce($predicates[r.predicate], -1), r.id]] AS performances,
       [(person)-[:HAS_ASSESSMENT]->(r:Assessment)-[found:FOUND_LEVEL]->(competency:Competency)
        WHERE r.recorded_at <= $known_at AND (r.superseded_at IS NULL OR r.superseded_at > $known_at) |
        [coalesce($competencies[competency.code], -1), toInteger(found.level * 2),
         r.valid_from.year * 10000 + r.valid_from.month * 100 + r.valid_from.day,
         coalesce(r.valid_until.year * 10000 + r.valid_until.month * 100 + r.valid_until.day, 0),
         coalesce($jabatan_levels[r.for_level], -1),
         r.id]] AS levels,
       [(person)-[:HAS_TRAINING]->(r:Training)
        WHERE r.recorded_at <= $known_at AND (r.superseded_at IS NULL OR r.superseded_at > $known_at) |
        [coalesce($programmes[r.programme], -1),
         r.valid_from.year * 10000 + r.valid_from.month * 100 + r.valid_from.day,
         r.id]] AS trainings,
       [(person)-[:HAS_DISCIPLINE]->(r:Discipline)
        WHERE r.recorded_at <= $known_at AND (r.superseded_at IS NULL OR r.superseded_at > $known_at) |
        [coalesce($severities[r.severity], -1),
         r.valid_from.year * 10000 + r.valid_from.month * 100 + r.valid_from.day,
         coalesce(r.valid_until.year * 10000 + r.valid_until.month * 100 + r.valid_until.day, 0),
         r.id]] AS disciplines,
       [(person)-[:HAS_CREDIT_POINTS]->(r:CreditPoints)
        WHERE r.recorded_at <= $known_at AND (r.superseded_at IS NULL OR r.superseded_at > $known_at) |
        [coalesce($jabatan_levels[r.level], -1), toInteger(round(r.points * 100)),
         r.valid_from.year * 10000 + r.valid_from.month * 100 + r.valid_from.day,
         r.id]] AS credits,
       [(person)-[:HAS_TALENT_SCORE]->(r:TalentScore)
        WHERE r.recorded_at <= $known_at AND (r.superseded_at IS NULL OR r.superseded_at > $known_at) |
        [coalesce($talent_components[r.component], -1), toInteger(round(r.score * 100)),
         r.valid_from.year * 10000 + r.valid_from.month * 100 + r.valid_from.day,
         coalesce(r.valid_until.year * 10000 + r.valid_until.month * 100 + r.valid_until.day, 0),
         r.id]] AS scores
ORDER BY person
