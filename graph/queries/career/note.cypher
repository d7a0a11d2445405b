// Catat dari pengetahuan kapan, dan untuk hari apa, perpindahan itu diturunkan.
// takes: $known_at, $as_of
// gives: noted
MATCH (ledger:Ledger {id: "ledger"})
SET ledger.moves_known_at = $known_at, ledger.moves_as_of = $as_of
RETURN count(ledger) AS noted
