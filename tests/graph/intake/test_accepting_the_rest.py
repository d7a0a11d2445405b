"""Accepting the rest: only the records that cannot go in are left out, with whatever leans on them."""

from datetime import date
from pathlib import Path

import pytest

from graph.intake import NOTHING_KNOWN, Intake, KnownCodes, read
from graph.intake.writing.rows import Cell
from ontology.facts import Fact, Jabatan, Performance, Person, Placement, Programme, Rank, Standard, Unit
from tests.workbooks import edited_world
from tests.world import AS_OF, NIP, WORLD


def _rest(folder: Path, cells: dict[str, dict[str, Cell]], known: KnownCodes = NOTHING_KNOWN) -> Intake:
    edited_world(folder, cells)
    return read([folder], known, today=AS_OF, accept_rest=True)


def _facts(intake: Intake) -> list[Fact]:
    return [fact for file in intake.files for fact in file.facts]


def _refused(intake: Intake) -> set[tuple[str | None, int | None]]:
    return {(row.sheet, row.row) for file in intake.files for row in file.refused}


def _count(facts: list[Fact], kind: type[Fact]) -> int:
    return sum(isinstance(fact, kind) for fact in facts)


def test_one_bad_row_is_left_out_and_all_others_go_in(tmp_path: Path) -> None:
    intake = _rest(tmp_path, {"kinerja": {"C2": "Istimewa sekali"}})
    assert not intake.refused
    assert _refused(intake) == {("kinerja", 2)}
    assert len(_facts(intake)) == len(WORLD) - 1
    assert _count(_facts(intake), Performance) == _count(list(WORLD), Performance) - 1


def test_without_asking_the_file_stays_out_and_the_answer_still_tells_which_rows_stand_in_the_way(
    tmp_path: Path,
) -> None:
    edited_world(tmp_path, {"kinerja": {"C2": "Istimewa sekali"}})
    intake = read([tmp_path], today=AS_OF)
    (refused,) = [file for file in intake.refused if file.name == "05_kinerja.xlsx"]
    assert refused.facts == ()
    assert [(row.sheet, row.row) for row in refused.refused] == [("kinerja", 2)]


def test_what_tells_about_a_person_who_is_left_out_is_left_out_with_them(tmp_path: Path) -> None:
    intake = _rest(tmp_path, {"pegawai": {"C3": date(1990, 1, 1)}})
    facts = _facts(intake)
    missing = {fact.nip for fact in WORLD if isinstance(fact, Person)} - {
        fact.nip for fact in facts if isinstance(fact, Person)
    }
    (nip,) = missing
    assert not [fact for fact in facts if getattr(fact, "person", None) == nip]
    about = [fact for fact in WORLD if getattr(fact, "person", None) == nip or getattr(fact, "nip", None) == nip]
    assert len(facts) == len(WORLD) - len(about)
    reasons = {row.why for file in intake.files for row in file.refused if row.sheet == "pangkat"}
    assert reasons
    assert all(nip not in reason for reason in reasons)


def test_what_tells_about_a_person_on_record_goes_in_although_the_row_of_the_person_is_wrong(tmp_path: Path) -> None:
    known = KnownCodes(persons=frozenset(NIP.values()))
    facts = _facts(_rest(tmp_path, {"pegawai": {"C3": date(1990, 1, 1)}}, known))
    assert len(facts) == len(WORLD) - 1
    assert _count(facts, Rank) == _count(list(WORLD), Rank)


@pytest.mark.parametrize("cell", ["C2", "D2", "A2", "B2"])
def test_half_a_standard_is_never_loaded(tmp_path: Path, cell: str) -> None:
    whole = {(fact.jabatan, fact.valid_from): fact for fact in WORLD if isinstance(fact, Standard)}
    found = [
        fact for fact in _facts(_rest(tmp_path, {"standar_kompetensi": {cell: None}})) if isinstance(fact, Standard)
    ]
    assert 0 < len(found) < len(whole)
    for standard in found:
        assert set(standard.requirements) == set(whole[standard.jabatan, standard.valid_from].requirements)


