// Usul tautan mana yang berkeadaan, berkepastian, dan berasal dari berkas seperti ini?
// takes: $state, $sureness, $file, $skip, $limit
// gives: kept, decisions
// scans: usul menurut urutannya, dan hanya sampai halaman yang diminta terisi.
MATCH (link:Link)
WHERE link.proposed_at IS NOT NULL AND link.file_digest IS NOT NULL AND link.row IS NOT NULL AND link.id IS NOT NULL
  AND ($sureness IS NULL OR link.sureness = $sureness) AND ($file IS NULL OR link.file_digest = $file)
WITH link, head(COLLECT {
  MATCH (standing:LinkDecision {link: link.id})
  WHERE standing.revoked_at IS NULL
  RETURN standing.link_verdict AS verdict
  ORDER BY standing.decided_at DESC, standing.id LIMIT 1
}) AS verdict
WHERE $state IS NULL OR coalesce(verdict, "proposed") = $state
WITH link
ORDER BY link.proposed_at, link.file_digest, link.row, link.id
SKIP $skip LIMIT $limit
RETURN properties(link) AS kept, COLLECT {
  MATCH (decision:LinkDecision {link: link.id})
  RETURN properties(decision) AS said
  ORDER BY decision.decided_at DESC, decision.id
} AS decisions
ORDER BY link.proposed_at, link.file_digest, link.row, link.id
