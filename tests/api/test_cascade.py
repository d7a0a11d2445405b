"""What one move sets off: who fills the posts that are left, what units lose, and the same through every door."""

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date

import pytest
from starlette.testclient import TestClient
from typer.testing import Result

from api.service import CareerService
from api.service.answers.cascade import Cascade
from graph.settings import Address
from graph.writing_staged import Source
from ontology.errors import InvalidInput, MissingStandard, UnknownTerm
from ontology.facts import (
    Assessment,
    AttainedLevel,
    Education,
    Fact,
    Jabatan,
    Performance,
    Person,
    Placement,
    Rank,
    Standard,
)
from ontology.terms import StaffKind
from tests.api.small_world import small_world
from tests.world import AS_OF, COMMON, STANDARDS

HEADS = {"A": "197801012003121001", "B": "198002022004121001", "C": "198103032006041001", "D": "198204042007041001"}
"""A heads the bureau's division; B and C are supervisors who may follow, D may follow them but was never assessed."""


def told() -> Iterator[Fact]:
    """A second division, and people who could follow each other."""
    standards = {standard.jabatan: standard for standard in STANDARDS}
    for code, like, level, unit in (
        ("J-KABAG-2", "J-KABAG", "ADM", "KC-1"),
        ("J-KASUB-2", "J-KASUBBAG", "PGW", "KC-1"),
    ):
        field = "SDM aparatur"
        yield Jabatan(code=code, name=f"Jabatan {code}", level=level, unit=unit, field=field, formation=1)
        yield Standard(
            jabatan=code, valid_from=date(2024, 1, 1), requirements=standards[like].requirements, conditions=()
        )
    posts = {
        "A": ("J-KABAG-2", "ADM"),
        "B": ("J-KASUB-2", "PGW"),
        "C": ("J-KASUBBAG", "PGW"),
        "D": ("J-KASUBBAG", "PGW"),
    }
    units = {"J-KABAG-2": "KC-1", "J-KASUB-2": "KC-1", "J-KASUBBAG": "KC-2"}
    for who, nip in HEADS.items():
        born = date(int(nip[:4]), int(nip[4:6]), int(nip[6:8]))
        yield Person(nip=nip, name=f"Kepala {who}", birth_date=born, staff_kind=StaffKind.PNS)
        yield Education(person=nip, level="S-1", graduated_on=date(2003, 8, 1))
        yield Rank(person=nip, golongan="III/d", valid_from=date(2022, 4, 1))
        code, level = posts[who]
        since = date(2020, 3, 1)
        for post, held, begin in (((None, "PGW", date(2014, 3, 1)),) if who == "A" else ()) + ((code, level, since),):
            yield Placement(
                person=nip,
                jabatan=post,
                jabatan_name=post or "Kepala Subbagian terdahulu",
                level=held,
                field="SDM aparatur",
                unit=units.get(post or ""),
                valid_from=begin,
            )
        for year in (2024, 2025):
            yield Performance(person=nip, year=year, predicate="Baik")
        if who != "D":
            levels = dict.fromkeys(COMMON, 4.0 if who == "A" else 3.0) | {"T-ARS-01": 3.0, "T-SDM-02": 4.0}
            yield Assessment(
                person=nip,
                assessed_on=date(2025, 6, 2),
                provider="Pusat Penilaian Contoh",
                for_level="JPT-P" if who == "A" else "ADM",
                levels=tuple(
                    AttainedLevel(competency=code, level=level)
                    for code, level in levels.items()
                    if not (who == "B" and code == "T-ARS-01")
                ),
            )


@pytest.fixture(scope="module")
def service(neo4j_address: Address, tmp_path_factory: pytest.TempPathFactory) -> Iterator[CareerService]:
    """The small world with these heads: every test and every door of this file sees it."""
    with closing(small_world(neo4j_address, tmp_path_factory.mktemp("home"))) as service:
        with service.graph.door("uji") as door:
            door.append(Source(name="kepala.xlsx", digest="2" * 64), list(told()))
            door.commit()
        yield service


@pytest.fixture(scope="module")
def answer(service: CareerService) -> Cascade:
    return service.cascade("Kepala A", "J-KARO", depth=3, limit=5, as_of=AS_OF)


