// Berlakukan semua yang telah ditulis dalam pemuatan ini.
// takes: $committed_at
// gives: revision
MATCH (ledger:Ledger {id: "ledger"})
SET ledger.committed_at = $committed_at, ledger.revision = ledger.revision + 1
REMOVE ledger.trail_recorded_at, ledger.trail_batches, ledger.trail_fingerprint, ledger.trail_counts
RETURN ledger.revision AS revision
