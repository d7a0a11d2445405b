"""Careers through every door: the same routes from the graph and from records, by command and as JSON."""

import time
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from starlette.testclient import TestClient

from api.service import CareerService
from graph.writing_staged import Source
from matching.paths.network import LONGEST
from ontology.findings import GateResult
from tests.api.commands import Jenjang
from tests.world import AS_OF, JABATAN, NIP, PLACEMENTS

ON = ("--as-of", "2026-04-01")
SAME = [
    (("paths", "Contoh Muda", "J-KARO", "--limit", "2"), "people/Contoh Muda/paths/J-KARO?limit=2&"),
    (("paths", "J-ANALIS-PT", "J-KARO"), "jabatan/J-ANALIS-PT/paths/J-KARO?"),
    (("reachable", "Contoh Muda", "--moves", "3"), "people/Contoh Muda/reachable?moves=3&"),
    (("reachable", "J-TU"), "jabatan/J-TU/reachable?"),
]


@pytest.mark.parametrize(("words", "question"), SAME, ids=[" ".join(words) for words, _ in SAME])
def test_json_is_what_the_route_sends(
    jenjang: Jenjang, client: TestClient, words: tuple[str, ...], question: str
) -> None:
    printed = jenjang(*words, "--json", *ON)
    assert (printed.exit_code, printed.stderr) == (0, "")
    assert printed.stdout_bytes == client.get(f"/api/v1/{question}as_of=2026-04-01").content


def test_a_first_expert_comes_to_the_head_of_the_bureau_over_two_posts_and_the_years_in_each(
    service: CareerService,
) -> None:
    (route,) = service.paths("Contoh Muda", "J-KARO").routes
    assert [(step.jabatan.code, step.move, step.earliest) for step in route.steps] == [
        ("J-ANALIS-MU", "vertikal", date(2026, 4, 1)),
        ("J-KABAG", "diagonal", date(2029, 4, 1)),
        ("J-KARO", "diagonal", date(2031, 4, 1)),
    ]
    first, _, last = route.steps
    assert [each.programme.code for each in first.programmes] == ["P07", "P18"]
    assert [each.code for each in first.assess_first] == ["T-SDM-02"]
    assert route.hours == first.hours == 84
    assert (last.waits, last.until) == ("2 tahun", date(2046, 2, 14))


def test_each_step_is_judged_on_its_day_with_the_posts_of_the_steps_before(service: CareerService) -> None:
    (route,) = service.paths("Contoh Muda", "J-KARO").routes
    held = {gate.criterion: gate for gate in route.steps[2].gates}
    assert held["held_levels"].result is GateResult.LULUS
    assert "2 tahun" in held["held_levels"].sentence
    assert held["competence"].result is GateResult.TIDAK_DIKETAHUI  # results of 2025 have run out by then


def test_a_route_that_nobody_took_is_shown_like_any_other(service: CareerService) -> None:
    (route,) = service.paths("Contoh Muda", "J-KARO").routes
    assert [step.moved for step in route.steps] == [0, 0, 0]


def test_a_window_that_age_closes_closes_every_route_and_says_so(service: CareerService) -> None:
    answer = service.paths("Contoh Kedua", "J-KARO")
    assert (answer.routes, answer.start) == ((), None)
    assert answer.closed
    assert "sesudah 15 Maret 2026" in answer.closed[-1].sentence


def test_waiting_counts_and_the_window_is_told(service: CareerService) -> None:
    step = service.paths("Contoh Ketujuh", "J-KARO", limit=1).routes[0].steps[0]
    assert (step.earliest, step.until) == (date(2026, 5, 1), date(2026, 5, 20))


def test_further_study_has_no_date_and_such_a_route_comes_with_what_it_needs(service: CareerService) -> None:
    (route,) = service.paths("Contoh Kelima", "J-KARO", limit=1).routes
    assert route.arrives is None
    assert any("Pendidikan lanjutan sampai S-1" in sentence for step in route.steps for sentence in step.undated)


def test_who_holds_the_jabatan_already_needs_no_route(service: CareerService) -> None:
    answer = service.paths("Contoh Muda", "J-ANALIS-PT")
    assert (answer.routes, answer.sentence) == (
        (),
        "Analis SDM Aparatur Ahli Pertama adalah jabatan yang dipegang sekarang.",
    )


