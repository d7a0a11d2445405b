// Usul tautan mana dari nomor-nomor ini yang sudah tersimpan?
// takes: $ids
// gives: id
MATCH (link:Link)
WHERE link.id IN $ids
RETURN link.id AS id
ORDER BY link.id
