// Dari pengetahuan kapan, dan untuk hari apa, perpindahan antarjabatan terakhir diturunkan?
// takes:
// gives: known_at, as_of
MATCH (ledger:Ledger {id: "ledger"})
RETURN ledger.moves_known_at AS known_at, ledger.moves_as_of AS as_of
