// Catat sudah sampai mana pemuatan ini, agar pemuatan yang sama dapat melanjutkannya bila terhenti.
// takes: $recorded_at, $batches, $fingerprint, $counts
// gives: batches
MATCH (ledger:Ledger {id: "ledger"})
SET ledger.trail_recorded_at = $recorded_at, ledger.trail_batches = $batches,
    ledger.trail_fingerprint = $fingerprint, ledger.trail_counts = $counts
RETURN ledger.trail_batches AS batches
