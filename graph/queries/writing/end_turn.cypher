// Serahkan giliran menulis.
// takes: $owner
// gives: ended
MATCH (ledger:Ledger {id: "ledger"})
WHERE ledger.loader = $owner
REMOVE ledger.loader, ledger.loader_seen_at, ledger.loader_asked_at
RETURN count(ledger) AS ended
