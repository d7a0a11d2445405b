"""Words with which names of units begin."""

UNITS = frozenset(
    {"kementerian", "dinas", "badan", "inspektorat", "sekretariat", "direktorat", "kantor", "rumah", "biro", "bagian"}
    | {"bidang", "pusat", "balai", "unit", "puskesmas", "kecamatan", "subbagian", "subbidang", "seksi", "subdirektorat"}
    | {"kelurahan", "kabupaten", "kota", "provinsi", "pemerintah", "satuan", "universitas", "sekolah", "lembaga"}
    | {"cabang", "wilayah", "uptd", "dewan", "subseksi", "rutan", "lapas", "politeknik", "institut", "akademi", "arsip"}
)
"""Words with which the name of another unit, or of the place above one, begins."""
REGIONS = frozenset({"kabupaten", "kota", "provinsi", "kementerian", "pemerintah"})
SCHOOLS = frozenset({"universitas", "institut", "politeknik", "akademi", "sekolah"})
OF_UNITS = frozenset({"puskesmas", "rumah", "balai", "sekolah", "pusat", "instalasi", "laboratorium"})
"""Units of which it need not be said that they are a unit pelaksana teknis."""
