// Berapa usul tautan dari tiap berkas, menurut keadaan dan kepastiannya?
// takes:
// gives: file, digest, proposed_at, state, sureness, many
// scans: hanya simpul Link, yang jumlahnya sebanyak teks yang pernah ditautkan.
MATCH (link:Link)
OPTIONAL MATCH (standing:LinkDecision {link: link.id})
WHERE standing.revoked_at IS NULL
WITH link, standing
ORDER BY standing.decided_at DESC, standing.id
WITH link, coalesce(head(collect(standing.link_verdict)), "proposed") AS state
WITH link.file_digest AS digest, state, link.sureness AS sureness,
     min(link.file) AS file, max(link.proposed_at) AS proposed_at, count(*) AS many
RETURN file, digest, proposed_at, state, sureness, many
ORDER BY proposed_at DESC, digest, state, sureness
