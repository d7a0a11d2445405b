"""How the golongan rises: every four years, sooner for gifted functional staff, up to the ceilings."""

from datetime import date
from random import Random

from graph.sample.career import Career
from graph.sample.days import years_between

CEILING_BY_EDUCATION = {1: 5, 2: 7, 3: 10, 4: 10, 5: 10, 6: 11, 7: 12, 8: 13, 9: 14}
"""The highest order of golongan by regular promotion, by order of the level of education."""
CEILING_BY_LEVEL = {
    "JF-PM": 5,
    "JF-TR": 8,
    "JF-MH": 10,
    "JF-PY": 12,
    "JF-PT": 10,
    "JF-MU": 12,
    "JF-MA": 15,
    "JF-UT": 17,
    "PGW": 12,
    "ADM": 14,
    "JPT-P": 16,
    "JPT-M": 17,
}
"""The highest order of golongan to which a post of this level lifts; a pelaksana rises by education alone."""
FIRST_RANK_OF_GRADUATES = 9
"""III/a, to which a degree taken in service lifts those who stand below."""


def ceiling(career: Career, day: date) -> int:
    """The highest order of golongan that education and post allow on a day."""
    return max(CEILING_BY_EDUCATION[career.education(day)], CEILING_BY_LEVEL.get(career.post.level, 0))


def raise_rank(chance: Random, career: Career, day: date) -> None:
    """Raises the rank on 1 April or 1 October, if it is time."""
    if not career.ranks:
        return
    order, since = career.ranks[-1]
    if order < FIRST_RANK_OF_GRADUATES and career.education(day) >= 7 and years_between(since, day) >= 1:
        career.ranks.append((FIRST_RANK_OF_GRADUATES, day))
        return
    by_choice = career.post.level.startswith("JF") and career.ability > 0.5
    years = years_between(since, day)
    if order < ceiling(career, day) and (years >= 4 or (by_choice and years >= 3)) and chance.random() < 0.85:
        career.ranks.append((order + 1, day))
