// Siapa yang paling dapat diharapkan memenuhi standar kompetensi jabatan ini?
// takes: $jabatan, $as_of, $known_at, $weights, $validity, $prior, $exclude_holders, $limit
// gives: person, name, points, expected, highest, possible, known, required
// Points are whole numbers: 2520 for a requirement of weight 1 that is fully met. Gates are not looked at.
// $weights: {mutlak: 3, penting: 2, perlu: 1}. $validity: {manajerial: 3, …}, the years that a result counts.
// $prior: 2. $exclude_holders: true leaves out whoever holds this very jabatan on the day.

// 1. The standard that holds on the day.
MATCH (:Jabatan {code: $jabatan})-[:HAS_STANDARD]->(version:Standard)
WHERE version.valid_from <= $as_of AND (version.valid_until IS NULL OR version.valid_until > $as_of)
  AND version.recorded_at <= $known_at AND (version.superseded_at IS NULL OR version.superseded_at > $known_at)
WITH version AS standard
ORDER BY version.valid_from DESC, version.id
LIMIT 1

// 2. Everyone, with what each known level earns of 2520. Levels count in half steps; of several assessments the newest
//    counts, and if that has run out, the level is unknown.
MATCH (person:Person)-[:DESCRIBED_BY]->(now:Description)
WHERE now.recorded_at <= $known_at AND (now.superseded_at IS NULL OR now.superseded_at > $known_at)
CALL (person, standard) {
  MATCH (person)-[:HAS_ASSESSMENT]->(assessment:Assessment)-[found:FOUND_LEVEL]->(competency:Competency)
        <-[asked:REQUIRES]-(standard)
  WHERE assessment.valid_from <= $as_of
    AND assessment.recorded_at <= $known_at
    AND (assessment.superseded_at IS NULL OR assessment.superseded_at > $known_at)
  WITH asked, toInteger(asked.level * 2) AS level, $validity[competency.aspect] AS years,
       max([assessment.valid_from, assessment.id, toInteger(found.level * 2), assessment.valid_until]) AS newest
  WITH asked, level, newest[2] AS attained,
       coalesce(newest[3], CASE WHEN years IS NOT NULL THEN newest[0] + duration({years: years}) END) AS runs_out_on
  WHERE runs_out_on IS NULL OR $as_of < runs_out_on
  RETURN collect({
    position: asked.position, weight: $weights[asked.importance],
    earned: 2520 * CASE WHEN attained < level THEN attained ELSE level END / level
  }) AS known
}
WITH standard, collect({id: person.id, name: now.name, known: known}) AS everyone

// 3. What all people assessed in a requirement earn together; nobody may be.
CALL (standard, everyone) {
  CALL (standard, everyone) {
    UNWIND everyone AS one
    UNWIND one.known AS level
    RETURN level.position AS position, level.weight AS weight, 1 AS assessed, level.earned AS earned
    UNION ALL
    MATCH (standard)-[asked:REQUIRES]->(:Competency)
    RETURN asked.position AS position, $weights[asked.importance] AS weight, 0 AS assessed, 0 AS earned
  }
  WITH position, weight, sum(assessed) AS assessed, sum(earned) AS earned
  RETURN collect({position: position, weight: weight, assessed: assessed, earned: earned}) AS requirements
}

// 4. What an unknown level may be expected to earn, as an exact fraction: the person's own share of what is known,
//    drawn towards the mean of all people assessed; one of the two where the other is missing; else one half.
UNWIND everyone AS person
WITH person, requirements, size(person.known) AS n,
     reduce(sum = 0, level IN person.known | sum + level.weight * level.earned) AS points,
     reduce(sum = 0, level IN person.known | sum + level.weight * 2520) AS reach,
     reduce(sum = 0, one IN requirements | sum + one.weight * 2520) AS possible,
     [level IN person.known | level.position] AS positions
WITH person, requirements, n, points, reach, possible,
     [one IN requirements WHERE NOT one.position IN positions |
       CASE
         WHEN n > 0 AND one.assessed > 0 THEN [
           one.weight * (2520 * n * points * one.assessed + $prior * one.earned * reach),
           (n + $prior) * reach * one.assessed
         ]
         WHEN n > 0 THEN [one.weight * 2520 * points, reach]
         WHEN one.assessed > 0 THEN [one.weight * one.earned, one.assessed]
         ELSE [one.weight * 1260, 1]
       END
     ] AS fractions
WITH person, requirements, n, points, reach, possible,
     // Each fraction is rounded half to even.
     points + reduce(sum = 0, f IN fractions | sum + f[0] / f[1] + CASE
       WHEN 2 * (f[0] % f[1]) > f[1] THEN 1
       WHEN 2 * (f[0] % f[1]) = f[1] THEN f[0] / f[1] % 2
       ELSE 0
     END) AS expected

// 5. Expected first, then proven, and last an id that says nothing about the person.
WHERE NOT $exclude_holders OR NOT EXISTS {
  MATCH (:Person {id: person.id})-[:HAS_PLACEMENT]->(held:Placement)
  WHERE held.jabatan = $jabatan AND held.kind = "definitif"
    AND held.valid_from <= $as_of AND (held.valid_until IS NULL OR held.valid_until > $as_of)
    AND held.recorded_at <= $known_at AND (held.superseded_at IS NULL OR held.superseded_at > $known_at)
    // A post that is still open ends where the next definitive one starts.
    AND NOT EXISTS {
      MATCH (:Person {id: person.id})-[:HAS_PLACEMENT]->(next:Placement)
      WHERE next.kind = "definitif" AND next.valid_from > held.valid_from AND next.valid_from <= $as_of
        AND next.recorded_at <= $known_at AND (next.superseded_at IS NULL OR next.superseded_at > $known_at)
    }
}
RETURN person.id AS person, person.name AS name, points, expected, points + possible - reach AS highest, possible,
       n AS known, size(requirements) AS required
ORDER BY expected DESC, points DESC, person
LIMIT $limit
