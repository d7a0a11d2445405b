"""Loading: files whole or not at all, told cell by cell; corrections that leave the past; a sample only once."""

import json
import os
import signal
import subprocess
import sys
from io import StringIO
from pathlib import Path

import pytest
from rich.console import Console

from api.cli.showing.loading import show_load
from api.service import CareerService
from api.service.file_reports import report_of
from api.service.reports import LoadReport, RowShown, ValueShown
from graph.intake import read
from graph.intake.writing.rows import tables
from graph.settings import Address
from graph.writing_staged import Source
from ontology.errors import InvalidInput
from ontology.facts import Instansi
from tests.api.commands import Jenjang, commands_at, variables_of
from tests.api.small_world import empty_graph, service_on
from tests.graph.intake.sent_lists import write
from tests.workbooks import edited_world, world_workbooks
from tests.world import AS_OF, NIP, WORLD


@pytest.fixture
def workbooks(tmp_path: Path) -> Path:
    folder = tmp_path / "berkas"
    folder.mkdir()
    world_workbooks(folder)
    return folder


@pytest.fixture
def jenjang(neo4j_address: Address, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Jenjang:
    return commands_at(neo4j_address, tmp_path / "home", monkeypatch)


def test_an_answer_follows_a_load_at_once_and_a_second_load_changes_nothing(
    empty: CareerService, workbooks: Path
) -> None:
    before = empty.overview()
    told: list[tuple[int, int, str]] = []
    first = empty.load([workbooks], progress=lambda *step: told.append(step))
    assert all(file.accepted for file in first.files)
    assert first.appended["Person"] == len(NIP)
    assert told[-1][0] == told[-1][1]
    after = empty.candidates("J-KARO")
    assert [match.person.label for match in after.candidates] == ["Contoh Kesatu", "Contoh Keenam"]

    second = empty.load([workbooks])
    assert (second.appended, sum(second.unchanged.values())) == ({}, sum(first.appended.values()))
    assert empty.overview().revision == before.revision + 1


def test_trying_out_reads_and_judges_but_writes_nothing(empty: CareerService, workbooks: Path) -> None:
    report = empty.load([workbooks], dry_run=True, records=True)
    assert report.dry_run
    assert (report.appended, empty.overview().instansi) == ({}, ())
    read = [fact for file in report.files for fact in file.read or ()]
    assert {fact.kind for fact in read} >= {"Person", "Assessment", "Standard"}
    assert len(read) == sum(sum(file.records.values()) for file in report.files)


def shown_by_terminal(report: LoadReport) -> str:
    """What the terminal says of a load."""
    said = StringIO()
    show_load(Console(width=160, file=said), report, "id")
    return said.getvalue()


def test_a_list_in_circulation_shows_its_rows_its_columns_and_what_is_refused_and_the_rest_goes_in(
    empty: CareerService, tmp_path: Path
) -> None:
    path = write("daftar_nominatif", tmp_path)
    [tried] = empty.load([path], dry_run=True, records=True).files
    assert (tried.layout, tried.accepted, tried.records) == ("daftar_nominatif", False, {"pegawai": 4})
    assert tried.read is not None
    first = tried.read[0]
    assert isinstance(first, RowShown)
    assert (first.row, first.kind, first.values["pegawai.nip"]) == (
        8,
        "pegawai",
        ValueShown(cell="C8", value="198604232010012004"),
    )
    assert [(row.sheet, row.row) for row in tried.refused] == [("DAFTAR", 9)]
    assert {column.column: column.field for column in tried.columns}["H"] == "pangkat.tmt"
    assert {column.layout for column in tried.columns} == {"daftar_nominatif"}
    assert "pangkat.tmt" in shown_by_terminal(empty.load([path], dry_run=True))
    assert empty.load([path], accept_rest=True, accept_columns=True).appended["Person"] == 2
    assert empty.load([path], accept_rest=True).appended == {}


def test_a_correction_is_told_as_one_and_the_past_can_still_be_asked_for(
    empty: CareerService, workbooks: Path, tmp_path: Path
) -> None:
    empty.load([workbooks])
    known = empty.explain("Contoh Muda", "J-ANALIS-MU")
    corrected = tmp_path / "pembetulan"
    corrected.mkdir()
    number = _row_of("kinerja", NIP["MUDA"], "2025")
    report = empty.load([edited_world(corrected, {"kinerja": {f"C{number}": "Sangat Baik"}})])
    assert report.superseded == {"Performance": 1}
    assert empty.explain("Contoh Muda", "J-ANALIS-MU").gates != known.gates
    assert empty.explain("Contoh Muda", "J-ANALIS-MU", known_at=known.known_at) == known


def _row_of(sheet: str, *keys: str) -> int:
    """The row of a sheet that begins with these cells, counted from 1."""
    rows = enumerate(tables(WORLD)[sheet], start=1)
    return next(number for number, row in rows if tuple(map(str, row[: len(keys)])) == keys)


def test_a_file_with_a_fault_is_refused_whole_with_sheet_cell_rule_and_reason(
    jenjang: Jenjang, empty: CareerService, tmp_path: Path
) -> None:
    folder = tmp_path / "salah"
    folder.mkdir()
    edited_world(folder, {"kinerja": {"C2": "Istimewa sekali"}})
    result = jenjang("load", folder, "--json")
    assert result.exit_code == 1
    refused = [file for file in json.loads(result.stdout)["files"] if not file["accepted"]]
    errors = [remark for file in refused for remark in file["remarks"] if remark["severity"] == "error"]
    assert ("kinerja", "C2") in {(remark["sheet"], remark["cell"]) for remark in errors}
    assert all(remark["message"] and remark["rule"] for remark in errors)
    shown = jenjang("load", folder)
    assert "ditolak" in shown.stdout
    assert "C2" in shown.stdout
    assert "0 fakta baru" in shown.stdout


def test_loading_from_the_command_line_tells_each_file_and_what_was_written(
    jenjang: Jenjang, empty: CareerService, workbooks: Path
) -> None:
    result = jenjang("load", workbooks)
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.count("diterima") == len(list(workbooks.iterdir()))
    assert "fakta baru" in result.stdout
    assert empty.overview().counts["Person"] == len(NIP)


def test_a_path_that_is_not_there_is_a_refused_file(jenjang: Jenjang, empty: CareerService) -> None:
    result = jenjang("load", "tidak/ada.xlsx", "--dry-run")
    assert result.exit_code == 1
    assert "tidak/ada.xlsx" in result.stdout
    assert empty.overview().instansi == ()


def test_the_sample_is_loaded_once_and_never_into_another_agency(
    empty: CareerService, neo4j_address: Address, tmp_path: Path
) -> None:
    report = empty.load_sample(60)
    assert report is not None
    assert all(file.accepted for file in report.files)
    assert empty.load_sample(60) is None
    assert empty.showcase().candidates

    other = service_on(empty_graph(neo4j_address), tmp_path / "lain")
    with other.graph.door("uji") as door:
        door.append(Source(name="instansi.xlsx", digest="0" * 64), [Instansi(code="XX", name="Instansi Lain")])
        door.commit()
    with pytest.raises(InvalidInput, match="JENJANG_HOME"):
        other.load_sample(60)
    other.close()


def test_the_demonstration_shows_a_recommendation_and_its_explanation(jenjang: Jenjang, empty: CareerService) -> None:
    result = jenjang("demo", "--no-serve", "--people", "60")
    assert (result.exit_code, result.stderr) == (0, "")
    assert "Calon untuk" in result.stdout
    assert "Jumlah" in result.stdout
    assert "Dasar hukum" in result.stdout


def test_a_report_gives_every_file_back_with_its_bad_cells_marked(
    jenjang: Jenjang, empty: CareerService, tmp_path: Path
) -> None:
    folder = tmp_path / "salah"
    folder.mkdir()
    edited_world(folder, {"kinerja": {"C2": "Istimewa sekali"}})
    one = jenjang("load", folder / "05_kinerja.xlsx", "--dry-run", "--report", tmp_path / "laporan.xlsx")
    assert one.exit_code == 1
    assert (tmp_path / "laporan.xlsx").exists()
    assert "laporan.xlsx" in one.stdout
    all_of_them = jenjang("load", folder, "--dry-run", "--report", tmp_path / "semua.xlsx", "--json")
    marked = [file["marked"] for file in json.loads(all_of_them.stdout)["files"]]
    assert sorted(marked) == sorted(map(str, tmp_path.glob("semua-*.xlsx")))


@pytest.mark.parametrize("place", ["laporan.pdf", "salah/05_kinerja.xlsx"])
def test_a_report_that_cannot_be_written_is_told_before_anything_is_loaded(
    jenjang: Jenjang, empty: CareerService, tmp_path: Path, place: str
) -> None:
    folder = tmp_path / "salah"
    folder.mkdir()
    world_workbooks(folder)
    result = jenjang("load", folder / "05_kinerja.xlsx", "--report", tmp_path / place)
    assert result.exit_code == 1
    assert Path(place).name in result.stderr.replace("\n", "")
    assert empty.overview().instansi == ()


def test_the_rest_of_a_bad_file_is_loaded_when_asked_and_what_was_left_out_is_told(
    jenjang: Jenjang, empty: CareerService, tmp_path: Path
) -> None:
    folder = tmp_path / "salah"
    folder.mkdir()
    edited_world(folder, {"kinerja": {"C2": "Istimewa sekali"}})
    result = jenjang("load", folder, "--accept-rest")
    assert result.exit_code == 0
    assert "1 baris ditinggalkan: kinerja!2" in result.stdout
    assert empty.overview().counts["Person"] == len(NIP)
    again = json.loads(jenjang("load", folder, "--accept-rest", "--json").stdout)
    refused = [row for file in again["files"] for row in file["refused"]]
    assert [(row["sheet"], row["row"]) for row in refused] == [("kinerja", 2)]
    assert sum(file["refused_rows"] for file in again["files"]) == 1
    assert all(row["why"] and row["why_en"] for row in refused)
    assert again["appended"] == {}


def test_no_more_records_that_cannot_go_in_are_listed_than_anybody_reads_but_all_are_counted(tmp_path: Path) -> None:
    path = tmp_path / "kinerja.csv"
    path.write_text("NIP;Tahun;Predikat\n" + "1;2020;Baik\n" * 30, encoding="utf-8")
    [file] = read([path], today=AS_OF).files
    told = report_of(file, records=False, marked=None, corrections=(), mappings=(), refused_listed=10)
    assert [row.row for row in told.refused] == list(range(2, 12))
    assert told.refused_rows == 30


def test_whoever_stops_a_load_is_told_what_holds_and_how_to_go_on(neo4j_address: Address, tmp_path: Path) -> None:
    endless = tmp_path / "pegawai.csv"
    os.mkfifo(endless)
    variables = {**os.environ, **variables_of(neo4j_address, tmp_path / "home")}
    command = [Path(sys.executable).with_name("jenjang"), "load", endless]
    with subprocess.Popen(command, env=variables, stderr=subprocess.PIPE, text=True) as loading:
        with endless.open("w"):  # opens as soon as the other side reads
            loading.send_signal(signal.SIGINT)
        _, said = loading.communicate()
    assert loading.returncode == 130
    assert said.startswith("Dihentikan; belum ada yang berlaku. Muat berkas yang sama lagi")
