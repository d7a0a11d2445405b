"""How the columns of a list are read is confirmed at first sight, remembered by name, and changed where it is wrong."""

from dataclasses import replace
from pathlib import Path
from time import monotonic, sleep
from typing import Any

import pytest
from starlette.testclient import TestClient

from api.app import create_app
from api.service import CareerService
from api.service.columns import tables_of
from api.service.reports import FileLoaded
from graph.settings import Address
from ontology.errors import InvalidInput, UnknownTerm
from tests.api.commands import Jenjang, commands_at
from tests.graph.intake.sent_lists import write
from tests.world import NIP


@pytest.fixture
def nominatif(tmp_path: Path) -> Path:
    return write("daftar_nominatif", tmp_path)


@pytest.fixture
def jenjang(neo4j_address: Address, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Jenjang:
    return commands_at(neo4j_address, tmp_path / "home", monkeypatch, JENJANG_ACTOR="sari")


def _tried(service: CareerService, path: Path) -> FileLoaded:
    [file] = service.load([path], dry_run=True, records=True).files
    return file


def test_a_list_with_new_headings_goes_in_only_after_somebody_confirmed_how_it_is_read(
    empty: CareerService, nominatif: Path
) -> None:
    assert _tried(empty, nominatif).mappings == ()
    with pytest.raises(InvalidInput, match=r"daftar_nominatif\.xlsx.*--dry-run.*--accept-columns"):
        empty.load([nominatif], accept_rest=True)
    assert empty.overview().counts.get("Person", 0) == 0
    assert empty.column_mappings().mappings == ()
    first = empty.load([nominatif], accept_rest=True, accept_columns=True)
    assert first.appended["Person"] == 2
    [mapping] = empty.column_mappings().mappings
    assert (mapping.layout, mapping.confirmed_by) == ("daftar_nominatif", empty.actor)
    assert dict(zip(mapping.headings, mapping.meanings, strict=True))["PANGKAT TERAKHIR > TMT"] == "pangkat.tmt"
    [again] = empty.load([nominatif], accept_rest=True).files
    assert again.mappings == (mapping,)


def test_a_template_with_a_heading_of_somebodys_own_goes_in_the_same_way(empty: CareerService, tmp_path: Path) -> None:
    path = tmp_path / "pegawai.csv"
    path.write_text(f"NIP;Nama;Tanggal lahirnya;Jenis pegawai\n{NIP['MUDA']};Contoh Muda;14-02-1990;PNS\n", "utf-8")
    [table] = tables_of(_tried(empty, path))
    assert (table.layout, table.mapping) == ("templat_pegawai", None)
    assert {column.field for column in table.columns} <= set(table.meanings)
    with pytest.raises(InvalidInput, match=r"pegawai\.csv.*--accept-columns"):
        empty.load([path])
    assert empty.load([path], accept_columns=True).appended == {"Person": 1}
    [mapping] = empty.column_mappings().mappings
    assert _tried(empty, path).mappings == (mapping,)
    empty.revoke_column_mapping(mapping.id)
    assert _tried(empty, path).mappings == ()


def test_a_dry_run_never_confirms_anything(empty: CareerService, nominatif: Path) -> None:
    empty.load([nominatif], dry_run=True, accept_columns=True)
    assert empty.column_mappings().mappings == ()


def test_a_column_that_was_taken_wrongly_is_read_as_it_was_corrected_until_that_is_taken_back(
    empty: CareerService, nominatif: Path
) -> None:
    before = _tried(empty, nominatif)
    wrong = next(column for column in before.columns if column.field == "pangkat.tmt")
    columns = [replace(each, field="-") if each == wrong else each for each in before.columns]
    [mapping] = empty.confirm_columns(columns)
    assert empty.confirm_columns(columns) == (mapping,)
    after = _tried(empty, nominatif)
    assert next(column.field for column in after.columns if column.column == wrong.column) == "-"
    assert all(column.sure for column in after.columns)
    assert not any("pangkat.tmt" in row.values for row in after.read or ())
    revoked = empty.revoke_column_mapping(mapping.id)
    assert _tried(empty, nominatif).columns == before.columns
    [new] = empty.confirm_columns(before.columns)
    assert empty.column_mappings().mappings == (new, revoked)
    with pytest.raises(UnknownTerm, match="Pemetaan kolom “m0”"):
        empty.revoke_column_mapping("m0")


def test_a_meaning_that_there_is_not_is_refused(empty: CareerService, nominatif: Path) -> None:
    columns = [replace(each, field="pangkat.tiada") for each in _tried(empty, nominatif).columns]
    with pytest.raises(InvalidInput, match=r"pangkat\.tiada"):
        empty.confirm_columns(columns)
    assert empty.column_mappings().mappings == ()


def test_tables_with_the_same_headings_are_confirmed_as_one(empty: CareerService, nominatif: Path) -> None:
    columns = _tried(empty, nominatif).columns
    [mapping] = empty.confirm_columns([*columns, *columns])
    assert len(mapping.headings) == len(columns)


def test_the_command_line_says_what_to_do_and_by_whom_columns_were_confirmed(
    jenjang: Jenjang, empty: CareerService, nominatif: Path
) -> None:
    assert "--accept-columns" in jenjang("load", nominatif, "--dry-run").stdout
    refused = jenjang("load", nominatif, "--accept-rest")
    assert (refused.exit_code, "--accept-columns" in refused.stderr) == (1, True)
    assert jenjang("load", nominatif, "--accept-rest", "--accept-columns").exit_code == 0
    shown = jenjang("load", nominatif, "--dry-run").stdout
    assert "seperti yang dikonfirmasi (sari" in shown
    assert "--accept-columns" not in shown
    [mapping] = empty.column_mappings().mappings
    listed = " ".join(jenjang("corrections", "columns").stdout.split())
    assert all(word in listed for word in (mapping.id, "PANGKAT TERAKHIR > TMT → pangkat: TMT", "sari"))
    assert "dicabut" in jenjang("corrections", "revoke", mapping.id).stdout
    assert "dicabut" in jenjang("corrections", "columns").stdout
    assert "--accept-columns" in jenjang("load", nominatif, "--dry-run").stdout


def test_a_list_that_is_sent_goes_in_when_its_columns_are_accepted_with_it(
    empty: CareerService, nominatif: Path
) -> None:
    client = TestClient(create_app(empty), base_url="http://127.0.0.1")
    sent = [("files", (nominatif.name, nominatif.read_bytes()))]
    refused = _ended(client, client.post("/api/v1/loads?accept_rest=true", files=sent))
    assert (refused["state"], "accept_columns=true" in refused["problem"]) == ("failed", True)
    loaded = _ended(client, client.post("/api/v1/loads?accept_rest=true&accept_columns=true", files=sent))
    assert (loaded["state"], loaded["report"]["appended"]["Person"]) == ("done", 2)


def _ended(client: TestClient, sent: Any) -> dict[str, Any]:
    until = monotonic() + 60
    while (job := client.get(sent.headers["Location"]).json())["state"] not in {"done", "failed"}:
        assert monotonic() < until
        sleep(0.05)
    return dict(job)
