// Kategori apa saja yang dipakai untuk job person match?
// takes:
// gives: category
MATCH (category:JpmCategory)
RETURN category {.scale, .code, .label_id, .at_least} AS category
ORDER BY category.scale, category.at_least DESC, category.code