def test_each_link_is_eligible_and_fully_assessed_and_nobody_moves_twice(answer: Cascade) -> None:
    assert answer.chains
    assert answer.proven
    for chain in answer.chains:
        assert {move.verdict for move in chain.moves} == {"LAYAK"}
        assert {move.score.known == move.score.required for move in chain.moves} == {True}
        people = [answer.move.person.id, *(move.person.id for move in chain.moves)]
        assert len(people) == len(set(people))


def test_every_move_fills_the_post_that_the_one_before_left(answer: Cascade) -> None:
    for chain in answer.chains:
        left = answer.move.leaves
        for move in chain.moves:
            assert move.takes == left
            left = move.leaves


def test_chains_are_told_in_the_order_of_what_they_are_short_of(answer: Cascade) -> None:
    costs = [float(chain.cost) for chain in answer.chains]
    assert costs == sorted(costs)
    for chain in answer.chains:
        short = sum(100 - float(move.score.percent) for move in chain.moves)
        assert float(chain.cost) == pytest.approx(short + 100 * (chain.ends == "tidak_terisi"))


def test_who_is_not_assessed_stands_apart_and_in_no_chain(answer: Cascade) -> None:
    moving = {move.person.label for chain in answer.chains for move in chain.moves}
    assert "Kepala D" not in moving
    [post] = [post for post in answer.posts if post.jabatan.code == "J-KABAG-2"]
    assert post.undecided >= 1
    assert all(each.unknown for each in post.undecided_people)


def test_a_unit_loses_the_levels_that_nobody_else_there_holds(service: CareerService) -> None:
    answer = service.cascade("Kepala C", "J-KABAG", as_of=AS_OF)
    assert answer.leaving is not None
    lost = {each.competency.code: each for each in answer.leaving.lost}
    assert answer.leaving.unit.code == "KC-2"
    assert lost["T-ARS-01"].level == 2
    assert lost["T-ARS-01"].other is None
    assert lost["T-ARS-01"].unknown == 2
    assert lost["INT"].level == 2


def test_the_person_and_the_jabatan_may_be_named_in_either_order(service: CareerService, answer: Cascade) -> None:
    assert service.cascade("J-KARO", "Kepala A", depth=3, limit=5, as_of=AS_OF) == answer


def test_who_leaves_the_post_that_the_first_has_come_to_leaves_no_gap(service: CareerService) -> None:
    answer = service.cascade("Kepala A", "J-KASUB-2", depth=5, limit=10, apart=False, as_of=AS_OF)
    changing = [chain for chain in answer.chains if chain.moves and chain.moves[-1].person.label == "Kepala B"]
    assert [(len(chain.moves), chain.ends, chain.left_open) for chain in changing] == [(1, "tertutup", None)]


def test_who_holds_the_post_already_does_not_move_there(service: CareerService) -> None:
    with pytest.raises(InvalidInput):
        service.cascade("Kepala B", "J-KASUB-2", as_of=AS_OF)


def test_what_nobody_knows_is_refused(service: CareerService) -> None:
    with pytest.raises(UnknownTerm):
        service.cascade("tidak ada", "J-KARO")
    with pytest.raises(UnknownTerm):
        service.cascade("Contoh Muda", "tidak ada")
    with pytest.raises(MissingStandard):
        service.cascade("Contoh Muda", "J-KARO", as_of=date(2020, 1, 1))


def test_a_post_without_a_standard_is_left_as_it_is(service: CareerService) -> None:
    answer = service.cascade("Contoh Ketiga", "J-KARO", as_of=AS_OF)
    assert answer.chains == ()
    assert "belum berstandar" in answer.sentence


def test_the_command_line_and_the_route_say_the_same(
    jenjang: Callable[..., Result], client: TestClient, service: CareerService
) -> None:
    shown = jenjang("cascade", "Contoh Muda", "J-ANALIS-MU", "--as-of", "2026-04-01")
    assert shown.exit_code == 0, shown.output
    assert "Contoh Muda → Analis SDM Aparatur Ahli Muda" in shown.stdout
    printed = jenjang("cascade", "Contoh Muda", "J-ANALIS-MU", "--as-of", "2026-04-01", "--json")
    person = service.cascade("Contoh Muda", "J-ANALIS-MU", as_of=AS_OF).move.person.id
    assert client.get(f"/api/v1/people/{person}/cascade/J-ANALIS-MU?as_of=2026-04-01").text == printed.stdout
    assert jenjang("cascade", "Contoh Muda", "J-ANALIS-MU", "--depth", "9").exit_code == 2
