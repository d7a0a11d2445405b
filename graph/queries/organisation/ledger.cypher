// Sampai kapan graf ini diketahui, dan sudah berapa kali dimuati?
// takes:
// gives: committed_at, revision
MATCH (ledger:Ledger {id: "ledger"})
RETURN ledger.committed_at AS committed_at, ledger.revision AS revision
