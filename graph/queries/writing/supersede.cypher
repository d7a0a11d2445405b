// Gantikan catatan lama oleh perbaikannya; yang lama tetap terbaca menurut tanggal "diketahui pada".
// takes: $pairs, $recorded_at
// gives: superseded
// scans: nothing; the product is of one node and one node, each found by its unique id
UNWIND $pairs AS pair
MATCH (old:Record {id: pair.old})
MATCH (new:Record {id: pair.new})
SET old.superseded_at = $recorded_at
CREATE (old)-[:SUPERSEDED_BY]->(new)
RETURN count(old) AS superseded
