"""What nobody knows is told with the known names that come near, each with why; never with one of another level."""

import pytest

from graph.intake import read
from graph.intake.known import KnownCodes
from graph.intake.layouts.kinds import Words
from graph.intake.remarks import NearName, Remark
from graph.intake.values.near_words import near_words
from graph.intake.writing.marking import comment
from tests.workbooks import edited_world
from tests.world import AS_OF, JABATAN


def remark_at(tmp_path, sheet: str, cell: str, value: str) -> Remark:
    """The one remark about a cell of the small world into which something else was written."""
    intake = read([edited_world(tmp_path, {sheet: {cell: value}})], today=AS_OF)
    [remark] = [each for file in intake.files for each in file.remarks if each.cell == cell]
    return remark


@pytest.mark.parametrize(
    ("sheet", "cell", "value", "name", "proposal"),
    [
        ("standar_kompetensi", "C2", "Pengemb. Diri & Org Lain", "Pengembangan Diri dan Orang Lain", True),
        ("penempatan", "B20", "Ka. Biro SDM", "Kepala Biro Sumber Daya Manusia", True),
        ("penempatan", "B20", "Kasubbag TU", "Kepala Subbagian Tata Usaha Biro Umum", True),
        ("penempatan", "F3", "Bag. Pengemb. Kompetensi", "Bagian Pengembangan Kompetensi", True),
        ("pelatihan", "B2", "Komunikasi Persuasif", "Komunikasi Persuasif dan Negosiasi Kebijakan", False),
    ],
)
def test_competencies_posts_units_and_programmes_come_with_the_nearest_names_and_why(
    tmp_path, sheet, cell, value, name, proposal
):
    remark = remark_at(tmp_path, sheet, cell, value)
    assert remark.nearest[0].name == name
    assert remark.nearest[0].why.startswith("Terbaca")
    assert len(remark.nearest) <= 3
    assert (remark.proposal is not None) == proposal
    assert name in comment([remark])


@pytest.mark.parametrize("value", ["Analis SDM Aparatur Ahli Madya", "Analis SDM Ahli Utama", "J-ANALIS-MD"])
def test_a_post_of_another_level_is_never_near(tmp_path, value):
    remark = remark_at(tmp_path, "penempatan", "B20", value)
    assert remark.nearest == ()
    assert remark.proposal is None


def test_a_code_written_like_another_is_near_by_its_writing(tmp_path):
    remark = remark_at(tmp_path, "pelatihan", "B2", "P-18")
    assert remark.nearest == (
        NearName(value="P18", name="Pelatihan Analis SDM Aparatur Ahli Muda", why="Kodenya ditulis mirip."),
    )


def test_nobody_is_near_to_an_unknown_person(tmp_path):
    assert remark_at(tmp_path, "kinerja", "A2", "197005201995031009").nearest == ()


def test_each_word_of_a_list_is_near_once_however_many_names_it_has():
    near = near_words("Kerjasma", Words.COMPETENCIES)
    assert [each.name for each in near].count("Kerja Sama") == 1


def test_posts_of_a_list_in_circulation_come_with_the_nearest_on_record(tmp_path):
    from graph.intake.circulating.known_posts import KnownPosts

    posts = KnownPosts(KnownCodes(every_jabatan=JABATAN))
    near = posts.near(["Analis SDM Apartur Muda", "Analis SDM Aparatur Ahli Utama"])
    assert [each.value for each in near] == ["J-ANALIS-MU"]
    assert "Analis SDM Apartur Muda" in near[0].why
