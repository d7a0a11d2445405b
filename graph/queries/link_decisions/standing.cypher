// Apa yang berlaku tentang tiap teks: istilah yang dimaksud, yang ditolak, atau bahwa tidak ada yang cocok?
// takes:
// gives: link, text, programme, verdict, term
MATCH (decision:LinkDecision)
WHERE decision.revoked_at IS NULL
RETURN decision.link AS link, decision.text AS text, decision.programme AS programme,
       decision.link_verdict AS verdict, decision.term AS term
ORDER BY decision.decided_at, decision.id
