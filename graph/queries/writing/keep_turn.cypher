// Masihkah giliran menulis milik pemuat ini?
// takes: $owner, $now
// gives: kept
MATCH (ledger:Ledger {id: "ledger"})
WHERE ledger.loader = $owner
SET ledger.loader_seen_at = $now
RETURN count(ledger) AS kept
