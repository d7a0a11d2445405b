"""What is open to whom is what explaining everybody for everything says, with the same days, through every door."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from starlette.testclient import TestClient
from typer.testing import Result

from api.service import CareerService
from api.service.answers.mobility import Mobility, PersonMobility
from matching.paths.moves import is_next, move_kind
from ontology.errors import UnknownTerm
from ontology.findings import Verdict
from tests.world import AS_OF, JABATAN


@pytest.fixture(scope="module")
def answer(service: CareerService) -> Mobility:
    return service.mobility(months=24, limit=200, as_of=AS_OF)


def named(answer: Mobility, name: str) -> PersonMobility:
    return next(each for each in answer.persons if each.person.label == name)


def test_counts_are_those_of_explaining_everybody_for_everything(service: CareerService, answer: Mobility) -> None:
    levels = service.words.levels
    for each in answer.persons:
        counted = {"promotions": [0, 0, 0], "transfers": [0, 0, 0]}
        for post in JABATAN:
            start, end = levels[each.level.code], levels[post.level]
            kind = move_kind(start, end)
            held = each.jabatan is not None and each.jabatan.code == post.code
            if held or kind is None or not is_next(start, end, levels):
                continue
            match = service.explain(each.person.id, post.code, as_of=AS_OF)
            standing = {
                Verdict.LAYAK: 0,
                Verdict.BELUM_LAYAK: 1,
                Verdict.TIDAK_DAPAT_DIPUTUSKAN: 2,
                Verdict.TIDAK_LAYAK: None,
            }[match.verdict]
            if standing == 1 and (match.eligible_from is None or match.eligible_from > answer.until):
                standing = None
            if standing is not None:
                counted["transfers" if end.standing == start.standing else "promotions"][standing] += 1
        for way, numbers in counted.items():
            told = getattr(each, way)
            assert [told.open, told.opening, told.undecided] == numbers, (each.person.label, way)


def test_what_has_to_be_waited_for_says_until_when_and_for_what(service: CareerService, answer: Mobility) -> None:
    [move] = [move for move in named(answer, "Contoh Ketiga").moves if move.jabatan.code == "J-KARO"]
    assert (move.verdict, move.opens) == (Verdict.BELUM_LAYAK, date(2026, 6, 1))
    assert move.move == "diagonal"
    assert move.crosses is True
    assert move.waits_for is not None
    short = service.mobility(months=1, limit=200, as_of=AS_OF)
    assert "J-KARO" not in {move.jabatan.code for move in named(short, "Contoh Ketiga").moves}


def test_the_window_of_an_appointment_is_told(answer: Mobility) -> None:
    [move] = [move for move in named(answer, "Contoh Ketujuh").moves if move.jabatan.code == "J-KARO"]
    assert (move.opens, move.until) == (date(2026, 5, 1), date(2026, 5, 20))


def test_credit_points_are_held_against_the_next_class(answer: Mobility) -> None:
    credits = named(answer, "Contoh Muda").credits
    assert credits is not None
    assert (credits.points, credits.asked, credits.missing, credits.next_level.code) == ("102.50", 100, "0.00", "JF-MU")
    assert named(answer, "Contoh Ketiga").credits is not None
    assert named(answer, "Contoh Ketiga").credits.points is None
    assert named(answer, "Contoh Kesatu").credits is None


def test_the_board_has_the_vacant_posts_with_those_who_may_be_proposed(answer: Mobility) -> None:
    board = {post.jabatan.code: post for post in answer.posts}
    assert board["J-KARO"].vacant == 1
    assert [each.person.label for each in board["J-KARO"].candidates] == ["Contoh Kesatu"]
    assert board["J-ANALIS-PT"].vacant == 4
    assert "J-TU" not in board
    assert answer.total_posts == len(answer.posts)


def test_people_of_a_unit_and_posts_of_a_unit(service: CareerService) -> None:
    answer = service.mobility("KC-1-1", months=12, as_of=AS_OF)
    assert answer.unit is not None
    assert {post.unit.code for post in answer.posts if post.unit} == {"KC-1-1"}
    assert "Contoh Kesatu" not in {each.person.label for each in answer.persons}
    assert answer.until - AS_OF == timedelta(days=365)
    with pytest.raises(UnknownTerm):
        service.mobility("tidak ada")


def test_every_door_says_the_same(jenjang: Callable[..., Result], client: TestClient) -> None:
    shown = jenjang("mobility", "KC-1-1", "--as-of", "2026-04-01", "--months", "24")
    assert shown.exit_code == 0, shown.output
    assert "angka kredit 102,50 dari 100" in " ".join(shown.stdout.split())
    printed = jenjang("mobility", "KC-1-1", "--as-of", "2026-04-01", "--json")
    assert client.get("/api/v1/mobility?unit=KC-1-1&as_of=2026-04-01").text == printed.stdout
    assert jenjang("mobility", "--months", "-1").exit_code == 2
