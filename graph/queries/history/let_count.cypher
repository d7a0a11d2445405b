// Berlakukan semua yang ditulis kembali, dengan kunci dan buku besar asalnya.
// takes: $id_key, $committed_at, $revision
// gives: revision
MERGE (ledger:Ledger {id: "ledger"})
SET ledger.committed_at = $committed_at, ledger.revision = $revision
MERGE (installation:Installation {id: "installation"})
SET installation.id_key = $id_key
RETURN ledger.revision AS revision
