"""Who has not had the yearly hours yet: by the rule, by what is recorded, and unknown is not zero."""

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from typer.testing import Result

from api.service import CareerService
from api.service.answers.hours import HoursAnswer
from graph.settings import Address
from graph.writing_staged import Source
from ontology.errors import UnknownTerm
from ontology.facts import Training
from ontology.terms import StaffKind
from tests.api.small_world import small_world
from tests.world import AS_OF, NIP


def taken(who: str, day: date, hours: int | None, certificate: str | None = None, name: str = "Bimtek") -> Training:
    return Training(person=NIP[who], name=name, hours=hours, finished_on=day, certificate=certificate)


@pytest.fixture
def year(neo4j_address: Address, tmp_path: Path) -> Iterator[HoursAnswer]:
    """The hours of the small world after some trainings of its year."""
    told = [
        taken("G1", date(2026, 1, 20), 12, "A-1"),
        taken("G1", date(2026, 1, 20), 12, "A-1", name="BIMTEK"),
        taken("MUDA", date(2026, 2, 2), 12),
        taken("MUDA", date(2026, 3, 2), 8),
        taken("BARU", date(2026, 3, 2), None),
        taken("K1", date(2026, 4, 2), 40),
        taken("K1", date(2025, 12, 31), 40),
    ]
    with closing(small_world(neo4j_address, tmp_path)) as service:
        with service.graph.door("uji") as door:
            door.append(Source(name="pelatihan.xlsx", digest="1" * 64), told)
            door.commit()
        yield service.hours(limit=200, as_of=AS_OF)


def test_hours_are_counted_from_the_beginning_of_the_year_to_the_day(year: HoursAnswer) -> None:
    hours = {each.person.label: each.hours for each in year.below}
    assert "Contoh Muda" not in hours
    assert hours["Contoh Kesatu"] == 0
    assert hours["Contoh Satu"] == 12


def test_a_training_without_hours_leaves_open_whether_they_suffice(year: HoursAnswer) -> None:
    [kind] = [each for each in year.kinds if each.staff_kind == StaffKind.PNS]
    assert kind.people == kind.met + kind.not_met + kind.unknown
    assert (kind.met, kind.unknown, kind.rule.at_least) == (1, 1, 20)
    assert year.total_below == kind.not_met + kind.unknown
    [open_] = [each for each in year.below if each.of_unknown_hours]
    assert open_.person.label == "Contoh Baru"


def test_fewest_hours_come_first_and_what_is_missing_adds_up(year: HoursAnswer) -> None:
    assert [each.hours for each in year.below] == sorted(each.hours for each in year.below)
    assert {each.hours + each.missing for each in year.below} == {20}


def test_hours_of_a_unit_that_nobody_knows_are_refused(service: CareerService) -> None:
    with pytest.raises(UnknownTerm):
        service.hours("tidak ada")


def test_the_command_line_counts_them_too(jenjang: Callable[..., Result]) -> None:
    shown = jenjang("hours", "KC-1", "--as-of", "2026-04-01")
    assert shown.exit_code == 0
    assert "orang sudah 20 JP" in shown.stdout
