"""Which jabatan lead to which: kinds of moves, nearness, and what people did."""

from dataclasses import replace
from datetime import date

import numpy as np
import pytest

from matching.calendar import date_of
from matching.development.catalogue import Catalogue
from matching.on_day import OnDay
from matching.paths.arriving import Traveller, best_ways
from matching.paths.asking import Clock, TimedRules
from matching.paths.career import career_of
from matching.paths.made import made_moves
from matching.paths.moves import is_next, move_kind
from matching.paths.network import IN, OUT, network
from ontology.facts import Jabatan, Placement
from ontology.terms import Condition
from tests.matching.stories import VOCABULARY, all_demands, talent
from tests.world import AS_OF, JABATAN, NIP, UNITS

LEVELS = {level.code: level for level in VOCABULARY.jabatan_levels}
PARENTS = {unit.code: unit.parent for unit in UNITS}
TODAY = (AS_OF - date(1970, 1, 1)).days


@pytest.mark.parametrize(
    ("start", "end", "kind"),
    [
        ("PGW", "ADM", "vertikal"),
        ("JF-MU", "JF-MA", "vertikal"),
        ("JF-PY", "JF-PT", "vertikal"),
        ("PGW", "JF-MU", "horizontal"),
        ("ADM", "ADM", "horizontal"),
        ("PLK", "JF-PT", "horizontal"),
        ("JF-MA", "JPT-P", "diagonal"),
        ("ADM", "JPT-P", "diagonal"),
        ("JF-MU", "ADM", "diagonal"),
        ("ADM", "PGW", None),
        ("JF-MA", "PGW", None),
    ],
)
def test_a_move_is_called_by_the_classes_it_joins(start: str, end: str, kind: str | None) -> None:
    assert move_kind(LEVELS[start], LEVELS[end]) == kind


@pytest.mark.parametrize(
    ("start", "end", "said"),
    [
        ("PGW", "ADM", True),
        ("PGW", "JPT-P", False),
        ("PLK", "ADM", False),
        ("ADM", "JPT-P", True),
        ("ADM", "ADM", True),
    ],
)
def test_no_class_is_left_out_on_the_way_up(start: str, end: str, said: bool) -> None:
    assert is_next(LEVELS[start], LEVELS[end], LEVELS) is said


def test_the_small_world_leads_from_the_first_expert_to_the_head_of_the_bureau() -> None:
    found = network(JABATAN, PARENTS, {}, LEVELS)
    assert [*found.routes(["J-ANALIS-PT"], "J-KARO")] == [("J-ANALIS-PT", "J-ANALIS-MU", "J-KABAG", "J-KARO")]


def test_a_move_that_people_made_is_kept_however_far_and_one_to_a_lower_class_is_not() -> None:
    made = {("J-TU", "J-KARO"): 2, ("J-KARO", "J-TU"): 9, ("J-TU", "J-GONE"): 1}
    moves = {(move.start, move.end): move for move in network(JABATAN, PARENTS, made, LEVELS).moves}
    assert moves["J-TU", "J-KARO"].moved == 2
    assert ("J-KARO", "J-TU") not in moves
    assert not any("J-GONE" in pair for pair in moves)


def test_moves_stay_few_and_nobody_is_cut_off_where_there_are_many_alike() -> None:
    posts = [replace(JABATAN[1], code=f"A{number:03}", unit=None) for number in range(60)]
    posts += [replace(JABATAN[0], code="TOP", unit=None)]
    found = network(posts, {}, {}, LEVELS)
    assert len(found.moves) <= len(posts) * (OUT + IN) * 3
    assert {post.code for post in posts} - {"A000"} <= {move.end for move in found.moves} | set(found.onward)
    assert any(move.end == "TOP" for move in found.onward["A059"])


def test_how_many_made_a_move_counts_people_once_and_only_what_happened_by_the_day() -> None:
    def held(jabatan: str, since: date) -> Placement:
        return Placement(
            person=NIP["MUDA"], jabatan=jabatan, jabatan_name=jabatan, level="JF-MU", kind="definitif", valid_from=since
        )

    later = (held("J-ANALIS-MU", date(2020, 1, 1)), held("J-KABAG", date(2024, 1, 1)))
    people = talent(*later)
    views = [OnDay(people, day, (0,) * len(people.codebook.competencies)) for day in (date(2022, 1, 1), AS_OF)]
    first, second = map(made_moves, views)
    assert first == {("J-ANALIS-PT", "J-ANALIS-MU"): 1}
    assert second == {("J-ANALIS-PT", "J-ANALIS-MU"): 1, ("J-ANALIS-MU", "J-KABAG"): 1}


def test_nobody_moved_where_nobody_has_two_posts() -> None:
    people = talent().take(np.array([0]))
    assert made_moves(OnDay(people, AS_OF, (0,) * len(people.codebook.competencies))) == {}


def setting_out(who: str, as_of: date = AS_OF) -> Traveller:
    people = talent().take(np.array([talent().row_of(NIP[who])]))
    view = OnDay(people, as_of, (0,) * len(people.codebook.competencies))
    clock = Clock(rules=TimedRules(as_of), people=people, catalogue=Catalogue.of(()))
    return Traveller(clock=clock, career=career_of(view), demands=all_demands(), today=(as_of - date(1970, 1, 1)).days)


def test_waiting_counts_and_a_window_that_age_closes_closes_the_route() -> None:
    open_ = setting_out("K7").timed(("J-KARO",)).arrivals[-1]
    assert (open_.day - TODAY, open_.closed_by) == (30, None)
    too_old = setting_out("K2").timed(("J-KABAG", "J-KARO"))
    assert "sesudah 15 Maret 2026" in (too_old.arrivals[-1].closed_by or "")


def test_a_step_is_made_later_where_staying_adds_up_to_what_a_later_step_asks_for() -> None:
    """Twelve years as ahli pertama are asked for at the end; ahli muda, which nothing delays, does not add to them."""
    chief = all_demands()["J-KABAG"]
    condition = Condition(criterion="held_levels", codes=("JF-PT",), amount=12)
    asked = replace(chief, standard=replace(chief.standard, conditions=(condition,)))
    traveller = replace(setting_out("MUDA"), demands={**all_demands(), "J-KABAG": asked})
    first, second = traveller.timed(("J-ANALIS-MU", "J-KABAG")).arrivals
    assert date_of(first.day) == date(2030, 1, 1)  # since 2018 ahli pertama
    assert date_of(second.day) == date(2033, 1, 1)
    assert second.closed_by is None


def test_routes_are_ordered_by_arrival_then_moves_then_hours_then_codes() -> None:
    traveller = setting_out("K7")
    hours = {("J-KARO",): 50, ("J-KABAG", "J-KARO"): 10}
    ways = best_ways(traveller, [("J-KABAG", "J-KARO"), ("J-KARO",)], 5, hours.__getitem__)
    assert [timed.route for timed in ways.best] == [("J-KARO",), ("J-KABAG", "J-KARO")]
    assert {timed.hours for timed in ways.best} == {50, 10}


def test_a_jabatan_of_an_unknown_class_leads_nowhere() -> None:
    strange = Jabatan(code="J-X", name="Lain", level="TIADA", field=JABATAN[0].field)
    assert not any("J-X" in (move.start, move.end) for move in network((*JABATAN, strange), PARENTS, {}, LEVELS).moves)
