"""Scores that talent mapping rests on, of all components but performance; most people have them, some run out."""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

from graph.sample.career import Career
from graph.sample.days import day_between, years_after
from ontology.facts import TalentScore

_SHARE, _RUN_OUT = 0.82, 0.12
"""How many people were ever scored, and how many of these so long ago that it no longer counts."""
_CENTRE = "Pusat Penilaian Kompetensi Kementerian Karsa Nusantara"
_TEAM = "Tim Manajemen Talenta Kementerian Karsa Nusantara"
_ABOUT = {"kompetensi": (80, 7, 7), "potensi": (72, 9, 8), "kualifikasi": (76, 5, 9), "integritas": (90, 2, 7)}
"""For each component: the score of the average person, what ability adds, and how it scatters."""


def talent_scores(chance: Random, career: Career, nip: str, as_of: date) -> Iterator[TalentScore]:
    """The scores of one person, all of one day; nobody is scored in the first year of service."""
    drawn, old = chance.random(), chance.random() < _RUN_OUT
    first = years_after(as_of, -5 if old else -2)
    last = years_after(as_of, -3) - timedelta(days=30) if old else as_of - timedelta(days=20)
    day = day_between(chance, first, last)
    if drawn >= _SHARE or day < years_after(career.joined, 1):
        return
    for component, (mean, slope, scatter) in _ABOUT.items():
        score = mean + slope * career.ability + chance.gauss(0, scatter)
        yield TalentScore(
            person=nip,
            component=component,
            score=round(min(100.0, max(20.0, score)), 1),
            scored_on=day,
            provider=_CENTRE if component in {"kompetensi", "potensi"} else _TEAM,
        )
