// Lewat jabatan apa saja jabatan ini dapat dicapai dari jabatan-jabatan itu, paling banyak empat perpindahan?
// takes: $starts, $target, $moves, $most
// gives: route
// scans: nothing; both ends are sought by their codes and joined, at most some dozen rows
UNWIND $starts AS code
MATCH way = (:Jabatan {code: code})-[:LEADS_TO]->{0,4}(:Jabatan {code: $target})
WHERE length(way) <= $moves
WITH [post IN nodes(way) | post.code] AS route
WHERE all(place IN range(0, size(route) - 2) WHERE NOT route[place] IN route[place + 1..])
RETURN route
ORDER BY size(route), route
LIMIT $most
