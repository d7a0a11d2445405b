// Usul tautan mana yang berkeadaan, berkepastian, dan berasal dari berkas seperti ini?
// takes: $state, $sureness, $file, $skip, $limit
// gives: kept, decisions
// scans: hanya simpul Link, yang jumlahnya sebanyak teks yang pernah ditautkan.
MATCH (link:Link)
WHERE ($sureness IS NULL OR link.sureness = $sureness) AND ($file IS NULL OR link.file_digest = $file)
OPTIONAL MATCH (standing:LinkDecision {link: link.id})
WHERE standing.revoked_at IS NULL
WITH link, standing
ORDER BY standing.decided_at DESC, standing.id
WITH link, head(collect(standing.link_verdict)) AS verdict
WHERE $state IS NULL OR coalesce(verdict, "proposed") = $state
WITH link
ORDER BY link.proposed_at, link.file_digest, link.row, link.id
SKIP $skip LIMIT $limit
OPTIONAL MATCH (decision:LinkDecision {link: link.id})
WITH link, decision
ORDER BY decision.decided_at DESC, decision.id
WITH link, collect(properties(decision)) AS decisions
RETURN properties(link) AS kept, decisions
ORDER BY link.proposed_at, link.file_digest, link.row, link.id
