// Sudah dipakaikah graf ini, dan apa yang membedakannya dari graf lain?
// takes:
// gives: used, id_key, committed_at, revision
OPTIONAL MATCH (ledger:Ledger {id: "ledger"})
OPTIONAL MATCH (installation:Installation {id: "installation"})
RETURN EXISTS { MATCH (subject:Person|Jabatan|Unit|Programme|Instansi|Correction|ColumnMapping|AgencyWord|TalentDecision|Recommendation|Link|LinkDecision) } AS used,
       installation.id_key AS id_key, ledger.committed_at AS committed_at, ledger.revision AS revision
