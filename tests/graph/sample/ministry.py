"""The ministry that the demonstration shows, made once for all tests of the sample."""

from collections import defaultdict
from datetime import date
from functools import cache
from typing import TypeVar

from graph.sample.imagining import Sample, imagine
from ontology.facts import Fact, Jabatan, Placement

AS_OF = date(2026, 11, 24)
PEOPLE, SEED = 1500, 7
F = TypeVar("F", bound=Fact)


@cache
def ministry() -> Sample:
    return imagine(PEOPLE, SEED, AS_OF)


@cache
def facts(kind: type[F]) -> tuple[F, ...]:
    return tuple(ministry().facts(kind))  # type: ignore[arg-type]


@cache
def posts() -> dict[str, Jabatan]:
    return {post.code: post for post in facts(Jabatan)}


def by_person(kind: type[F]) -> dict[str, list[F]]:
    found = defaultdict(list)
    for fact in facts(kind):
        found[fact.person].append(fact)
    return found


@cache
def definitif() -> dict[str, list[Placement]]:
    """The definitive posts of each person in the order of time."""
    return {
        nip: sorted((post for post in held if post.kind == "definitif"), key=lambda post: post.valid_from)
        for nip, held in by_person(Placement).items()
    }
