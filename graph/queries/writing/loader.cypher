// Siapa yang sedang memuat data, dan kapan terakhir ia memberi tanda?
// takes:
// gives: owner, seen_at
MATCH (ledger:Ledger {id: "ledger"})
RETURN ledger.loader AS owner, ledger.loader_seen_at AS seen_at
