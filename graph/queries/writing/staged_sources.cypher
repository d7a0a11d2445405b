// Dokumen mana yang mulai dimuat tetapi tidak pernah diberlakukan?
// takes:
// gives: id
MATCH (ledger:Ledger {id: "ledger"})
MATCH (source:Source)
WHERE source.loaded_at > ledger.committed_at
RETURN source.id AS id
ORDER BY id
