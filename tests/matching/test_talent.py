"""Everyone as columns: the same from any order, kept and found again as they were."""

from dataclasses import fields, replace
from datetime import date

import numpy as np
import pytest

from matching.families import FAMILIES
from matching.levels import EXPIRED, KNOWN, NOT_ASSESSED, UNKNOWN_LEVEL
from matching.people import People
from matching.snapshot import SnapshotUnusable
from matching.talent import Talent
from ontology.columns import TalentRow
from ontology.errors import UnknownTerm
from tests.matching import generated
from tests.matching.stories import VOCABULARY

BOOK = generated.codebook(VOCABULARY)
ROWS = generated.people(BOOK, 200, seed=5)
TALENT = Talent.build(BOOK, ROWS)
THREE_YEARS = (3,) * len(BOOK.competencies)
AS_OF = date(2026, 4, 1)


def same(one: People, two: People) -> bool:
    if not all(np.array_equal(getattr(one, name), getattr(two, name)) for name in ("ids", "birth", "staff")):
        return False
    pairs = [(one.family(family.name), two.family(family.name)) for family in FAMILIES]
    return all(
        np.array_equal(a.starts, b.starts)
        and np.array_equal(a.ids, b.ids)
        and all(np.array_equal(a[name], b[name]) for name in a.columns)
        for a, b in pairs
    )


def test_every_list_of_a_row_has_a_family():
    lists = {entry.name for entry in fields(TalentRow)} - {"person", "birth", "staff"}
    assert lists == {name for family in FAMILIES for name in (family.name, family.ids)}


def test_people_and_their_records_have_one_order_whatever_the_order_of_arrival():
    assert same(TALENT, Talent.build(BOOK, reversed(ROWS)))
    assert list(TALENT.ids) == sorted(TALENT.ids)


def test_the_order_of_records_within_a_row_does_not_matter():
    turned = [_turned(row) for row in ROWS]
    assert same(TALENT, Talent.build(BOOK, turned))


def _turned(row: TalentRow) -> TalentRow:
    changes: dict[str, list[int] | list[str]] = {}
    for family in FAMILIES:
        stride, numbers = len(family.columns), getattr(row, family.name)
        groups = [numbers[at : at + stride] for at in range(0, len(numbers), stride)]
        changes |= {
            family.name: [number for group in reversed(groups) for number in group],
            family.ids: getattr(row, family.ids)[::-1],
        }
    return replace(row, **changes)


def test_a_snapshot_comes_back_as_it_was_kept(tmp_path):
    kept = replace(TALENT, stamp="7 2026-04-01")
    kept.save(tmp_path / "deeper" / "talent")
    found = Talent.load(tmp_path / "deeper" / "talent")
    assert same(TALENT, found)
    assert (found.stamp, found.codebook) == ("7 2026-04-01", BOOK)
    assert [path.name for path in (tmp_path / "deeper").iterdir()] == ["talent"]


@pytest.mark.parametrize("cut", [0, 10, 5_000, -100])
def test_half_a_snapshot_is_refused(tmp_path, cut):
    path = tmp_path / "talent"
    TALENT.save(path)
    path.write_bytes(path.read_bytes()[:cut])
    with pytest.raises(SnapshotUnusable):
        Talent.load(path)


def test_a_snapshot_of_another_format_or_codebook_is_refused(tmp_path):
    path = tmp_path / "talent"
    TALENT.save(path)
    content = path.read_bytes()
    path.write_bytes(content.replace(b"jenjang-talent-2", b"jenjang-talent-0"))
    with pytest.raises(SnapshotUnusable, match="jenjang-talent-0"):
        Talent.load(path)
    path.write_bytes(content.replace(b'"III/d"', b'"III/e"'))
    with pytest.raises(SnapshotUnusable, match="codebook"):
        Talent.load(path)


def test_a_person_twice_is_refused():
    with pytest.raises(ValueError, match="twice"):
        Talent.build(BOOK, [TalentRow(person="a"), TalentRow(person="a")])


def test_numbers_that_do_not_fit_their_ids_are_refused():
    with pytest.raises(ValueError, match="ranks of a"):
        Talent.build(BOOK, [TalentRow(person="a", ranks=[1, 2, 3], rank_ids=["r"])])


def test_a_person_is_found_by_id_and_a_stranger_is_not():
    row = TALENT.row_of("p000007")
    assert TALENT.id_of(row) == "p000007"
    with pytest.raises(UnknownTerm, match="nobody"):
        TALENT.row_of("nobody")


def test_some_people_are_taken_with_their_records_in_the_order_asked_for():
    rows = np.array([150, 3, 3, 77])
    taken = TALENT.take(rows)
    assert [taken.id_of(row) for row in range(4)] == [TALENT.id_of(row) for row in rows]
    everyone, few = TALENT.at(AS_OF, THREE_YEARS), taken.at(AS_OF, THREE_YEARS)
    assert np.array_equal(everyone.levels.half_steps[:, rows], few.levels.half_steps)
    assert np.array_equal(everyone.of_current_post("start")[rows], few.of_current_post("start"))


def test_nobody_is_a_population_too():
    nobody = Talent.build(BOOK, [])
    assert len(nobody) == 0
    assert nobody.at(AS_OF, THREE_YEARS).population.sum() == 0


def test_a_day_is_derived_once_and_the_oldest_views_are_let_go():
    talent = Talent.build(BOOK, ROWS[:5])
    first = talent.at(AS_OF, THREE_YEARS)
    assert talent.at(AS_OF, THREE_YEARS) is first
    for day in range(2, 8):
        talent.at(date(2026, 4, day), THREE_YEARS)
    assert talent.at(AS_OF, THREE_YEARS) is not first


def levels_of(*results: tuple[int, int, int], as_of: date = AS_OF) -> tuple[int, int]:
    """State and half steps of a competency after results of (assessed on, half steps, valid until)."""
    row = TalentRow(person="a")
    for number, (on, half_steps, until) in enumerate(results):
        row.levels += [0, half_steps, on, until, -1]
        row.level_ids.append(f"r{number}")
    levels = Talent.build(BOOK, [row]).at(as_of, THREE_YEARS).levels
    return int(levels.state[0, 0]), int(levels.half_steps[0, 0])


def test_the_newest_result_counts_and_among_equals_the_later_record():
    assert levels_of((20240101, 8, 0), (20250101, 5, 0)) == (KNOWN, 5)
    assert levels_of((20250101, 8, 0), (20250101, 5, 0)) == (KNOWN, 5)
    assert levels_of() == (NOT_ASSESSED, UNKNOWN_LEVEL)


def test_a_newer_result_that_has_run_out_does_not_bring_the_older_one_back():
    assert levels_of((20240101, 8, 20300101), (20250101, 5, 20260401)) == (EXPIRED, UNKNOWN_LEVEL)


def test_a_result_of_a_later_day_is_not_known_yet():
    assert levels_of((20240101, 8, 0), (20260402, 5, 0)) == (KNOWN, 8)


def test_zero_is_a_level():
    assert levels_of((20250101, 0, 0)) == (KNOWN, 0)


def test_the_end_that_a_record_names_wins_over_the_rules():
    assert levels_of((20200101, 6, 20270101)) == (KNOWN, 6)
    assert levels_of((20260101, 6, 20260301)) == (EXPIRED, UNKNOWN_LEVEL)
