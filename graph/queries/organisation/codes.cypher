// Kode jabatan, unit, dan program apa saja yang ada?
// takes:
// gives: jabatan, units, programmes
RETURN COLLECT { MATCH (n:Jabatan) WHERE n.name IS NOT NULL RETURN n.code ORDER BY n.code } AS jabatan,
       COLLECT { MATCH (n:Unit) WHERE n.name IS NOT NULL RETURN n.code ORDER BY n.code } AS units,
       COLLECT { MATCH (n:Programme) WHERE n.name IS NOT NULL RETURN n.code ORDER BY n.code } AS programmes
ORDER BY jabatan
