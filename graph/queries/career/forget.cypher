// Buang perpindahan antarjabatan yang pernah diturunkan.
// takes:
// gives: forgotten
MATCH (ledger:Ledger {id: "ledger"})
REMOVE ledger.moves_known_at, ledger.moves_as_of
WITH ledger
CALL () {
  MATCH (:Jabatan)-[move:LEADS_TO]->(:Jabatan)
  DELETE move
  RETURN count(move) AS forgotten
}
RETURN forgotten
