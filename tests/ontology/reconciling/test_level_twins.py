"""Two names that differ by a level, a number or a side alone are never joined, whatever else is done to them."""

import random

import pytest

from ontology.reconciling import KnownNames

BASES = {
    "jabatan": ("Analis Kebijakan", "Pranata Komputer", "Auditor", "Perawat", "Penyuluh Pertanian", "Arsiparis"),
    "unit": ("Inspektorat", "Puskesmas Melati", "Seksi Verifikasi", "Wilayah Pengawasan", "Kantor Pelayanan Pajak"),
    "pendidikan": ("Akuntansi", "Ilmu Hukum", "Teknik Sipil", "Keperawatan", "Administrasi Publik"),
    "golongan": ("Gol. ", "", "Golongan Ruang "),
    "pelatihan": ("Pelatihan Audit Kinerja", "Pelatihan Keamanan Siber", "Pelatihan Bahasa Inggris"),
    "apa saja": ("Gudang Beras", "Pos Jaga", "Peta Rawan Banjir"),
}
LADDERS = {
    "jabatan": (
        ("Ahli Pertama", "Ahli Muda", "Ahli Madya", "Ahli Utama"),
        ("Pemula", "Terampil", "Mahir", "Penyelia"),
        ("Terampil", "Ahli Muda"),
    ),
    "unit": (("I", "II", "III", "IV"), ("1", "2", "3", "12"), ("A", "B", "C"), ("Utara", "Selatan", "Barat")),
    "pendidikan": (("D-I", "D-II", "D-III", "D-IV"), ("S-1", "S-2", "S-3"), ("D-IV", "S-1"), ("SMA", "SMK")),
    "golongan": (("II/d", "III/d", "III/c", "IV/a"), ("II-D", "III-D", "II-C"), ("3a", "3b", "2a", "4a")),
    "pelatihan": (("Tingkat Dasar", "Tingkat Lanjutan", "Tingkat Menengah"), ("I", "II", "III")),
    "apa saja": (("Junior", "Senior"), ("A", "B"), ("1", "2"), ("Utara", "Timur"), ("Dasar", "Lanjutan")),
}
WRITINGS = (
    str,
    str.upper,
    str.casefold,
    str.title,
    lambda text: text.replace(" ", "  "),
    lambda text: text.replace("Ahli ", ""),
    lambda text: text.replace("Pelatihan", "Diklat").replace("Analis", "Anls"),
    lambda text: f"3. {text}",
    lambda text: text[:8] + text[9:],
    lambda text: f"{text} - Dinas Kesehatan Kab. Sukamaju",
)


def twins(many: int) -> list[tuple[str, str, str]]:
    """Kinds with a known name each and the writing of another one that differs by a level."""
    choose = random.Random(18)
    found = []
    while len(found) < many:
        kind = choose.choice(tuple(BASES))
        base = choose.choice(BASES[kind])
        one, other = choose.sample(choose.choice(LADDERS[kind]), 2)
        first = kind in {"pendidikan"}
        names = [f"{level} {base}" if first else f"{base} {level}" for level in (one, other)]
        name = choose.choice(WRITINGS)(names[1].strip()) if kind != "golongan" else names[1]
        found.append((kind, names[0].strip(), name))
    return found


def test_of_three_thousand_level_twins_none_is_joined() -> None:
    pairs = twins(3_000)
    lists: dict[tuple[str, str], KnownNames] = {}
    joined = []
    for kind, name, cell in pairs:
        names = lists.setdefault((kind, name), KnownNames(kind, [name, "Sesuatu yang Lain"]))
        found = names.reconcile(cell).name
        if found is not None or any(near.name == name for near in names.near(cell)):
            joined.append((kind, name, cell))
    assert not joined


@pytest.mark.parametrize(
    ("kind", "name", "cell"),
    [
        ("jabatan", "Kepala Bidang Mutasi", "Wakil Kepala Bidang Mutasi"),
        ("jabatan", "Kepala Bidang Mutasi", "Sekretaris Bidang Mutasi"),
        ("jabatan", "Auditor Ahli Muda", "Auditor"),
        ("jabatan", "Auditor", "Auditor Ahli Muda"),
        ("golongan", "Penata Tingkat I (III/d)", "Penata (III/d)"),
        ("kompetensi", "Analisis Jabatan Level 2", "Analisis Jabatan Level 3"),
        ("unit", "Seksi 11", "Seksi 1.1"),
        ("lembaga", "Universitas Negeri Yogyakarta", "Universitas Islam Negeri Yogyakarta"),
    ],
)
def test_who_stands_beside_is_another(kind: str, name: str, cell: str) -> None:
    assert KnownNames(kind, [name]).reconcile(cell).name is None
