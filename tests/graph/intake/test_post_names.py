"""Names of posts are taken apart, and official names are left whole."""

import pytest

from ontology.reconciling.post_names import PostParts, is_head, parts_of


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Plt. Kepala Bidang Mutasi", PostParts("Kepala Bidang Mutasi", assignment="plt")),
        ("Kepala Bidang Mutasi (Plh.)", PostParts("Kepala Bidang Mutasi", assignment="plh")),
        ("Pelaksana Tugas Camat", PostParts("Camat", assignment="plt")),
        ("Pj. Sekretaris Daerah", PostParts("Sekretaris Daerah", assignment="pj")),
        ("Guru Ahli Pertama pada SDN 3", PostParts("Guru Ahli Pertama", "JF-PT", unit="SDN 3")),
        ("Auditor Ahli Madya / Biro Umum", PostParts("Auditor Ahli Madya", "JF-MA", unit="Biro Umum")),
        ("Perencana Ahli Muda Bagian Program", PostParts("Perencana Ahli Muda", "JF-MU", unit="Bagian Program")),
        ("Pengelola Keuangan, Gol. III/b", PostParts("Pengelola Keuangan", grade="III/b")),
        ("Kepala Seksi Mutasi (Es. IV/a)", PostParts("Kepala Seksi Mutasi", echelon="IV.a")),
        ("Kepala Dinas Sosial Eselon II", PostParts("Kepala Dinas Sosial", echelon="II")),
        (
            "Plt. Perencana Ahli Muda (III/c) pada Biro Umum",
            PostParts("Perencana Ahli Muda", "JF-MU", "plt", "Biro Umum", "III/c"),
        ),
    ],
)
def test_a_name_is_taken_apart(name, parts):
    assert parts_of(name) == parts
    assert parts.mixed


@pytest.mark.parametrize(
    "name",
    [
        *("Kepala Bidang Mutasi", "Staf Ahli Menteri Bidang Tata Kelola", "Kepala Lapas Kelas II A", "Inspektur I"),
        *("Kepala Badan Kebijakan, Data, dan Pengembangan Aparatur", "Pelaksana", "Penyelia Proteksi Radiasi", "III/d"),
        *("Sekretaris Dinas Kesehatan", "Analis Sumber Daya Manusia Aparatur Ahli Muda", "Arsiparis Terampil", ""),
    ],
)
def test_an_official_name_is_left_whole(name):
    assert parts_of(name).function == name
    assert not parts_of(name).mixed


@pytest.mark.parametrize(
    ("name", "level"),
    [
        *(("Arsiparis Terampil", "JF-TR"), ("TERAMPIL - PERAWAT", "JF-TR"), ("Penyelia Proteksi Radiasi", None)),
        *(("Ahli Muda Perencana", "JF-MU"), ("Staf Ahli", None), ("Guru Madya", None)),
    ],
)
def test_the_level_is_the_one_that_the_words_say(name, level):
    assert parts_of(name).level == level


def test_a_head_is_known_in_full_and_short():
    assert all(is_head(name) for name in ("Kepala Biro Umum", "Kabid Mutasi", "Kasubbag TU", "Wakil Ketua"))
    assert not is_head("Karyawan")
