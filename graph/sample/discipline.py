"""Disciplinary penalties: about one person in a hundred, within the last six years."""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

from graph.sample.career import Career
from graph.sample.days import day_between, years_after
from ontology.facts import Discipline
from ontology.terms import Vocabulary

_SHARE = 0.012
_WEIGHTS = (6, 3, 1)
"""Light, medium and severe ones, by how often they are given; light ones are words and do not end."""


def penalties(chance: Random, career: Career, nip: str, vocabulary: Vocabulary, as_of: date) -> Iterator[Discipline]:
    """The penalty of one person, if there is one."""
    first = max(years_after(as_of, -6), years_after(career.joined, 1))
    if chance.random() >= _SHARE or first >= as_of - timedelta(days=60):
        return
    severity = chance.choices(range(3), _WEIGHTS)[0]
    day = day_between(chance, first, as_of - timedelta(days=30))
    yield Discipline(
        person=nip,
        severity=vocabulary.severities[severity],
        decided_on=day,
        ends_on=years_after(day, 1) if severity else None,
        decree=f"HD-{chance.randrange(1, 400):03}/{day.year}",
    )
