"""Who serves today: when each person was born, joined and studied, and where the career began.

Only people still in service are drawn, so that exactly as many remain as were asked for. Their years of joining
follow the waves of the past: many around thirty and twenty years ago, few during the moratorium of ten years ago.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

from graph.sample.agency import Agency, Place
from graph.sample.career import Career
from graph.sample.days import years_between
from graph.sample.studies import first_study, later_studies
from ontology.facts import Jabatan
from ontology.terms import StaffKind, Vocabulary

_WAVES = ((0, 2, 2), (2, 5, 4), (5, 9, 9), (9, 14, 3), (14, 19, 9), (19, 23, 9), (23, 28, 16), (28, 34, 20))
"""Years of service, from and until, and the share of today's staff that joined then."""
_OLDEST = 57
"""Full years of age at which the common retirement age of 58 has not been reached."""
_PPPK_SHARE, _LATE_SHARE = 0.15, 0.025
_ENTRY_RANK = {"SLTA": 5, "D-III": 7, "S-1": 9, "D-IV": 9, "S-2": 10}


def _pns_days(chance: Random, as_of: date, *, late: bool) -> tuple[date, date]:
    """Birth and first day of a PNS: appointed at 22 to 30, on the first of a month."""
    while True:
        if late:
            age_now, age_then = chance.uniform(58.1, 59.7), chance.uniform(22, 26)
            service = age_now - age_then
        else:
            first, last, _ = chance.choices(_WAVES, [share for *_, share in _WAVES])[0]
            service, age_then = chance.uniform(first, last), min(29.9, 22 + chance.expovariate(1 / 2.6))
        joined = (as_of - timedelta(days=service * 365.25)).replace(day=1)
        birth = joined - timedelta(days=age_then * 365.25)
        if late or years_between(birth, as_of) <= _OLDEST:
            return birth, joined


def _pppk_days(chance: Random, as_of: date) -> tuple[date, date]:
    """Birth and first day of a PPPK: any age up to fifty, in the last five years."""
    joined = date(as_of.year - chance.choices((1, 2, 3, 4), (4, 3, 3, 2))[0], chance.choice((2, 3, 5)), 1)
    age = chance.triangular(24, 50, 31)
    return joined - timedelta(days=age * 365.25), joined


def _first_post(chance: Random, place: Place, education: str, years_ago: int, *, functional: bool) -> Jabatan:
    """Where a career begins: on the ladder of a family, or as pelaksana, more often the latter long ago."""
    entry = {"SLTA": ("JF-PM",), "D-III": ("JF-TR",)}.get(education, ("JF-PT",))
    ladders = [ladder for ladder in place.ladders if entry[0] in ladder]
    share = 0.7 if functional else 0.6 if years_ago < 12 else 0.3
    if ladders and chance.random() < share:
        ladder = ladders[0] if len(ladders) == 1 or chance.random() < 0.6 else chance.choice(ladders)
        return ladder[entry[0]]
    return place.staff[education if education in place.staff else "S-1"]


def _education(chance: Random, years_ago: int) -> str:
    """The degree with which people join: higher today than long ago."""
    shares = (16, 14, 58, 5, 7) if years_ago < 18 else (30, 16, 48, 3, 3)
    return chance.choices(("SLTA", "D-III", "S-1", "D-IV", "S-2"), shares)[0]


def cohort(agency: Agency, vocabulary: Vocabulary, people: int, as_of: date, seed: int) -> Iterator[Career]:
    """The people of the sample at the start of their careers, in an order that says nothing about them."""
    chance = Random(f"{seed}/cohort")
    orders = {level.code: level.order for level in vocabulary.education_levels}
    weights = [place.weight for place in agency.places]
    long_ladders = [
        (place, ladder["JF-PT"]) for place in agency.places for ladder in place.ladders if "JF-MA" in ladder
    ]
    for number in range(people):
        pppk = chance.random() < _PPPK_SHARE
        late = not pppk and chance.random() < _LATE_SHARE
        birth, joined = _pppk_days(chance, as_of) if pppk else _pns_days(chance, as_of, late=late)
        years_ago = years_between(joined, as_of)
        education = "S-1" if late else _education(chance, years_ago)
        place = chance.choices(agency.places, weights)[0]
        post = _first_post(chance, place, education, years_ago, functional=pppk)
        if late:
            place, post = chance.choice(long_ladders)
        career = Career(
            number=number,
            birth=birth,
            staff=StaffKind.PPPK if pppk else StaffKind.PNS,
            joined=joined,
            first_post=post,
            ability=chance.gauss(0.8 if late else 0, 1),
            stays_past_58=late,
        )
        subject = place.field if post.level == "PLK" else post.field or place.field
        career.studies.append(first_study(chance, education, orders, subject, birth, joined))
        if not pppk:
            career.ranks.append((_ENTRY_RANK[education], joined))
            career.studies.extend(later_studies(chance, career, orders, subject, as_of))
        yield career
