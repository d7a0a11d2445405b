"""The same arguments give the same agency, to the last cell; others give another one."""

from datetime import date

import pytest

from graph.intake.layouts import WORKBOOKS
from graph.intake.writing.rows import tables
from graph.sample.dirt import Dirt
from graph.sample.imagining import Sample, imagine
from graph.sample.writing import kinds_in
from ontology.facts import KEEPING

AS_OF = date(2026, 11, 24)


def every_fact(sample: Sample) -> list[object]:
    return [fact for keeping in KEEPING for fact in sample.facts(keeping.fact)]


def test_the_same_arguments_give_the_same_facts():
    assert every_fact(imagine(300, 3, AS_OF)) == every_fact(imagine(300, 3, AS_OF))


def test_facts_of_one_kind_are_the_same_whenever_they_are_asked_for():
    sample = imagine(120, 3, AS_OF)
    assert every_fact(sample)[::-1] == [
        fact for keeping in reversed(KEEPING) for fact in reversed(list(sample.facts(keeping.fact)))
    ]


@pytest.mark.parametrize("other", [(301, 3, AS_OF), (300, 4, AS_OF), (300, 3, date(2025, 11, 24))])
def test_any_other_argument_gives_other_people(other: tuple[int, int, date]):
    assert imagine(300, 3, AS_OF).nips != imagine(*other).nips


def test_dirt_falls_on_the_same_cells_again():
    sheets = tables(every_fact(imagine(60, 3, AS_OF)))
    again = tables(every_fact(imagine(60, 3, AS_OF)))
    first, second = Dirt(40, 3), Dirt(40, 3)
    assert [first.on(name, table) for name, table in sheets.items()] == [
        second.on(name, table) for name, table in again.items()
    ]


def test_every_kind_of_fact_has_its_workbook():
    written = [kind for workbook in WORKBOOKS for kind in kinds_in(workbook)]
    assert sorted(kind.__name__ for kind in written) == sorted(keeping.fact.__name__ for keeping in KEEPING)


@pytest.mark.parametrize("as_of", [date(2024, 2, 29), date(2026, 10, 1), date(2026, 10, 2), date(2027, 1, 1)])
def test_any_day_and_any_small_number_of_people_will_do(as_of: date):
    for people in (1, 2, 40):
        sample = imagine(people, 5, as_of)
        assert len(set(sample.nips)) == people
        assert all(stint.since <= as_of for career in sample.careers for stint in career.stints)
