"""Yearly predicates, and the credit points that functional staff gather from them."""

from collections.abc import Iterator, Mapping
from datetime import date
from random import Random

from graph.sample.career import Career
from ontology.facts import CreditPoints, Performance
from ontology.terms import StaffKind, Vocabulary

_THRESHOLDS = (-2.9, -2.35, -1.6, 1.25)
"""Standing of the worst four predicates' upper ends, so that three in four years end with Baik."""
_LATE_IN_YEAR = 3
"""Before this month the predicate of the year before is not settled."""
_COEFFICIENT = {
    "JF-PM": 3.75,
    "JF-TR": 5.0,
    "JF-MH": 12.5,
    "JF-PY": 25.0,
    "JF-PT": 12.5,
    "JF-MU": 25.0,
    "JF-MA": 37.5,
    "JF-UT": 50.0,
}
"""Credit points of one year at Baik, by level (Peraturan BKN 3/2023)."""
_PERCENT = (25, 50, 75, 100, 150)


def last_year(as_of: date) -> int:
    """The last year whose predicates are settled."""
    return as_of.year - 1 if as_of.month >= _LATE_IN_YEAR else as_of.year - 2


def predicates(chance: Random, career: Career, as_of: date) -> dict[int, int]:
    """Position of the predicate for each of the last five full years served; now and then one was never entered."""
    last = last_year(as_of)
    standings = {
        year: 0.6 * career.ability + chance.gauss(0, 0.9)
        for year in range(max(last - 4, career.joined.year + 1), last + 1)
        if chance.random() > 0.015
    }
    return {year: sum(standing > limit for limit in _THRESHOLDS) for year, standing in standings.items()}


def performances(nip: str, found: Mapping[int, int], vocabulary: Vocabulary) -> Iterator[Performance]:
    """The predicates as facts."""
    return (Performance(person=nip, year=year, predicate=vocabulary.predicates[at]) for year, at in found.items())


def credit_points(career: Career, nip: str, found: Mapping[int, int], as_of: date) -> Iterator[CreditPoints]:
    """Points within the present level at the end of each of the last three years; PPPK gather none."""
    level = career.post.level
    if level not in _COEFFICIENT or career.staff is StaffKind.PPPK:
        return
    stints = [stint for stint in career.stints if stint.post.level == level]
    start, points, last = stints[0].since, 0.0, last_year(as_of)
    for year in range(start.year, last + 1):
        months = 12 if year > start.year else 12 - start.month
        points += _COEFFICIENT[level] * _PERCENT[found.get(year, 3)] / 100 * months / 12
        if year > last - 3:
            yield CreditPoints(person=nip, level=level, points=round(points, 2), counted_on=date(year, 12, 31))
