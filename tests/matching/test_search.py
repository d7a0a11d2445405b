"""A question is taken apart, its words are known again however they are written, and one sum orders what is found."""

import numpy as np
import pytest

from matching.search import Fit, Sought, Standing, fused, read_question


def test_a_plain_name_is_its_own_subject() -> None:
    question = read_question("Pelatihan Kepemimpinan Administrator")
    assert question.subject == "Pelatihan Kepemimpinan Administrator"
    assert question.words == ("pelatihan", "kepemimpinan", "administrator")
    assert (question.kinds, question.steps, question.without) == ((), None, ())


@pytest.mark.parametrize(
    ("text", "kind", "subject"),
    [
        ("Jabatan apa yang cocok untuk penata ruang?", "jabatan", "yang cocok untuk penata ruang"),
        ("carikan pelatihan tentang audit risiko", "programme", "tentang audit risiko"),
        ("Kompetensi mana saja tentang data", "competency", "tentang data"),
        ("tampilkan indikator kerja sama level 4", "indicator", "kerja sama level 4"),
    ],
)
def test_a_question_names_the_kind_that_it_wants(text: str, kind: str, subject: str) -> None:
    question = read_question(text)
    assert question.kinds[0] == kind
    assert question.subject == subject


def test_a_question_may_say_from_which_level_to_which_and_what_it_does_not_want() -> None:
    raised = read_question("Program mana yang menaikkan kerja sama dari level 1 ke 2?")
    assert (raised.steps, raised.words) == ((1, 2), ("kerja",))
    excepted = read_question("jabatan apa yang dekat dengan persuratan, kecuali sekretaris daerah?")
    assert (excepted.without, excepted.words) == (("sekretaris", "daerah"), ("persuratan",))


@pytest.mark.parametrize("text", ["", "   ", "?!", "apa yang di dan untuk"])
def test_words_that_say_nothing_leave_nothing(text: str) -> None:
    assert read_question(text).words == ()


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("arsip", "Pengelolaan Arsip Dinamis"),
        ("arsip", "Dasar Kearsipan"),
        ("mengelola", "Pengelolaan Kontrak"),
        ("memimpin", "Kepemimpinan Nasional"),
        ("pengaduan", "Penanganan Aduan Warga"),
        ("pengadan", "Pengadaan Barang"),
        ("komun", "Komunikasi Publik"),
    ],
)
def test_a_word_is_known_again_begun_bent_or_misspelt(word: str, name: str) -> None:
    assert Sought([word]).matched(name).words == (word,)


@pytest.mark.parametrize(
    ("word", "name"), [("keluhan", "Penyuluhan Hukum"), ("data", "Datuk"), ("audit", "Auditorium")]
)
def test_words_that_only_look_alike_are_not_the_same(word: str, name: str) -> None:
    assert Sought([word]).matched(name).share < 1


def test_the_name_counts_more_than_the_description_and_a_rare_word_more_than_a_common_one() -> None:
    sought = Sought(["pelatihan", "arsip"])
    in_name, in_text = sought.matched("Pelatihan Arsip"), sought.matched("Pelatihan Lain", "tentang arsip")
    assert in_name.share == 1 > in_text.share
    assert sought.matched("Tata Arsip").share > sought.matched("Pelatihan Lain").share > 0


def test_what_an_abbreviation_stands_for_counts_where_the_abbreviation_is_not_written() -> None:
    sought = Sought(["skp"], {"skp": [("sasaran", "kinerja", "pegawai")]})
    written_out = sought.matched("Pengelolaan Kinerja Pegawai")
    assert (written_out.words, written_out.written_out) == ((), ("skp",))
    assert sought.matched("Menyusun SKP").words == ("skp",)
    assert sought.matched("Kinerja Mesin").share == 0


def test_what_is_asked_for_exactly_is_above_everything_else() -> None:
    best = fused(Fit(exact=False, words=1, meaning=1))
    assert fused(Fit(exact=True, words=0, meaning=0)) > best > fused(Fit(exact=False, words=1, meaning=0.5))
    assert fused(Fit(exact=False, words=1, meaning=None)) == best


def test_half_a_name_of_a_person_is_worth_less_than_half() -> None:
    assert fused(Fit(exact=False, words=0.5, meaning=None)) < 0.27 < fused(Fit(exact=False, words=0.8, meaning=None))


def test_nearness_is_what_stands_out_whatever_numbers_a_model_gives() -> None:
    cosines = np.random.default_rng(1).normal(0.83, 0.02, 150).astype(np.float32)
    standing = Standing(cosines)
    assert standing.of(0.83) == 0 < standing.of(0.9) < standing.of(0.95) == 1
    assert Standing((cosines - 0.83) * 9).of((0.9 - 0.83) * 9) == pytest.approx(standing.of(0.9), abs=1e-3)
