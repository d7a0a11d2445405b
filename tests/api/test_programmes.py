"""Programmes are found by what they build, and tell whose gaps they close here."""

from collections.abc import Callable

import pytest
from starlette.testclient import TestClient
from typer.testing import Result

from api.service import CareerService
from ontology.errors import UnknownTerm
from tests.world import AS_OF


def codes(service: CareerService, **asked: object) -> list[str]:
    return [each.programme.code for each in service.programmes(**asked).programmes]


def test_programmes_are_found_by_the_levels_they_lead_between(service: CareerService) -> None:
    assert "P07" in codes(service, competency="Komunikasi", from_level=2, to_level=3)
    assert "P07" in codes(service, competency="KOM", from_level=2.5)
    assert "P07" not in codes(service, competency="KOM", from_level=3)
    assert "P07" not in codes(service, competency="KOM", to_level=4)
    assert set(codes(service, competency="KOM")) <= set(codes(service))


def test_levels_without_a_competency_are_about_any(service: CareerService) -> None:
    assert "P07" in codes(service, from_level=2, to_level=3)
    assert codes(service, to_level=5, from_level=5) == []
    with pytest.raises(UnknownTerm):
        service.programmes(competency="tidak ada")


def test_a_programme_counts_the_people_whose_gaps_it_closes(service: CareerService) -> None:
    told = service.programme("Komunikasi Persuasif dan Negosiasi Kebijakan", as_of=AS_OF)
    assert told.summary.programme.code == "P07"
    assert told.suits == sum(each.people for each in told.units)
    assert told.finished_from.isoformat() == "2023-01-01"
    assert told.finished_until.isoformat() == "2026-04-02"
    assert "bukan bukti" in told.caveat


def test_a_programme_that_nobody_knows_is_said_to_be_unknown(client: TestClient) -> None:
    assert client.get("/api/v1/programmes/P999").status_code == 404


def test_the_command_line_shows_programmes(jenjang: Callable[..., Result]) -> None:
    listed = jenjang("programmes", "--competency", "KOM")
    assert "Komunikasi Persuasif" in " ".join(listed.stdout.split())
    one = jenjang("programme", "P07", "--as-of", "2026-04-01")
    assert one.exit_code == 0
    assert "Membangun: Komunikasi 2 → 3." in one.stdout
