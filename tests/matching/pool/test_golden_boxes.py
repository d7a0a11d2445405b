"""Golden case G2: eight people on the nine boxes."""

from datetime import date
from fractions import Fraction

import pytest

from matching.pool.boxes import BOXES, NO_BOX
from ontology.facts import Discipline
from tests.matching.pool.mapped import facts_of, mapped, scored, years


@pytest.mark.parametrize(
    ("who", "predicates", "components", "performance", "potential", "box", "member"),
    [
        ("A", ("SB", "SB"), (92, 85, 80, 100), 100, "89.05", 9, True),
        ("B", ("B", "B"), (88, 80, 80, 100), 80, "86.2", 8, True),
        ("C", ("SB", "B"), (75, 70, 60, 100), 90, "74.5", 7, True),
        ("D", ("B", "BP"), (58, 60, 60, 100), 70, "65.2", 5, False),
        ("E", ("BP", "K"), (90, 90, 100, 100), 50, "93.5", 6, False),
        ("G", ("SB", "SB"), (None, 85, 80, 100), 100, None, NO_BOX, False),
        ("H", ("B", "B"), (81, 81, 81, 81), 80, "81", 8, True),
    ],
)
def test_everyone_stands_in_the_box_of_the_golden_case(
    who, predicates, components, performance, potential, box, member
):
    found = mapped(*facts_of(predicates, components))
    assert found.performance.points(0) == performance, who
    assert found.potential.points(0) == (potential and Fraction(potential)), who
    assert (int(found.box[0]), bool(found.in_group(found.box)[0])) == (box, member), who


def test_a_penalty_keeps_the_ninth_box_out_of_the_succession_group_for_two_years():
    penalty = Discipline(person="x", severity="sedang", decided_on=date(2025, 2, 1))
    found = mapped(*facts_of(("SB", "SB"), (92, 85, 80, 100)), penalty)
    assert found.box[0] == 9
    assert not found.in_group(found.box)[0]
    later = mapped(*facts_of(("SB", "SB"), (92, 85, 80, 100)), penalty, years_of_screening=1)
    assert later.in_group(later.box)[0]


def test_boxes_are_numbered_as_the_regulation_does_and_not_row_by_row():
    assert BOXES == ((1, 3, 6), (2, 5, 8), (4, 7, 9))


@pytest.mark.parametrize(("score", "grade"), [(80.4, 1), (80.99, 1), (81, 2), (60.99, 0), (61, 1), (0, 0), (100, 2)])
def test_no_score_falls_between_two_grades(score, grade):
    assert mapped(*facts_of(("B", "B"), (score,) * 4)).potential.grade[0] == grade


def test_a_sum_that_is_just_below_a_cut_stays_below_it():
    found = mapped(*facts_of(("B", "B"), (81, 81, 81, 80.99)))
    assert found.potential.points(0) == Fraction("80.9985")
    assert found.box[0] == 5


def test_whom_nothing_is_known_of_has_no_box_rather_than_the_first():
    found = mapped()
    assert found.box[0] == NO_BOX
    assert not found.in_group(found.box)[0]


def test_a_score_that_has_run_out_counts_no_longer_and_an_older_one_does_not_stand_in():
    old = [scored("potensi", 85, date(2023, 4, 1)), *years("B", "B")]
    others = [scored(name, 85) for name in ("kompetensi", "kualifikasi", "integritas")]
    assert mapped(*old, *others, as_of=date(2026, 3, 31)).box[0] == 8
    assert mapped(*old, *others, as_of=date(2026, 4, 1)).box[0] == NO_BOX
    own_end = scored("potensi", 85, date(2025, 1, 1), date(2026, 4, 1))
    assert mapped(*old, own_end, *others, as_of=date(2026, 4, 1)).box[0] == NO_BOX


def test_one_known_year_makes_a_box_that_is_provisional_and_enters_no_group():
    found = mapped(*facts_of(("SB",), (92, 85, 80, 100)))
    assert (found.box[0], found.provisional[0], found.in_group(found.box)[0]) == (9, True, False)


def test_silence_about_penalties_admits_nobody_where_the_agency_does_not_vouch_for_its_records():
    found = mapped(*facts_of(("SB", "SB"), (92, 85, 80, 100)), complete_until=None)
    assert found.box[0] == 9
    assert not found.in_group(found.box)[0]
