// Catat kosakata mana yang sudah tersimpan.
// takes: $digest
// gives: digest
MATCH (installation:Installation {id: "installation"})
SET installation.vocabulary = $digest
RETURN installation.vocabulary AS digest
