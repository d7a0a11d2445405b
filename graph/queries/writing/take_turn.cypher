// Bolehkah pemuat ini mulai menulis? Hanya bila tidak ada pemuat lain yang masih hidup.
// takes: $owner, $now, $gone, $lost_before
// gives: taken
MATCH (ledger:Ledger {id: "ledger"})
// Writing first locks the node, so that of two loaders only one reads it as free.
SET ledger.loader_asked_at = $now
WITH ledger, ledger.loader IS NULL OR ledger.loader = $gone OR ledger.loader_seen_at < $lost_before AS free
SET ledger.loader = CASE WHEN free THEN $owner ELSE ledger.loader END,
    ledger.loader_seen_at = CASE WHEN free THEN $now ELSE ledger.loader_seen_at END
RETURN free AS taken
