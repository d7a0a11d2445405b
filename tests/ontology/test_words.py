"""The words that people write short are known, and found in texts."""

from collections import Counter

import pytest

from ontology.turtle import SCHEME, turtle
from ontology.words import WordEntry, WordFinder, WordKind, load_words, words_version
from ontology.words.reading import FILES

FINDER = WordFinder(load_words())


def stands_for(text: str) -> list[str]:
    return [entry.expansion.split(", ")[0] for entry in FINDER.find(text)]


def test_there_are_many_words_of_every_kind():
    of_kind = Counter(entry.kind for entry in load_words())
    assert set(of_kind) == set(WordKind) - {WordKind.OWN}
    assert of_kind.total() >= 1000
    assert min(of_kind.values()) >= 50


def test_no_writing_has_the_same_meaning_twice():
    meant = Counter((entry.word.casefold(), entry.expansion) for entry in load_words())
    assert [pair for pair, times in meant.items() if times > 1] == []


def test_every_concept_of_the_files_stands_in_the_scheme_of_its_kind():
    graph = turtle(*(f"words/{name}" for name in FILES.values()))
    for name in FILES.values():
        assert (SCHEME[f"word-{name}"], None, None) in graph
    schemes = {str(scheme).rpartition("/word-")[2] for scheme in graph.objects(None, None) if "/word-" in str(scheme)}
    assert schemes == set(FILES.values())


def test_the_version_names_the_entries():
    assert len(words_version()) == 12
    assert words_version() == words_version()


@pytest.mark.parametrize(
    ("text", "meanings"),
    [
        ("isi skp 2025", ["sasaran kinerja pegawai"]),
        ("Penyusunan RKA-K/L", ["rencana kerja dan anggaran kementerian dan lembaga"]),
        ("penyusunan rka k/l", ["rencana kerja dan anggaran kementerian dan lembaga"]),
        ("panitia open bidding", ["seleksi terbuka jabatan pimpinan tinggi"]),
        ("Bedah PP No. 94 Tahun 2021", ["peraturan disiplin pegawai"]),
        ("PermenPAN RB Nomor 6 Tahun 2022", ["pengelolaan kinerja pegawai"]),
        ("bintek", ["bimbingan teknis"]),
        ("pak camat", []),
        ("usul PAK", ["penetapan angka kredit"]),
        ("uji MPP", ["mal pelayanan publik", "masa persiapan pensiun"]),
        ("", []),
    ],
)
def test_words_are_found_in_a_text(text, meanings):
    assert sorted(stands_for(text)) == sorted(meanings)


def test_of_words_that_overlap_the_longest_counts():
    assert [entry.word for entry in FINDER.find("kertas kerja PM SPIP")] == ["PM SPIP"]


def test_a_word_that_occurs_twice_is_told_once_and_words_come_in_the_order_of_the_text():
    assert stands_for("jdih dan SAKIP dan jdih") == [
        "jaringan dokumentasi dan informasi hukum",
        "sistem akuntabilitas kinerja instansi pemerintah",
    ]


def test_what_words_stand_for_is_added_to_a_text_each_part_once():
    assert FINDER.expanded("skp ekinerja") == (
        "skp ekinerja (sasaran kinerja pegawai, penilaian kinerja, aplikasi kinerja pegawai)"
    )


def test_the_name_of_a_body_is_found_but_adds_nothing():
    assert stands_for("Rapat di BKN") == ["Badan Kepegawaian Negara"]
    assert FINDER.expanded("Rapat di BKN") == "Rapat di BKN"


def test_entries_of_an_agency_are_entries_like_the_others():
    own = WordEntry(word="e-Lontar", expansion="arsip naskah kuno", kind=WordKind.PRODUCT)
    finder = WordFinder((*load_words(), own))
    assert own in finder.find("Bimtek e-lontar 2025")
    assert WordFinder(()).find("Bimtek SKP") == ()
