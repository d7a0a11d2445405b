// Perpindahan apa saja yang terbuka dari jabatan-jabatan itu, sampai sekian perpindahan jauhnya?
// takes: $starts, $moves
// gives: start, end, kind, moved
UNWIND $starts AS code
MATCH way = (:Jabatan {code: code})-[:LEADS_TO]->{0,2}(before:Jabatan)
WHERE length(way) < $moves
WITH DISTINCT before
MATCH (before)-[move:LEADS_TO]->(after:Jabatan)
RETURN before.code AS start, after.code AS end, move.kind AS kind, move.moved AS moved
ORDER BY start, end
