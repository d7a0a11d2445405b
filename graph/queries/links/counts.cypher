// Berapa usul tautan dari tiap berkas, menurut keadaan dan kepastiannya?
// takes:
// gives: file, digest, proposed_at, state, sureness, many
// scans: hanya simpul Link, yang jumlahnya sebanyak teks yang pernah ditautkan.
MATCH (standing:LinkDecision)
WHERE standing.revoked_at IS NULL
WITH standing
ORDER BY standing.decided_at DESC, standing.id
WITH standing.link AS id, head(collect(standing.link_verdict)) AS state
MATCH (decided:Link {id: id})
WITH decided.file_digest AS digest, state, decided.sureness AS sureness, count(*) AS many
WITH collect({digest: digest, state: state, sureness: sureness, many: many}) AS decided
MATCH (link:Link)
WITH decided, link.file_digest AS digest, link.sureness AS sureness,
     min(link.file) AS file, max(link.proposed_at) AS proposed_at, count(*) AS all
WITH file, digest, proposed_at, sureness, all,
     [each IN decided WHERE each.digest = digest AND each.sureness = sureness] AS decided
WITH *, all - reduce(sum = 0, each IN decided | sum + each.many) AS waiting
UNWIND decided + [{state: "proposed", many: waiting}] AS counted
WITH file, digest, proposed_at, counted.state AS state, sureness, counted.many AS many
WHERE many > 0
RETURN file, digest, proposed_at, state, sureness, many
ORDER BY proposed_at DESC, digest, state, sureness
