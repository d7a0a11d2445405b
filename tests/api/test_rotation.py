"""A rotation adds up, moves only who may be moved, keeps what was decided, and is the same through every door."""

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from python_calamine import load_workbook
from starlette.testclient import TestClient
from typer.testing import Result

from api.service import CareerService
from api.service.answers.rotation import Placing, RotationAnswer, RotationRequest
from graph.settings import Address
from graph.writing_staged import Source
from ontology.errors import InvalidInput, UnknownTerm
from ontology.facts import Assessment, AttainedLevel, Education, Fact, Jabatan, Person, Placement, Requirement, Standard
from ontology.terms import Importance, StaffKind
from tests.api.small_world import small_world
from tests.world import AS_OF

POSTS = {"J-ARSIP": ("KC-1", "T-ARS-01"), "J-DATA": ("KC-2", "T-TIK-04"), "J-SDM": ("KC-1-1", "T-SDM-01")}
"""Three posts of equal standing, each asking for a competency of its own."""

STAFF = {
    "Arif": ("J-DATA", 2019, {"T-ARS-01": 3, "T-TIK-04": 1, "T-SDM-01": 1}),
    "Dewi": ("J-ARSIP", 2019, {"T-ARS-01": 1, "T-TIK-04": 3, "T-SDM-01": 1}),
    "Sari": ("J-SDM", 2019, {"T-ARS-01": 3, "T-TIK-04": 2, "T-SDM-01": 2}),
    "Baru": ("J-SDM", 2025, {"T-ARS-01": 3, "T-TIK-04": 3, "T-SDM-01": 1}),
    "Samar": ("J-SDM", 2019, {"T-SDM-01": 1}),
}
"""Where each stands, since which year, and what they are good at; Samar was hardly assessed."""


def nip(number: int) -> str:
    return f"19900{number + 1}012015031001"


def told() -> Iterator[Fact]:
    for code, (unit, competency) in POSTS.items():
        seats = 3 if code == "J-SDM" else 1
        yield Jabatan(code=code, name=f"Pengelola {code}", level="PLK", unit=unit, field="Umum", formation=seats)
        asked = Requirement(competency=competency, level=3, importance=Importance.MUTLAK)
        yield Standard(jabatan=code, valid_from=date(2024, 1, 1), requirements=(asked,))
    for number, (name, (post, since, levels)) in enumerate(STAFF.items()):
        born = date(1990, number + 1, 1)
        yield Person(nip=nip(number), name=f"Pegawai {name}", birth_date=born, staff_kind=StaffKind.PNS)
        yield Placement(
            person=nip(number),
            jabatan=post,
            jabatan_name=post,
            level="PLK",
            unit=POSTS[post][0],
            valid_from=date(since, 1, 1),
        )
        yield Education(person=nip(number), level="S-1", graduated_on=date(2013, 8, 1))
        yield Assessment(
            person=nip(number),
            assessed_on=date(2025, 6, 2),
            provider="Pusat Penilaian Contoh",
            levels=tuple(AttainedLevel(competency=code, level=level) for code, level in levels.items()),
        )


@pytest.fixture(scope="module")
def service(neo4j_address: Address, tmp_path_factory: pytest.TempPathFactory) -> Iterator[CareerService]:
    """The small world with these people: every test and every door of this file sees them."""
    with closing(small_world(neo4j_address, tmp_path_factory.mktemp("home"))) as service:
        with service.graph.door("uji") as door:
            door.append(Source(name="rotasi.xlsx", digest="3" * 64), list(told()))
            door.commit()
        yield service


NAMES = tuple(f"Pegawai {name}" for name in STAFF)


def asked(service: CareerService, **more: object) -> RotationAnswer:
    return service.rotation(RotationRequest(**{"people": NAMES, "vacancies": False, **more}), as_of=AS_OF)


def moves(answer: RotationAnswer) -> dict[str, str]:
    return {move.person.label.removeprefix("Pegawai "): move.takes.code for move in answer.moves}


def stay(answer: RotationAnswer, name: str) -> tuple[str, str | None, str | None]:
    [found] = [stay for stay in answer.stays if stay.person.label == f"Pegawai {name}"]
    return found.reason, found.better.code if found.better else None, found.price


def test_two_who_suit_each_others_post_change_places(service: CareerService) -> None:
    answer = asked(service)
    assert moves(answer) == {"Arif": "J-ARSIP", "Dewi": "J-DATA"}
    assert (answer.people, answer.posts, answer.seats, answer.vacant) == (5, 3, 5, 0)
    for move in answer.moves:
        assert (move.before, move.after, move.gain) == ("33.33", "100.00", "+66.67")
    assert answer.gain == "+133.34"
    assert len(answer.moves) + len(answer.stays) == answer.people


def test_who_stays_is_told_what_stands_in_the_way(service: CareerService) -> None:
    answer = asked(service)
    assert stay(answer, "Sari") == ("terhalang", "J-ARSIP", "34.34")
    [sari] = [each for each in answer.stays if each.person.label == "Pegawai Sari"]
    assert {step.person.label for step in sari.moves[1:]} <= {"Pegawai Arif", "Pegawai Dewi"}
    assert stay(answer, "Baru")[0] == "masa_jabatan"
    assert stay(answer, "Samar")[0] == "belum_dapat_diputuskan"


