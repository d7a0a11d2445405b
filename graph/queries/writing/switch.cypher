// Berlakukan semua yang telah ditulis dalam pemuatan ini.
// takes: $committed_at
// gives: revision
MATCH (ledger:Ledger {id: "ledger"})
SET ledger.committed_at = $committed_at, ledger.revision = ledger.revision + 1
RETURN ledger.revision AS revision
