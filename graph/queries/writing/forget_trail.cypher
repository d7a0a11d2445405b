// Lupakan sampai mana pemuatan yang terhenti, sebelum sisanya dibuang.
// takes:
// gives: forgotten
MATCH (ledger:Ledger {id: "ledger"})
REMOVE ledger.trail_recorded_at, ledger.trail_batches, ledger.trail_fingerprint, ledger.trail_counts
RETURN count(ledger) AS forgotten
