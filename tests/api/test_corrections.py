"""Corrections that stick: accepted once by name, used on the next file, told, taken back, and never about a person."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
import xlsxwriter
from python_calamine import load_workbook

from api.service import CareerService
from api.service.answers.agreements import CorrectableShown
from graph.intake.layouts import SUMMARY
from graph.intake.returned import ABOUT, DECISION
from graph.settings import Address
from ontology.errors import InvalidInput, UnknownTerm
from tests.api.commands import Jenjang, commands_at
from tests.workbooks import edited_world
from tests.world import NIP

FIX = CorrectableShown(sheet="kinerja", field="predicate", value="Sangat Bakk", replacement="Sangat Baik")


@pytest.fixture
def slipped(tmp_path: Path) -> Path:
    """The workbooks of the small world with a slip of the pen in one predicate."""
    folder = tmp_path / "salah"
    folder.mkdir()
    return edited_world(folder, {"kinerja": {"C2": "Sangat  Bakk"}})


@pytest.fixture
def jenjang(neo4j_address: Address, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Jenjang:
    return commands_at(neo4j_address, tmp_path / "home", monkeypatch, JENJANG_ACTOR="sari")


def test_what_a_check_proposes_is_accepted_once_and_lets_the_next_file_in(empty: CareerService, slipped: Path) -> None:
    assert not all(file.accepted for file in empty.load([slipped]).files)
    [(rule, fix)] = empty.proposals([slipped])
    assert (rule, fix) == ("predikat.tak_dikenal", FIX)
    before = datetime.now(UTC)
    [accepted] = empty.accept([fix])
    assert accepted.accepted_by == empty.actor
    assert accepted.accepted_at >= before
    assert empty.accept([fix]) == (accepted,)
    assert empty.proposals([slipped]) == ()
    report = empty.load([slipped])
    assert all(file.accepted for file in report.files)
    used = {file.path.rpartition("/")[2]: file.corrections for file in report.files if file.corrections}
    assert used == {"05_kinerja.xlsx": (accepted,)}


def test_the_evidence_of_a_corrected_fact_says_so_for_ever(empty: CareerService, slipped: Path) -> None:
    [accepted] = empty.accept([FIX])
    empty.load([slipped])
    sources = {source for who in NIP.values() for load in empty.history(who).learned for source in load.sources}
    assert "05_kinerja.xlsx" in sources
    assert f"05_kinerja.xlsx (koreksi {accepted.id})" in sources
    empty.revoke_correction(accepted.id)
    assert empty.load([slipped], accept_rest=True).appended == {}
    again = {source for who in NIP.values() for load in empty.history(who).learned for source in load.sources}
    assert again == sources


def test_a_correction_that_is_taken_back_stays_on_record_and_is_used_no_more(
    empty: CareerService, slipped: Path
) -> None:
    [accepted] = empty.accept([FIX])
    revoked = empty.revoke_correction(accepted.id)
    assert revoked.revoked_by == empty.actor
    assert not all(file.accepted for file in empty.load([slipped], dry_run=True).files)
    [new] = empty.accept([FIX])
    assert empty.corrections().corrections == (new, revoked)
    with pytest.raises(UnknownTerm, match="Koreksi “c0” tidak dikenal"):
        empty.revoke_correction("c0")


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"field": "person", "value": "1,98E+17", "replacement": NIP["MUDA"]}, "NIP, nama, dan tanggal lahir"),
        ({"replacement": NIP["MUDA"]}, "NIP, nama, dan tanggal lahir"),
        ({"sheet": "pegawai", "field": "name", "value": "Ani", "replacement": "Ana"}, "dua orang"),
        ({"sheet": "duk", "field": "pegawai.nama", "value": "Ani", "replacement": "Ana"}, "dua orang"),
        ({"field": "tiada"}, "tidak mempunyai isian “tiada”"),
        ({"sheet": "tiada"}, "Lembar “tiada”"),
        ({"replacement": "Luar biasa"}, "“Luar biasa” tidak dapat dipakai"),
        ({"replacement": None}, "tidak dapat dipakai"),
        ({"replacement": "Sangat Bakk"}, "tidak dapat dipakai"),
        ({"value": "  "}, "1 sampai 500"),
        ({"value": "x" * 501}, "1 sampai 500"),
    ],
)
def test_what_cannot_hold_for_good_is_refused_with_a_reason_and_nothing_is_kept(
    empty: CareerService, change: dict[str, str], reason: str
) -> None:
    fields = {name: getattr(FIX, name) for name in FIX.__slots__}
    with pytest.raises(InvalidInput, match=reason):
        empty.accept([FIX, CorrectableShown(**fields | change)])
    assert empty.corrections().corrections == ()


def test_the_command_line_lists_accepts_and_revokes(jenjang: Jenjang, empty: CareerService, slipped: Path) -> None:
    none = jenjang("corrections")
    assert (none.exit_code, "Belum ada koreksi" in none.stdout) == (0, True)
    told = jenjang("corrections", "accept", slipped)
    assert told.exit_code == 0
    assert "Sangat Bakk" in told.stdout
    assert "--all" in told.stdout
    assert empty.corrections().corrections == ()
    accepted = jenjang("corrections", "accept", slipped, "--only", "predikat.tak_dikenal")
    assert "1 koreksi diterima" in accepted.stdout
    [kept] = empty.corrections().corrections
    assert kept.accepted_by == "sari"
    assert jenjang("load", slipped, "--dry-run").exit_code == 0
    assert all(word in jenjang("corrections").stdout for word in (kept.id, "Sangat Bakk", "Sangat Baik", "sari"))
    revoked = jenjang("corrections", "revoke", kept.id)
    assert (revoked.exit_code, "dicabut" in revoked.stdout) == (0, True)
    assert jenjang("load", slipped, "--dry-run").exit_code == 1
    again = json.loads(jenjang("corrections", "accept", slipped, "--all", "--json").stdout)
    assert [each["replacement"] for each in again["corrections"]] == ["Sangat Baik"]


def test_a_file_that_is_not_there_is_told_by_its_name(jenjang: Jenjang, empty: CareerService) -> None:
    result = jenjang("corrections", "accept", "tiada.xlsx", "--all")
    assert (result.exit_code, "tiada.xlsx: Berkas atau map ini tidak ditemukan" in result.stderr) == (1, True)


def test_one_value_is_corrected_by_hand_where_nothing_is_proposed(
    jenjang: Jenjang, empty: CareerService, tmp_path: Path
) -> None:
    folder = tmp_path / "lain"
    folder.mkdir()
    edited_world(folder, {"kinerja": {"C2": "Istimewa sekali"}})
    result = jenjang("corrections", "accept", folder, "--value", "Istimewa sekali", "--as", "Sangat Baik")
    assert (result.exit_code, "1 koreksi diterima" in result.stdout) == (0, True)
    assert jenjang("load", folder, "--dry-run").exit_code == 0


def test_proposals_are_accepted_in_the_marked_workbook_that_comes_back(
    jenjang: Jenjang, empty: CareerService, slipped: Path, tmp_path: Path
) -> None:
    report = tmp_path / "cek.xlsx"
    jenjang("load", slipped / "05_kinerja.xlsx", "--dry-run", "--report", report)
    untouched = jenjang("corrections", "accept", report, "--from-report")
    assert (untouched.exit_code, "belum berisi satu pun “terima”" in untouched.stderr) == (1, True)
    decided = _decided(report, tmp_path / "kembali.xlsx", "terima")
    accepted = jenjang("corrections", "accept", decided, "--from-report")
    assert (accepted.exit_code, "1 koreksi diterima" in accepted.stdout) == (0, True)
    [kept] = empty.corrections().corrections
    assert (kept.value, kept.replacement) == ("Sangat Bakk", "Sangat Baik")
    other = jenjang("corrections", "accept", slipped / "05_kinerja.xlsx", "--from-report")
    assert (other.exit_code, "bukan laporan bertanda" in other.stderr) == (1, True)


def _decided(report: Path, copy: Path, decision: str) -> Path:
    """The marked workbook with a decision at every proposal, as a spreadsheet would save it."""
    rows = load_workbook(report).get_sheet_by_name(SUMMARY).to_python(skip_empty_area=False)
    head = next(number for number, row in enumerate(rows) if DECISION in row)
    column, about = rows[head].index(DECISION), rows[head].index(ABOUT[0])
    book = xlsxwriter.Workbook(str(copy))
    sheet = book.add_worksheet(SUMMARY)
    for number, row in enumerate(rows):
        for index, value in enumerate(row):
            sheet.write_string(number, index, str(value))
        if number > head and row[about]:
            sheet.write_string(number, column, decision)
    book.close()
    return copy


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("--only", "tiada.aturan"), 1, "Tidak ada usul dari aturan tiada.aturan"),
        (("--value", "tiada di berkas", "--as", "Baik"), 1, "tidak ada pada berkas"),
        (("--value", "Sangat Bakk", "--as", "Luar biasa"), 1, "tidak dapat dipakai"),
        (("--as", "Baik"), 2, "--value"),
        (("--all", "--only", "predikat.tak_dikenal"), 2, "salah satu"),
    ],
)
def test_a_request_that_cannot_be_met_says_what_to_do(
    jenjang: Jenjang, empty: CareerService, slipped: Path, words: tuple[str, ...], code: int, said: str
) -> None:
    result = jenjang("corrections", "accept", slipped, *words)
    assert result.exit_code == code
    assert said in " ".join(result.stderr.split())
    assert empty.corrections().corrections == ()
