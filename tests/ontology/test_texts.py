"""The texts of the domain can be read, stand where they belong, and resemble people rather than each other."""

from dataclasses import replace

import pytest

from ontology.texts import JABATAN, DomainText, Kind, Manner, families, load_texts, texts_of
from ontology.texts.__main__ import main
from ontology.texts.checking import family_of, near_doubles, remarks
from ontology.texts.reading import LENGTHS, read_texts
from ontology.vocabulary import competency_of, load_vocabulary

HEADINGS = "term\tkind\tlevel\tmanner\ttext"
SCENE = "INT\tscene\t1\tlugas\tUang kembalian berlebih dari toko ia kembalikan sore itu juga."


def of(*lines: str) -> tuple[DomainText, ...]:
    return read_texts("contoh", "\n".join((HEADINGS, *lines)) + "\n")


def test_every_file_can_be_read_and_says_its_family():
    assert {text.family for text in load_texts()} == set(families())
    assert len(load_texts()) > 2000


def test_every_text_means_a_competency_of_the_vocabulary_or_a_post():
    codes = {competency.code for competency in load_vocabulary().competencies}
    assert {text.term for text in load_texts() if text.family != JABATAN} <= codes
    assert not {text.term for text in load_texts() if text.family == JABATAN} & codes


def test_the_texts_of_a_competency_stand_in_the_file_of_its_affair():
    assert {text.family for text in texts_of("T-KES-01")} == {"kesehatan"} == {family_of(competency_of("T-KES-01"))}
    assert {text.family for text in texts_of("INT")} == {"manajerial-dan-sosial-kultural"}
    assert texts_of("T-XXX-99") == ()


def test_every_term_has_enough_texts_of_every_kind_a_scene_at_every_level_and_none_twice(capsys):
    assert main() == 0
    assert capsys.readouterr().err == ""


def test_every_manner_is_in_use_and_titles_are_written_as_titles():
    assert {text.manner for text in load_texts()} == set(Manner)
    assert {text.manner for text in load_texts() if text.kind is Kind.TITLE} == {
        Manner.CALENDAR,
        Manner.CERTIFICATE,
        Manner.ADVERT,
    }
    assert Manner.CALENDAR not in {text.manner for text in load_texts() if text.kind is not Kind.TITLE}


def test_a_text_means_one_term_only():
    meant: dict[str, set[str]] = {}
    for text in load_texts():
        meant.setdefault(" ".join(text.text.casefold().split()), set()).add(text.term)
    assert [text for text, terms in meant.items() if len(terms) > 1] == []


def test_a_line_becomes_a_text():
    assert of(SCENE) == (
        DomainText(
            term="INT",
            kind=Kind.SCENE,
            level=1,
            manner=Manner.PLAIN,
            text="Uang kembalian berlebih dari toko ia kembalikan sore itu juga.",
            family="contoh",
        ),
    )


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("INT\tscene\t1\tlugas", "a line has 5 cells"),
        ("\tsearch\t\tringkas\tjujur", "the term is missing"),
        ("INT\tadegan\t1\tlugas\tIa jujur kepada semua orang.", "'adegan' is not a valid Kind"),
        ("INT\tsearch\t\tgaul\tjujur", "'gaul' is not a valid Manner"),
        ("INT\tscene\t\tlugas\tIa jujur kepada semua orang.", "a level stands with every scene"),
        ("INT\tsearch\t2\tringkas\tjujur", "a level stands with every scene"),
        ("INT\tscene\t6\tlugas\tIa jujur kepada semua orang.", "a level is 1 to 5"),
        ("INT\tscene\t1\tlugas\tIa jujur.", "a scene has 20 to 260 characters, not 9"),
        ("INT\tsearch\t\tringkas\tjujur  dan adil", "blanks that nobody needs"),
        (SCENE.replace("Uang", "uang"), "the text of line 2 again"),
    ],
)
def test_a_line_that_cannot_be_right_is_refused_with_its_place(line, said):
    with pytest.raises(ValueError, match=r"^contoh\.tsv, line 3: ") as refused:
        of(SCENE, line)
    assert said in str(refused.value)


def test_a_file_without_its_headings_is_refused():
    with pytest.raises(ValueError, match=r"^contoh\.tsv, line 1: the headings are term, kind, level, manner, text"):
        read_texts("contoh", SCENE + "\n")


def test_two_texts_are_near_doubles_only_if_they_are_of_one_kind():
    one, other = of(SCENE, SCENE.replace("sore itu juga", "sore itu"))
    assert list(near_doubles((one, other))) == [(one.text, other.text)]
    assert list(near_doubles((one, replace(other, kind=Kind.TITLE)))) == []


def test_what_is_missing_and_what_is_wrong_with_a_term_is_told():
    own = of(
        SCENE, "INT\tscene\t2\tlugas\tIa dikenal punya integritas tinggi di kantornya.", "XYZ\tsearch\t\tringkas\tapa"
    )
    found = remarks(own, load_vocabulary())
    assert "INT has 2 texts, 40 are wanted" in found
    assert "INT has no title" in found
    assert "INT has no scene at level 3" in found
    assert "INT: the scene “Ia dikenal punya integritas tinggi di kantornya.” gives away the name" in found
    assert "INT stands in contoh.tsv instead of manajerial-dan-sosial-kultural.tsv" in found
    assert "XYZ is no term of the vocabulary" in found
    assert "KSM has no texts" in found


def test_each_kind_has_its_lengths():
    assert all(least < most for least, most in LENGTHS.values())
    assert set(LENGTHS) == set(Kind)
