"""Words of the vocabulary in their many writings, and the nearest one where none is found."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.intake.layouts.kinds import Words
from graph.intake.reading.parsers import parse_words
from graph.intake.values.cells import Parsed
from graph.intake.values.near_words import propose_word
from graph.intake.values.words import parse_word, shown_words
from ontology.reconciling.likeness import nearest


@pytest.mark.parametrize(
    "writing",
    [
        *("III/d", "III/D", "III.d", "IIId", "III d", "III / d", "3d", "iii/d", "III-d", "Gol. III/d"),
        *("Penata Tk. I (III/d)", "Penata Tk I, III.d", "Penata Tingkat I (III/d)", "Penata Tingkat I", "PENATA TK.I"),
        *("Penata Tk. I - III/d", "Penata Tk. I / III/d"),
    ],
)
def test_one_golongan_in_all_its_writings(writing):
    assert parse_word(writing, Words.GOLONGAN) == Parsed("III/d")


@pytest.mark.parametrize("rank", ["Penata", "Penata (III/c)", "Penata, III/c"])
def test_a_rank_is_not_the_longer_rank_that_begins_like_it(rank):
    assert parse_word(rank, Words.GOLONGAN) == Parsed("III/c")


@pytest.mark.parametrize(
    ("writing", "rule"),
    [
        *(("III/e", "golongan.tak_dikenal"), ("V/a", "golongan.tak_dikenal"), ("IX", "golongan.pppk")),
        *(
            ("golongan IX", "golongan.pppk"),
            ("34", "golongan.tak_dikenal"),
            ("Penata (III/d)", "pangkat.beda_golongan"),
        ),
        ("Penata Muda Tingkat I (III/a)", "pangkat.beda_golongan"),
    ],
)
def test_a_golongan_that_cannot_be_is_refused(writing, rule):
    parsed = parse_word(writing, Words.GOLONGAN)
    assert (parsed.value, parsed.fault) == (None, rule)


@pytest.mark.parametrize(
    ("writing", "code"),
    [
        *(("S1", "S-1"), ("S-1", "S-1"), ("S 1", "S-1"), ("Sarjana", "S-1"), ("Strata 1", "S-1"), ("S.1", "S-1")),
        *(("D4", "D-IV"), ("D-IV", "D-IV"), ("D IV", "D-IV"), ("Diploma IV", "D-IV"), ("D.III", "D-III")),
        *(("DIII", "D-III"), ("D3", "D-III"), ("SMA", "SLTA"), ("SMK", "SLTA"), ("SLTA/SMA/SMK", "SLTA")),
        *(("Magister", "S-2"), ("S2", "S-2"), ("Doktor", "S-3"), ("Lulusan S1", "S-1"), ("slta", "SLTA")),
    ],
)
def test_education_is_read_in_the_spellings_in_use(writing, code):
    assert parse_word(writing, Words.EDUCATION_LEVELS) == Parsed(code)


def test_two_levels_of_education_in_one_cell_are_asked():
    assert parse_word("S-1/D-IV", Words.EDUCATION_LEVELS) == Parsed(None, "pendidikan.ganda")


@pytest.mark.parametrize(
    ("writing", "words", "code"),
    [
        *(("BAIK", Words.PREDICATES, "Baik"), ("SB", Words.PREDICATES, "Sangat Baik")),
        *(("Plt.", Words.PLACEMENT_KINDS, "plt"), ("Pelaksana Harian", Words.PLACEMENT_KINDS, "plh")),
        *(("P3K", Words.STAFF_KINDS, "PPPK"), ("pegawai negeri sipil", Words.STAFF_KINDS, "PNS")),
        *(("Ahli Muda", Words.JABATAN_LEVELS, "JF-MU"), ("JF Ahli Muda", Words.JABATAN_LEVELS, "JF-MU")),
        *(("Kerjasama", Words.COMPETENCIES, "KSM"), ("KOM - Komunikasi", Words.COMPETENCIES, "KOM")),
        *(("Komunikasi (KOM)", Words.COMPETENCIES, "KOM"), ("orientasi pada hasil", Words.COMPETENCIES, "OPH")),
        *(("Pengembangan Diri & Orang Lain", Words.COMPETENCIES, "PDO"), ("MUTLAK", Words.IMPORTANCES, "mutlak")),
        *(
            ("Hukuman disiplin ringan", Words.SEVERITIES, "ringan"),
            ("golongan minimal", Words.CRITERIA, "minimum_golongan"),
        ),
        *(("pengalaman jabatan", Words.CRITERIA, "held_levels"), ("usia maksimal", Words.CRITERIA, "maximum_age")),
    ],
)
def test_words_are_found_by_code_name_and_other_name(writing, words, code):
    assert parse_word(writing, words) == Parsed(code)


def test_a_code_beside_the_name_of_another_thing_is_not_believed():
    assert parse_word("KOM - Integritas", Words.COMPETENCIES).value is None


def test_an_unknown_word_comes_with_the_nearest_known_one():
    assert parse_word("Komunikasii", Words.COMPETENCIES) == Parsed(None, "kompetensi.tak_dikenal")
    assert propose_word("Komunikasii", Words.COMPETENCIES) == "Komunikasi"
    assert propose_word("III/e", Words.GOLONGAN) is None
    assert parse_word("Amat Baik", Words.PREDICATES).fault == "predikat.tak_dikenal"


@pytest.mark.parametrize(
    ("written", "known"),
    [
        ("Analis Ahli Mudah", "Analis Ahli Madya"),
        ("Analis SDM Aparatur Ahli Muda", "Analis SDM Aparatur Ahli Madya"),
        ("Pranata Komputer Junior", "Pranata Komputer Senior"),
        ("II-D", "III-D"),
        ("KC-1-1", "KC-1-2"),
        ("J-ANALIS-MU", "J-ANALIS-MA"),
    ],
)
def test_a_word_of_another_class_is_never_proposed_however_alike_the_rest(written, known):
    assert nearest(written, [known]) is None


def test_the_nearest_word_of_the_same_class_is_proposed():
    known = ["Analis SDM Aparatur Ahli Muda", "Analis SDM Aparatur Ahli Madya"]
    assert nearest("Analis SDM Aparatr Ahli Muda", known) == "Analis SDM Aparatur Ahli Muda"
    assert nearest("KC1-1", ["KC-1-1", "KC-2"]) == "KC-1-1"


def test_several_words_stand_in_one_cell_and_one_unknown_refuses_all():
    assert parse_words("JF-MU; Administrator", words=Words.JABATAN_LEVELS) == Parsed(("JF-MU", "ADM"))
    assert parse_words("JF-MU; JF-XX", words=Words.JABATAN_LEVELS).fault == "jenjang.tak_dikenal"


@pytest.mark.parametrize("words", list(Words))
def test_every_word_that_a_list_offers_is_read_back(words):
    assert shown_words(words)
    assert all(parse_word(word, words).value is not None for word in shown_words(words))


@given(text=st.text(), words=st.sampled_from(Words))
def test_any_text_whatever_is_a_word_of_the_list_or_none(text, words):
    parsed = parse_word(text, words)
    assert parsed.value is None or isinstance(parsed.value, str)
