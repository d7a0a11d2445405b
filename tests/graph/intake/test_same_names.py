"""Two writings of one name are found, and no two levels are ever taken for one."""

import random

import pytest

from graph.intake.values.person_names import same_person_name
from ontology.reconciling.level_words import vetoed
from ontology.reconciling.likeness import nearest, nearest_few
from ontology.reconciling.same_names import Names, same, words_of

POSTS = (
    "Analis Kebijakan",
    "Pranata Komputer",
    "Auditor",
    "Perawat",
    "Analis SDM Aparatur",
    "Pengawas Lingkungan Hidup",
)
PLACES = ("Biro Umum", "Dinas Kesehatan", "Bidang Mutasi dan Promosi", "Subbagian Tata Usaha", "Wilayah Timur")
LADDERS = (
    ("Ahli Pertama", "Ahli Muda", "Ahli Madya", "Ahli Utama"),
    ("Pemula", "Terampil", "Mahir", "Penyelia"),
    ("I", "II", "III", "IV"),
    ("1", "2", "3", "4"),
    ("II/d", "III/d", "III/c", "IV/a"),
    ("IID", "IIID", "IIIC", "IVA"),
    ("D-I", "D-II", "D-III", "D-IV"),
    ("Junior", "Senior"),
    ("Ahli", "Terampil"),
    ("Kelas 7", "Kelas 8", "Kelas 17"),
)
HEADS = (("Kepala", "Wakil Kepala"), ("Kepala", "Sekretaris"), ("Ketua", "Wakil Ketua"), ("Plt. Kepala", "Kepala"))


def twins(many: int) -> list[tuple[str, str]]:
    """Pairs of names that differ by a level alone, and by the ways of writing that do not matter."""
    choose = random.Random(4)
    found = []
    while len(found) < many:
        if choose.random() < 0.8:
            one, other = choose.sample(choose.choice(LADDERS), 2)
            post, place = choose.choice(POSTS), choose.choice(PLACES)
            form = choose.choice(
                ("{post} {level}", "{post} {level} pada {place}", "{level} {post}", "{post} - {level}")
            )
            pair = [form.format(post=post, level=level, place=place) for level in (one, other)]
        else:
            place = choose.choice(PLACES)
            pair = [f"{head} {place}" for head in choose.choice(HEADS)]
        writing = choose.choice((str, str.upper, str.casefold, str.title, lambda text: text.replace(" ", "  ")))
        found.append((pair[0], writing(pair[1])))
    return found


def test_of_three_thousand_level_twins_none_is_joined_or_proposed_for_the_other():
    pairs = twins(3_000)
    assert len(pairs) == 3_000
    for one, other in pairs:
        names = Names[str]()
        names.add(one, "satu")
        assert names.find(other) is None, (one, other)
        assert nearest(other, [one]) is None, (one, other)
        assert vetoed(one, other), (one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kasubbag TU Biro Umum", "Kepala Sub Bagian Tata Usaha, Biro Umum"),
        ("Bagian Hukum & Organisasi", "BAGIAN ORGANISASI DAN HUKUM"),
        ("Analis Kepegawaian", "Analis Kepegawain"),
        ("Inspektur I", "Inspektur 1"),
        ("Tatausaha", "Tata Usaha"),
        ("Analis SDM Aparatur", "Analis Sumber Daya Manusia Aparatur"),
        ("Kabid Mutasi", "Kepala Bidang Mutasi"),
        ("Pranata Kompuetr", "Pranata Komputer"),
    ],
)
def test_capitals_abbreviations_signs_order_and_one_slip_do_not_matter(one, other):
    assert same(words_of(one), words_of(other))
    names = Names[str]()
    names.add(one, "satu")
    assert names.find(other) == "satu"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        *(("Biro Umum", "Biro Hukum"), ("Guru SMA", "Guru SMK"), ("Seksi A", "Seksi B"), ("Kota Timur", "Kota Barat")),
        ("Pengadministrasi Umum", "Pengadministrasian Umum"),
        ("Kepala Bidang Mutasi", "Kepala Bidang Promosi"),
    ],
)
def test_another_word_is_another_thing(one, other):
    assert not same(words_of(one), words_of(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Dr. H. Muhammad Rizki, M.Si", "Moh. Rizky"),
        ("Soeharto", "Suharto"),
        ("Achmad Djunaidi", "Ahmad Junaidi"),
        ("ABDULRAHMAN SALEH", "Abdul Rahman Saleh"),
        ("Abdurrahman Saleh", "Abdul Rahman Saleh"),
        ("Ahmad F.", "Ahmad Fauzi"),
        ("Budi Santoso", "Budi Santosa"),
        ("Nur'aini Sari", "Nuraini Sari"),
    ],
)
def test_two_spellings_of_a_person_are_known(one, other):
    assert same_person_name(one, other)
    assert same_person_name(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        *(("Siti Aminah", "Siti Aisyah"), ("Budi", "Budi Santoso"), ("Hasan Basri", "Husin Basri"), ("Dr.", "")),
        *(("Contoh Kelima", "Contoh Keenam"), ("Pegawai 10001", "Pegawai 10002"), ("Andi Budi", "Andi Cahyo")),
    ],
)
def test_two_people_are_two(one, other):
    assert not same_person_name(one, other)


def test_of_several_alike_words_the_nearest_come_first_and_only_those_of_the_same_level():
    known = ["Analis Hukum Ahli Muda", "Analis Hukum Ahli Madya", "Analis Umum Ahli Muda", "Arsiparis Ahli Muda"]
    assert nearest_few("Analis Hukm Ahli Muda", known) == ("Analis Hukum Ahli Muda", "Analis Umum Ahli Muda")
