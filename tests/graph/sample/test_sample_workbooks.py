"""The workbooks of the sample are read by the very reader that real ones go through, and nothing is lost on the way."""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from graph.intake import Intake, Severity, read
from graph.intake.layouts import WORKBOOKS
from graph.sample import write_sample
from graph.sample.imagining import imagine
from ontology.facts import KEEPING, Fact

AS_OF = date(2026, 11, 24)
PEOPLE, SEED, DIRTY = 150, 7, 60
NOBODY_LOOKED = {"level.kosong", "level.jarang_terisi"}
"""An empty level is always said to be unknown, in a clean workbook as well."""


@pytest.fixture(scope="module")
def clean(tmp_path_factory: pytest.TempPathFactory) -> Intake:
    directory = tmp_path_factory.mktemp("clean")
    write_sample(directory, PEOPLE, SEED, AS_OF)
    return read([directory], today=AS_OF)


@pytest.fixture(scope="module")
def dirty(tmp_path_factory: pytest.TempPathFactory) -> Intake:
    directory = tmp_path_factory.mktemp("dirty")
    write_sample(directory, PEOPLE, SEED, AS_OF, dirty=DIRTY)
    return read([directory], today=AS_OF)


def facts_in(intake: Intake, kind: type[Fact]) -> list[Fact]:
    return [fact for file in intake.files for fact in file.facts if type(fact) is kind]


def rules(intake: Intake) -> Counter[str]:
    return Counter(remark.rule for file in intake.files for remark in file.remarks)


def lines(directory: Path) -> Iterator[str]:
    """What the reader makes of a directory, without the bytes that differ with the minute of writing."""
    for file in read([directory], today=AS_OF).files:
        yield from (repr(fact) for fact in file.facts)
        yield from (f"{file.name} {remark}" for remark in file.remarks)


def test_a_clean_sample_is_accepted_whole_and_nothing_but_empty_levels_is_remarked(clean: Intake):
    assert [file.name for file in clean.files] == list(WORKBOOKS)
    assert all(file.accepted for file in clean.files)
    assert set(rules(clean)) <= NOBODY_LOOKED


def test_what_is_read_back_is_what_was_imagined(clean: Intake):
    sample = imagine(PEOPLE, SEED, AS_OF)
    for keeping in KEEPING:
        assert facts_in(clean, keeping.fact) == list(sample.facts(keeping.fact)), keeping.fact


def test_a_dirty_sample_is_accepted_whole_with_remarks(dirty: Intake):
    assert all(file.accepted for file in dirty.files)
    found = rules(dirty)
    assert {"tanggal.dua_digit_tahun", "tanggal.nomor_seri", "level.tidak_diketahui"} <= set(found)
    assert all(remark.severity is Severity.REMARK for file in dirty.files for remark in file.remarks)


def test_dirt_changes_no_fact_but_makes_some_levels_unknown(clean: Intake, dirty: Intake):
    for keeping in KEEPING:
        before, after = facts_in(clean, keeping.fact), facts_in(dirty, keeping.fact)
        if keeping.fact.__name__ != "Assessment":
            assert after == before
            continue
        lost = [(old, new) for old, new in zip(before, after, strict=True) if old != new]
        assert 0 < len(lost) < DIRTY
        for old, new in lost:
            assert set(new.levels) < set(old.levels)


def test_the_same_arguments_write_the_same_cells(tmp_path: Path):
    for name in ("first", "second"):
        write_sample(tmp_path / name, 40, 2, AS_OF, dirty=20)
    assert list(lines(tmp_path / "first")) == list(lines(tmp_path / "second"))


def test_progress_is_told_in_words(tmp_path: Path):
    told: list[str] = []
    paths = write_sample(tmp_path, 5, 1, AS_OF, progress=told.append)
    assert [path.name for path in paths] == list(WORKBOOKS)
    assert set(WORKBOOKS) <= set(told)
