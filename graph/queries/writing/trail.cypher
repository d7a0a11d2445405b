// Sampai mana pemuatan yang terhenti sebelum berlaku?
// takes:
// gives: recorded_at, batches, fingerprint, counts
MATCH (ledger:Ledger {id: "ledger"})
WHERE ledger.trail_recorded_at > ledger.committed_at
RETURN ledger.trail_recorded_at AS recorded_at, ledger.trail_batches AS batches,
       ledger.trail_fingerprint AS fingerprint, ledger.trail_counts AS counts
