// Tulis kembali catatan mana yang digantikan oleh catatan mana.
// takes: $rows
// gives: put
// scans: nothing; the product is of one node and one node, each found by its unique id
UNWIND $rows AS row
MATCH (old:Record {id: row.old})
MATCH (new:Record {id: row.new})
CREATE (old)-[:SUPERSEDED_BY]->(new)
RETURN count(old) AS put
