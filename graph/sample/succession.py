"""Looking for successors: for posts that are or soon will be vacant, people one step below are fully assessed."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from graph.sample.career import Career
from graph.sample.days import day_between, years_after
from graph.sample.structural import DOORS
from ontology.facts import Jabatan, Standard
from ontology.terms import StaffKind

_SHARE = {"JPT-M": 0.6, "JPT-P": 0.55, "ADM": 0.3, "JF-MA": 0.25, "JF-MU": 0.25}
"""The share of possible successors who are assessed, by level of the post."""
_YEARS_SERVED = 3
_BELOW = {"JF-MU": "JF-PT", "JF-MA": "JF-MU"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Nomination:
    """A person was assessed against the whole standard of a post one step higher."""

    standard: Standard
    level: str
    day: date
    method: str


def nominations(
    open_posts: tuple[Jabatan, ...],
    in_force: Mapping[str, Standard],
    careers: list[Career],
    as_of: date,
    seed: int,
) -> dict[int, Nomination]:
    """Who was assessed for which post, by serial number; nobody for more than one."""
    chance = Random(f"{seed}/succession")
    found: dict[int, Nomination] = {}
    below: dict[tuple[str | None, str], list[Career]] = {}
    for career in careers:
        if career.staff is StaffKind.PNS:
            below.setdefault((career.post.field, career.post.level), []).append(career)
    for post in open_posts:
        if post.level not in _SHARE:
            continue
        day = day_between(chance, years_after(as_of, -1), as_of - timedelta(days=20))
        feeders = DOORS[post.level].feeders if post.level in DOORS else (_BELOW[post.level],)
        for career in (career for level in feeders for career in below.get((post.field, level), ())):
            same_ladder = post.family is None or (career.post.family, career.post.unit) == (post.family, post.unit)
            served = career.joined <= years_after(day, -_YEARS_SERVED)
            if same_ladder and served and career.number not in found and chance.random() < _SHARE[post.level]:
                found[career.number] = Nomination(
                    standard=in_force[post.code],
                    level=post.level,
                    day=day,
                    method="Pemetaan talenta" if post.family is None else "Uji kompetensi kenaikan jenjang",
                )
    return found
