// Cara membaca kolom mana saja yang pernah dikonfirmasi, termasuk yang sudah dicabut?
// takes:
// gives: kept
MATCH (mapping:ColumnMapping)
RETURN properties(mapping) AS kept
ORDER BY mapping.confirmed_at, mapping.id
