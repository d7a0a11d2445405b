// Buang dokumen yang tidak pernah diberlakukan serta subjek yang baru dikenal darinya; aturan yang diakhirinya berlaku lagi.
// takes: $sources
// gives: discarded
// scans: only after a load that died, over subjects that were never given a name
MATCH (ledger:Ledger {id: "ledger"})
CALL (ledger) {
  MATCH (rule:Rule) WHERE rule.superseded_at > ledger.committed_at
  REMOVE rule.superseded_at
}
CALL () {
  MATCH (subject:Person|Jabatan|Unit|Programme|Instansi)
  WHERE subject.name IS NULL AND NOT EXISTS { (subject)-->(:Record) }
  DETACH DELETE subject
}
WITH ledger
UNWIND $sources AS id
MATCH (source:Source {id: id})
DETACH DELETE source
RETURN count(source) AS discarded