def test_the_price_of_a_placement_is_what_all_lose_when_it_is_forced(service: CareerService) -> None:
    before = asked(service)
    sari = next(each for each in before.stays if each.person.label == "Pegawai Sari")
    after = asked(service, forced=(Placing(person="Pegawai Sari", jabatan="J-ARSIP"),))
    cost = (float(before.gain) - len(before.moves)) - (float(after.gain) - len(after.moves))
    assert float(str(sari.price)) == pytest.approx(cost)
    assert moves(after)["Sari"] == "J-ARSIP"


def test_limits_have_prices_and_releasing_somebody_lifts_one(service: CareerService) -> None:
    answer = asked(service)
    prices = {limit.limit: limit.price for limit in answer.limits}
    assert prices["masa_jabatan"] == "0.00"
    near = asked(service, within=0)
    assert moves(near) == {}
    assert {limit.limit: limit.price for limit in near.limits}["jarak"] == "131.34"
    assert stay(near, "Arif")[0] == "jarak"
    released = asked(service, kept=("Pegawai Dewi",), released=("Pegawai Baru",))
    assert "Baru" not in {each.person.label for each in released.stays if each.reason == "masa_jabatan"}
    assert {limit.limit for limit in released.limits} == {"dipertahankan"}


def test_what_is_forbidden_does_not_happen_and_who_must_leave_leaves(service: CareerService) -> None:
    forbidden = asked(service, forbidden=(Placing(person="Pegawai Arif", jabatan="J-ARSIP"),))
    assert moves(forbidden).get("Arif") != "J-ARSIP"
    leaving = asked(service, forbidden=(Placing(person="Pegawai Sari", jabatan="J-SDM"),), minimum_years=0)
    assert "Sari" in moves(leaving)


def test_spreading_a_competency_is_worth_something_once_for_each_unit(service: CareerService) -> None:
    plain, spread = asked(service), asked(service, spread=30)
    won = {(each.unit.code, each.competency.code): (each.before, each.after) for each in spread.spread}
    assert moves(spread) == moves(plain)
    assert won == {("KC-1", "T-ARS-01"): (False, True), ("KC-2", "T-TIK-04"): (False, True)}


def test_seats_that_nobody_holds_can_be_taken(service: CareerService) -> None:
    answer = asked(service, unit="KC-1", people=(), vacancies=True)
    assert answer.vacant > 0
    assert answer.seats >= answer.people


@pytest.mark.parametrize(
    ("wrong", "refusal"),
    [
        ({"unit": "tidak ada"}, UnknownTerm),
        ({"kept": ("Contoh Kesatu",)}, InvalidInput),
        ({"forced": (Placing(person="Pegawai Samar", jabatan="J-ARSIP"),)}, InvalidInput),
        ({"forced": (Placing(person="Pegawai Arif", jabatan="J-KARO"),)}, InvalidInput),
        ({"forbidden": tuple(Placing(person="Pegawai Samar", jabatan=post) for post in POSTS)}, InvalidInput),
        ({"move_cost": -1}, InvalidInput),
    ],
)
def test_what_cannot_be_done_is_refused(
    service: CareerService, wrong: dict[str, object], refusal: type[Exception]
) -> None:
    with pytest.raises(refusal):
        asked(service, **wrong)


def test_the_command_line_says_it_and_writes_it_down(jenjang: Callable[..., Result], tmp_path: Path) -> None:
    listed, report = tmp_path / "pegawai.txt", tmp_path / "rotasi.xlsx"
    listed.write_text("\n".join(NAMES), encoding="utf-8")
    shown = jenjang("rotate", "--people", str(listed), "--as-of", "2026-04-01", "--report", str(report))
    assert shown.exit_code == 0, shown.output
    assert "2 perpindahan" in shown.stdout
    book = load_workbook(report)
    assert book.sheet_names == ["usulan", "tetap", "batas", "keterangan"]
    assert [row[1] for row in book.get_sheet_by_name("usulan").to_python()[1:]] == ["Pegawai Arif", "Pegawai Dewi"]
    assert jenjang("rotate", "--people", str(tmp_path / "tidak-ada.txt")).exit_code == 1
    assert jenjang("rotate", "--force", "Pegawai Arif").exit_code == 1


def test_a_rotation_is_a_job_that_can_be_asked_about_single_placements(client: TestClient) -> None:
    begun = client.post("/api/v1/rotations", json={"people": NAMES, "vacancies": False, "as_of": "2026-04-01"})
    where = begun.headers["Location"]
    while (job := client.get(where).json())["state"] in {"queued", "running"}:
        pass
    assert {move["takes"]["code"] for move in job["answer"]["moves"]} == {"J-ARSIP", "J-DATA"}
    why = client.get(f"{where}/moves/Pegawai Sari/J-ARSIP").json()
    assert (why["possible"], why["price"]) == (True, "34.34")
    closed = client.get(f"{where}/moves/Pegawai Baru/J-ARSIP").json()
    assert (closed["possible"], closed["closed_by"]) == (False, ["masa_jabatan"])
    assert client.get(f"{where}/moves/Contoh Kesatu/J-ARSIP").status_code == 422
    assert client.post("/api/v1/rotations", json={"jabatan": "J-ARSIP"}).status_code == 422
    assert client.get("/api/v1/rotations/abc").status_code == 404
