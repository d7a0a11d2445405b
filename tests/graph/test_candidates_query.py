"""The ranking that the graph does by itself: figures worked out by hand, and who is left out."""

from datetime import date
from typing import Any

import pytest

from graph.career_graph import CareerGraph
from graph.connection import Connection, Row
from graph.settings import Address
from tests.graph.question_cases import params_of
from tests.graph.small_graph import person


def ranked(address: Address, graph: CareerGraph, **other: Any) -> dict[str, Row]:
    with Connection.open(address) as connection:
        rows = connection.read("placement/candidates", **params_of("placement/candidates", graph) | other)
    return {row["person"]: row for row in rows}


@pytest.mark.parametrize(
    ("who", "points", "expected", "known"),
    [
        # Nine at 7560, one of two at 5040; the other: 3 * (2520*10 + 2*2100) / 12, of one person assessed at 2.5 of 3.
        ("K1", 73_080, 73_080 + 7_350, 10),
        # KOM at 2 of 3 earns 5040, T-SDM-01 at 2.5 of 3 earns 6300; T-SDM-02: 2 * (2520*10*0.95 + 2*2520) / 12.
        ("MUDA", 71_820, 71_820 + 4_830, 10),
        # 3 * 2214.54… and 2 * 2290.90…, rounded.
        ("G1", 60_480, 60_480 + 6_644 + 4_582, 9),
        # Nothing known, or all of it run out: the means of those assessed, six full, KOM 6720, PDO and MPR 7000.
        ("K6", 0, 6 * 7_560 + 6_720 + 2 * 7_000 + 6_300 + 5_040, 0),
        ("PPPK", 0, 6 * 7_560 + 6_720 + 2 * 7_000 + 6_300 + 5_040, 0),
    ],
)
def test_points_and_expectation_are_the_whole_numbers_worked_out_by_hand(
    who: str, points: int, expected: int, known: int, small_world: CareerGraph, neo4j_address: Address
) -> None:
    row = ranked(neo4j_address, small_world)[person(who)]
    assert (row["points"], row["expected"], row["known"], row["required"]) == (points, expected, known, 11)
    assert row["possible"] == 80_640


def test_an_assessment_counts_until_the_day_before_its_third_anniversary(
    small_world: CareerGraph, neo4j_address: Address
) -> None:
    def known(on: date, **other: Any) -> int:
        row = ranked(neo4j_address, small_world, jabatan="J-KABAG", as_of=on, **other)[person("PPPK")]
        return int(row["known"])

    assert known(date(2025, 2, 28)) == 9
    assert known(date(2025, 3, 1)) == 0
    assert known(date(2025, 3, 1), validity={}) == 9


def test_where_nobody_is_assessed_half_is_expected(small_world: CareerGraph, neo4j_address: Address) -> None:
    none = {"teknis": 0, "manajerial": 0, "sosial_kultural": 0}
    row = ranked(neo4j_address, small_world, validity=none)[person("K1")]
    assert (row["points"], row["expected"], row["highest"]) == (0, 40_320, 80_640)


def test_the_holders_of_the_jabatan_are_left_out_when_asked(small_world: CareerGraph, neo4j_address: Address) -> None:
    everyone = ranked(neo4j_address, small_world, jabatan="J-ANALIS-PT")
    others = ranked(neo4j_address, small_world, jabatan="J-ANALIS-PT", exclude_holders=True)
    assert everyone.keys() - others.keys() == {person("MUDA"), person("PPPK")}


def test_a_jabatan_without_a_standard_has_no_candidates(small_world: CareerGraph, neo4j_address: Address) -> None:
    assert ranked(neo4j_address, small_world, as_of=date(2023, 12, 31)) == {}
