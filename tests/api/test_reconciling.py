"""The cells of a file are held against known names from the command line, whatever editor wrote the files."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from api.cli import app

CANONICAL = """kind\ttext
jabatan\tPranata Komputer Ahli Muda
jabatan\tPranata Komputer Ahli Madya
jabatan\tKepala Bidang Mutasi
unit\tDinas Kesehatan
sesuatu yang baru\tPos Jaga Pantai Timur
"""
CELLS = """id\tcell_text\tkind
1\tPranata Komp. Ahli Mda\tjabatan
2\tPRANATA KOMPUTER AHLI PERTAMA\tjabatan
3\tPlt. Kabid Mutasi (Eselon III.a)\tjabatan
4\tDinkes Kab. Sukamaju\tunit
5\t\tunit
6\tpos jaga pantai timr\tSesuatu Yang Baru
7\tDinkes\tlembaga
"""

Ask = Callable[..., Result]


@pytest.fixture
def ask(tmp_path: Path) -> Ask:
    def asking(cells: bytes, canonical: bytes, *more: str) -> Result:
        (tmp_path / "sel.tsv").write_bytes(cells)
        (tmp_path / "baku.tsv").write_bytes(canonical)
        words = ["reconcile", str(tmp_path / "sel.tsv"), "--canonical", str(tmp_path / "baku.tsv"), *more]
        return CliRunner().invoke(app, words)

    return asking


def names(result: Result) -> dict[str, str | None]:
    assert (result.exit_code, result.stderr) == (0, "")
    return {each["id"]: each["canonical"] for each in json.loads(result.stdout)}


MEANT = {
    "1": "Pranata Komputer Ahli Muda",
    "2": None,
    "3": "Kepala Bidang Mutasi",
    "4": "Dinas Kesehatan",
    "5": None,
    "6": "Pos Jaga Pantai Timur",
    "7": None,
}


def test_every_cell_is_answered_in_its_order_with_a_score_and_the_reason(ask: Ask) -> None:
    result = ask(CELLS.encode(), CANONICAL.encode(), "--json")
    assert names(result) == MEANT
    told = json.loads(result.stdout)
    assert [each["id"] for each in told] == list("1234567")
    assert all(set(each) == {"id", "canonical", "score", "why"} and 0 <= each["score"] <= 1 for each in told)
    why = {each["id"]: each["why"] for each in told}
    assert "“mda”" in why["1"]
    assert "muda" in why["1"]
    assert "pertama" in why["2"]
    assert "eselon" in why["3"].casefold()
    assert "kosong" in why["5"]
    assert "lembaga" in why["7"]


@pytest.mark.parametrize(
    "written",
    [
        lambda text: b"\xef\xbb\xbf" + text.encode(),
        lambda text: text.replace("\n", "\r\n").encode(),
        lambda text: text.replace("\t", ",").encode(),
        lambda text: text.replace("\t", ";").encode("cp1252"),
        lambda text: (text + text.partition("\n")[2]).encode(),
    ],
    ids=["byte order mark", "lines of Windows", "commas", "semicolons", "every line twice"],
)
def test_the_files_may_be_written_in_any_usual_way(ask: Ask, written: Callable[[str], bytes]) -> None:
    assert names(ask(CELLS.encode(), written(CANONICAL), "--json")) == MEANT
    assert names(ask(written(CELLS), CANONICAL.encode(), "--json")) == MEANT


@pytest.mark.parametrize(
    ("cells", "canonical", "said"),
    [
        ("id\tisi\n1\tx\n", CANONICAL, "tidak mempunyai kolom cell_text, kind"),
        (CELLS, "nama\nx\n", "tidak mempunyai kolom kind, text"),
        (CELLS, "kind\ttext\njabatan\t\n", "tidak memuat nama baku"),
        ("", CANONICAL, "kosong"),
    ],
)
def test_what_a_file_lacks_is_said(ask: Ask, cells: str, canonical: str, said: str) -> None:
    result = ask(cells.encode(), canonical.encode(), "--json")
    assert result.exit_code == 1
    assert said in result.stderr


def test_people_read_the_name_beside_what_stands_in_the_cell(ask: Ask) -> None:
    shown = " ".join(ask(CELLS.encode(), CANONICAL.encode()).stdout.split())
    assert "4 dari 7 sel" in shown
    assert "Dinas Kesehatan" in shown
