// Siapkan buku besar dan kunci pemasangan ini bila belum ada.
// takes: $id_key
// gives: id_key, vocabulary
MERGE (ledger:Ledger {id: "ledger"})
ON CREATE SET ledger.committed_at = datetime("1970-01-01T00:00:00Z"), ledger.revision = 0
MERGE (installation:Installation {id: "installation"})
ON CREATE SET installation.id_key = $id_key
RETURN installation.id_key AS id_key, installation.vocabulary AS vocabulary
