"""A person of whom only a few facts are known, before one condition."""

from dataclasses import replace
from datetime import date
from typing import Any

from matching.demand import Demand
from matching.explaining import explain
from matching.talent import Talent
from ontology.facts import (
    Assessment,
    AttainedLevel,
    Discipline,
    Fact,
    Jabatan,
    Performance,
    Person,
    Placement,
    Requirement,
    Standard,
)
from ontology.findings import Gate
from ontology.terms import Condition, Importance, StaffKind
from tests.matching.stories import CODEBOOK, VOCABULARY
from tests.rows import talent_rows
from tests.world import AS_OF, COMMON, FIELD

WHO = Person(nip="x", name="Contoh", birth_date=date(1980, 5, 20), staff_kind=StaffKind.PNS)
POST = Jabatan(code="J-KARO", name="Kepala Biro", level="JPT-P", field=FIELD)
STANDARD = Standard(
    jabatan="J-KARO",
    valid_from=date(2024, 1, 1),
    requirements=tuple(Requirement(competency=code, level=4, importance=Importance.MUTLAK) for code in COMMON),
)


def gates(
    condition: Condition, *facts: Fact, as_of: date = AS_OF, jabatan: Jabatan = POST, **changes: Any
) -> tuple[Gate, ...]:
    """What one condition says about a person of whom only these facts are known; nothing if it is not about them."""
    talent = Talent.build(CODEBOOK, talent_rows(CODEBOOK, [WHO, *facts] if not _has_person(facts) else facts))
    demand = Demand(
        jabatan=jabatan, standard=replace(STANDARD, conditions=(condition,)), rules=(), vocabulary=VOCABULARY, **changes
    )
    return explain(talent, demand, [0], as_of)[0].gates


def gate(condition: Condition, *facts: Fact, **changes: Any) -> Gate:
    """The same where the condition is about them."""
    (only,) = gates(condition, *facts, **changes)
    return only


def _has_person(facts) -> bool:
    return any(isinstance(fact, Person) for fact in facts)


def held(level: str, since: date, until: date | None = None, *, kind: str = "definitif", field: str | None = FIELD):
    return Placement(
        person="x", jabatan_name=level, level=level, field=field, kind=kind, valid_from=since, valid_until=until
    )


def predicates(**years: str) -> list[Performance]:
    return [Performance(person="x", year=int(year[1:]), predicate=predicate) for year, predicate in years.items()]


def penalty(severity: str, on: date, ends: date | None = None) -> Discipline:
    return Discipline(person="x", severity=severity, decided_on=on, ends_on=ends)


def assessed(for_level: str | None, level: float, codes=COMMON) -> Assessment:
    return Assessment(
        person="x",
        assessed_on=date(2025, 6, 2),
        provider="Pusat",
        for_level=for_level,
        levels=tuple(AttainedLevel(competency=code, level=level) for code in codes),
    )
