"""A training portfolio adds up, keeps what its planner decided, and is the same through every door."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from python_calamine import load_workbook
from starlette.testclient import TestClient
from typer.testing import Result

from api.routes.portfolio import MoveAsked, PortfolioAsked
from api.service import CareerService
from api.service.answers.portfolio import PortfolioAnswer, PortfolioRequest, Seat
from api.service.portfolio_workbook import write_portfolio
from ontology.errors import InvalidInput, MissingStandard, UnknownTerm
from tests.world import AS_OF

AIM = PortfolioRequest(jabatan="J-KABAG")


def asked(service: CareerService, **more: object) -> PortfolioAnswer:
    return service.portfolio(PortfolioRequest(**{"jabatan": "J-KABAG", **more}), as_of=AS_OF)


def test_the_parts_of_a_portfolio_add_up(service: CareerService) -> None:
    plan = asked(service)
    assert plan.finished
    assert plan.points == sum(run.points for run in plan.programmes) > 0
    assert plan.spent == sum(run.total_cost for run in plan.programmes)
    assert plan.seats == sum(len(run.participants) for run in plan.programmes)
    for run in plan.programmes:
        assert run.points == sum(closed.points for seat in run.participants for closed in seat.closes)
    assert plan.points == plan.at_most
    assert plan.short_of_best_percent == "0.00"


def test_who_was_never_assessed_is_assessed_first_and_takes_no_seat(service: CareerService) -> None:
    plan = asked(service)
    assert {each.competency.code for each in plan.assess_first} >= {"INT", "KOM"}
    assert {seat.person.label for run in plan.programmes for seat in run.participants}.isdisjoint({"Contoh Baru"})


def test_a_decision_of_the_planner_holds(service: CareerService) -> None:
    [run] = asked(service).programmes
    one, *others = [seat.person.id for seat in run.participants]
    barred = asked(service, barred=(Seat(person=one, programme=run.programme.code),))
    assert [seat.person.id for seat in barred.programmes[0].participants] == others
    kept = asked(service, seated=(Seat(person=one, programme="P18"),), budget=4_500_000)
    assert [(each.programme.code, [seat.wished for seat in each.participants]) for each in kept.programmes] == [
        ("P18", [True])
    ]
    assert asked(service, not_run=(run.programme.code,)).programmes == ()


def test_a_move_takes_somebody_out_of_one_programme_and_surely_into_another(service: CareerService) -> None:
    """Both ways of saying it give one plan, and moving back gives the seat back, as a wish."""
    [run] = asked(service).programmes
    one, *others = [seat.person.id for seat in run.participants]
    wanted = AIM.moved(one, run.programme.code, "P18")
    plan = service.portfolio(wanted, as_of=AS_OF)
    seats = {each.programme.code: [seat.person.id for seat in each.participants] for each in plan.programmes}
    assert seats == {run.programme.code: others, "P18": [one]}
    assert plan.at_most is not None
    assert plan.points <= plan.at_most <= asked(service).at_most
    said = (Seat(person=one, programme=run.programme.code),), (Seat(person=one, programme="P18"),)
    assert asked(service, barred=said[0], seated=said[1]) == plan
    back = wanted.moved(one, "P18", run.programme.code)
    assert back.barred == said[1]
    assert back.seated == said[0]
    assert service.portfolio(back, as_of=AS_OF).points == asked(service).points


def test_data_for_letters_of_assignment_come_class_by_class(service: CareerService, tmp_path: Path) -> None:
    plan = asked(service, class_size=1)
    write_portfolio(plan, tmp_path / "rencana.xlsx")
    book = load_workbook(tmp_path / "rencana.xlsx")
    letters = book.get_sheet_by_name("surat_tugas").to_python()
    people = book.get_sheet_by_name("surat_tugas_peserta").to_python()
    [run] = plan.programmes
    assert [row[:7] for row in letters[1:]] == [
        ["P07", run.programme.label, number + 1, "BPSDM", "blended", 24, 1] for number in range(run.classes)
    ]
    assert {*letters[1][7:]} == {""}
    assert [row[4] for row in people[1:]] == [seat.person.label for seat in run.participants]
    assert [row[1:3] for row in people[1:]] == [[number + 1, 1] for number in range(run.classes)]
    assert {row[5] for row in people[1:]} == {""}


def test_every_better_plan_is_told_on_the_way_and_the_search_can_be_stopped(service: CareerService) -> None:
    told: list[PortfolioAnswer] = []
    stopped = service.portfolio(AIM, as_of=AS_OF, told=told.append, stopped=lambda: bool(told))
    assert [each.finished for each in (*told, stopped)] == [False, False]
    assert stopped.at_most is None
    assert stopped.programmes


@pytest.mark.parametrize(
    ("wrong", "refusal"),
    [
        ({"unit": "tidak ada"}, UnknownTerm),
        ({"jabatan": "tidak ada"}, UnknownTerm),
        ({"budget": -1}, InvalidInput),
        ({"seated": (Seat(person="p0", programme="P07"),)}, InvalidInput),
    ],
)
def test_what_cannot_be_planned_is_refused(
    service: CareerService, wrong: dict[str, object], refusal: type[Exception]
) -> None:
    with pytest.raises(refusal):
        asked(service, **wrong)


def test_a_jabatan_without_a_standard_cannot_be_prepared_for(service: CareerService) -> None:
    with pytest.raises(MissingStandard):
        service.portfolio(AIM, as_of=date(2020, 1, 1))


def test_the_command_line_says_what_the_service_says(
    jenjang: Callable[..., Result], service: CareerService, tmp_path: Path
) -> None:
    report = tmp_path / "rencana.xlsx"
    shown = jenjang("portfolio", "--for", "J-KABAG", "--as-of", "2026-04-01", "--report", str(report))
    assert shown.exit_code == 0, shown.output
    assert "Komunikasi Persuasif" in shown.stdout
    assert "Tidak ada rencana yang lebih baik" in " ".join(shown.stdout.split())
    assert report.is_file()
    wrong = jenjang("portfolio", "--seat", "p1")
    assert wrong.exit_code == 1
    assert "--seat" in wrong.stderr
    half = jenjang("portfolio", "--move", "p1=P07")
    assert half.exit_code == 1
    assert "--move" in half.stderr


def test_a_request_by_json_moves_as_the_service_does() -> None:
    move = MoveAsked(person="p1", from_programme="P07", to_programme="P18")
    assert PortfolioAsked(moved=[move]).request() == PortfolioRequest().moved("p1", "P07", "P18")


def test_a_plan_that_fails_says_why(client: TestClient) -> None:
    begun = client.post("/api/v1/portfolios", json={"unit": "tidak ada"})
    while (job := client.get(begun.headers["Location"]).json())["state"] in {"queued", "running"}:
        pass
    assert job["state"] == "failed"
    assert "tidak ada" in job["problem"]
    assert client.get("/api/v1/portfolios/abc").status_code == 404
    assert client.post("/api/v1/portfolios", json={"anggaran": 5}).status_code == 422