def test_from_a_jabatan_only_time_in_posts_counts(service: CareerService) -> None:
    (route,) = service.jabatan_paths("J-KABAG", "J-KARO").routes
    (step,) = route.steps
    assert (step.waits, step.gates, step.gaps) == ("5 tahun", (), ())


def test_what_can_be_reached_comes_with_the_way_that_arrives_first(service: CareerService) -> None:
    reached = service.reachable("Contoh Muda", moves=3).reached
    assert [(each.jabatan.code, each.moves) for each in reached] == [("J-ANALIS-MU", 1), ("J-KABAG", 2), ("J-KARO", 3)]
    assert [each.code for each in reached[2].over] == ["J-ANALIS-MU", "J-KABAG"]
    assert [each.jabatan.code for each in service.reachable("Contoh Muda", moves=1).reached] == ["J-ANALIS-MU"]


def test_the_graph_and_the_records_give_the_same_routes(service: CareerService) -> None:
    now = service.moment(None, None)
    service.keep_moves()
    derived = service.pattern(now).network
    for start in JABATAN:
        for target in JABATAN:
            kept, complete = service.routes([start.code], target.code, LONGEST, now)
            assert sorted(kept) == sorted(derived.routes([start.code], target.code))
            assert complete


def test_another_day_is_answered_from_the_records(service: CareerService) -> None:
    later = service.paths("Contoh Muda", "J-KARO", as_of=AS_OF + timedelta(days=365)).routes[0]
    assert later.arrives == date(2032, 4, 1)


def until_kept(service: CareerService) -> tuple[datetime | None, date | None]:
    """What the moves in the graph are of, as soon as that is what is known now: whoever asked did not wait for it."""
    until = time.monotonic() + 20
    while service.graph.moves_derived() != (service.moment(None, None).known_at, AS_OF):
        assert time.monotonic() < until
        time.sleep(0.02)
    return service.graph.moves_derived()


def test_a_load_changes_the_moves_and_what_was_known_before_stays(service: CareerService) -> None:
    before = service.moment(None, None).known_at
    earlier = next(each for each in PLACEMENTS if each.person == NIP["MUDA"])
    stories = [
        replace(earlier, jabatan="J-TU", jabatan_name="Pengadministrasi", level="PLK", valid_from=date(2015, 3, 1)),
    ]
    service.keep_moves()
    assert service.graph.moves_derived() == (before, AS_OF)
    with service.graph.door("uji") as door:
        door.append(Source(name="riwayat.xlsx", digest="1" * 64), stories)
        door.commit()
    asked = service.reachable("Contoh Muda")
    assert until_kept(service) == (service.moment(None, None).known_at, AS_OF)
    assert service.reachable("Contoh Muda") == asked
    kept = {(move.start, move.end): move for move in service.graph.moves_onward(["J-TU"], moves=1)}
    assert kept["J-TU", "J-ANALIS-PT"].moved == 1
    assert service.pattern(service.moment(None, before)).move("J-TU", "J-ANALIS-PT") is None


@pytest.mark.parametrize(
    ("words", "said"),
    [(("paths", "Contoh Muda", "J-TIDAK"), "J-TIDAK"), (("paths", "Siapa Ini", "J-KARO"), "Siapa Ini")],
)
def test_what_is_not_known_is_named(jenjang: Jenjang, words: tuple[str, ...], said: str) -> None:
    refused = jenjang(*words, *ON)
    assert (refused.exit_code, refused.stdout) == (1, "")
    assert said in refused.stderr


@pytest.mark.parametrize("query", ["reachable?moves=4", "reachable?moves=0", "paths/J-KARO?limit=0"])
def test_values_that_make_no_sense_are_refused(client: TestClient, query: str) -> None:
    assert client.get(f"/api/v1/people/Contoh Muda/{query}").status_code == 422


def test_routes_are_shown_with_days_moves_and_what_is_needed(jenjang: Jenjang) -> None:
    shown = " ".join(jenjang("paths", "Contoh Muda", "J-KARO", *ON).stdout.split())
    assert "tiba paling awal 1 Apr 2031, 3 perpindahan, 84 JP" in shown
    assert "P07 (24 JP)" in shown
    closed = " ".join(jenjang("paths", "Contoh Kedua", "J-KARO", *ON).stdout.split())
    assert "Tidak ada jalur yang terbuka" in closed
    reached = " ".join(jenjang("reachable", "Contoh Muda", "--moves", "3", *ON).stdout.split())
    assert "3 jabatan dalam 3 perpindahan" in reached
    assert "jenjang neighbours J-ANALIS-PT" in reached