def test_a_programme_is_not_loaded_without_something_that_it_builds(tmp_path: Path) -> None:
    intake = _rest(tmp_path, {"program_kompetensi": {"B2": "Berpikir Analisis"}})
    facts = _facts(intake)
    whole = {fact.code: fact for fact in WORLD if isinstance(fact, Programme)}
    kept = [fact for fact in facts if isinstance(fact, Programme)]
    assert len(kept) == len(whole) - 1
    assert all(len(programme.builds) == len(whole[programme.code].builds) for programme in kept)


def test_a_unit_that_is_left_out_takes_all_below_it_along(tmp_path: Path) -> None:
    intake = _rest(tmp_path, {"unit": {"C2": "KX"}})
    kept = {fact.code: fact for fact in _facts(intake) if isinstance(fact, Unit)}
    assert all(unit.parent is None or unit.parent in kept for unit in kept.values())
    posts = [fact for fact in _facts(intake) if isinstance(fact, Jabatan)]
    assert all(post.unit is None or post.unit in kept for post in posts)
    assert len(kept) < _count(list(WORLD), Unit)


def test_of_two_rows_that_contradict_each_other_neither_goes_in(tmp_path: Path) -> None:
    source = tmp_path / "kinerja.csv"
    nip = next(iter(NIP.values()))
    source.write_text(f"NIP;Tahun;Predikat\n{nip};2024;Baik\n{nip};2024;Sangat Baik\n{nip};2025;Baik\n", "utf-8")
    known = KnownCodes(persons=frozenset(NIP.values()))
    (file,) = read([source], known, today=AS_OF, accept_rest=True).files
    assert file.accepted
    assert [(row.sheet, row.row) for row in file.refused] == [("kinerja", 2), ("kinerja", 3)]
    assert all("…" in row.why or "kinerja!" in row.why for row in file.refused)


def test_of_two_posts_that_overlap_neither_goes_in(tmp_path: Path) -> None:
    intake = _rest(tmp_path, {"penempatan": {"I2": date(2024, 4, 15)}})
    assert _count(_facts(intake), Placement) == _count(list(WORLD), Placement) - 2
    assert len([row for row in _refused(intake) if row[0] == "penempatan"]) == 2


def test_a_sheet_that_cannot_be_used_is_refused_as_one_and_other_sheets_go_in(tmp_path: Path) -> None:
    intake = _rest(tmp_path, {"pangkat": {"C1": "Mulai berlakunya"}})
    assert ("pangkat", None) in _refused(intake)
    facts = _facts(intake)
    assert _count(facts, Rank) == 0
    assert _count(facts, Person) == _count(list(WORLD), Person)


def test_a_file_that_cannot_be_opened_stays_refused(tmp_path: Path) -> None:
    source = tmp_path / "pegawai.xlsx"
    source.write_bytes(b"PK\x03\x04 rusak")
    (file,) = read([source], today=AS_OF, accept_rest=True).files
    assert not file.accepted
    assert [(row.sheet, row.row) for row in file.refused] == [(None, None)]


def test_a_thousand_bad_rows_are_all_left_out_though_few_are_shown(tmp_path: Path) -> None:
    source = tmp_path / "kinerja.csv"
    nip = next(iter(NIP.values()))
    lines = [f"{nip};{year};Lumayan" for year in range(1000, 2000)]
    source.write_text("\n".join(["NIP;Tahun;Predikat", *lines, f"{nip};2024;Baik"]), "utf-8")
    (file,) = read([source], KnownCodes(persons=frozenset({nip})), today=AS_OF, accept_rest=True).files
    assert len(file.refused) == 1000
    assert [fact.year for fact in file.facts if isinstance(fact, Performance)] == [2024]
