"""Filling the heads' posts, each of which has one holder: who is chosen, who changes places, who acts meanwhile.

People who have retired since left no records, but they held posts: long ago most vacancies were filled by them.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from graph.sample.career import Career, Stint
from graph.sample.days import years_after, years_between
from graph.sample.register import Register
from ontology.facts import Jabatan
from ontology.terms import StaffKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Door:
    """What it takes to be chosen for a level of posts."""

    feeders: tuple[str, ...]
    years: int
    """Years of service at the feeding levels."""
    rank: int
    education: int
    ages: range
    retires_at: int
    span: int
    """Years ago at which nearly every holder has retired by today."""


DOORS = {
    "JPT-M": Door(feeders=("JPT-P", "JF-UT"), years=2, rank=14, education=7, ages=range(49, 57), retires_at=60, span=8),
    "JPT-P": Door(feeders=("ADM", "JF-MA"), years=2, rank=13, education=7, ages=range(44, 56), retires_at=60, span=12),
    "ADM": Door(feeders=("PGW", "JF-MU"), years=3, rank=11, education=7, ages=range(37, 56), retires_at=58, span=18),
    "PGW": Door(
        feeders=("PLK", "JF-PT", "JF-MH", "JF-PY", "JF-TR"),
        years=4,
        rank=10,
        education=6,
        ages=range(32, 55),
        retires_at=58,
        span=24,
    ),
}
_SETTLED = 540
"""Days in a post before anyone is appointed to another."""
_FILLED = {"JPT-M": 0.5, "JPT-P": 0.5, "ADM": 0.45, "PGW": 0.5}
"""The share of vacancies that are filled in one half-year."""


class Appointments:
    """The appointments of the heads, round by round."""

    def __init__(self, register: Register, chance: Random, as_of: date) -> None:
        """Starts with every post held by somebody who will have retired by `as_of`."""
        self._register, self._chance, self._as_of = register, chance, as_of
        self._retired_until: dict[str, date] = {}
        self._acting: dict[str, tuple[Career, Stint]] = {}

    def fill(self, opening: date, day: date) -> None:
        """One round: chooses holders for vacant posts on a day, highest posts first.

        Only people who have been where they are for a year and a half at `opening` are considered.
        """
        for post in self._register.agency.heads:
            if post.code in self._register.holders or self._retired_until.get(post.code, date.min) > day:
                continue
            since = self._register.vacant_since.get(post.code)
            if since is not None and since >= day:
                continue
            door = DOORS[post.level]
            ago = (self._as_of - day).days / 365.25
            if self._chance.random() < ago / door.span:
                left = years_after(day, self._chance.randrange(2, 6))
                latest = self._as_of - timedelta(days=self._chance.randrange(20, 500))
                self._retired_until[post.code] = min(left, latest)
                self._end_acting(post, day)
                continue
            chosen = self._choose(post, door, opening, day) if self._chance.random() < _FILLED[post.level] else None
            if chosen:
                self._register.move(chosen, post, day)
                self._end_acting(post, day)
            else:
                self._begin_acting(post, opening, day)

    def _eligible(self, people: Iterator[Career], door: Door, opening: date, day: date) -> list[Career]:
        return [
            career
            for career in people
            if (opening - career.since).days >= _SETTLED
            and career.staff is StaffKind.PNS
            and career.rank >= door.rank
            and years_between(career.birth, day) in door.ages
            and career.education(day) >= door.education
            and career.years_at(door.feeders, day) >= door.years
            and not (career.stays_past_58 and door.retires_at < 60)
        ]

    def _choose(self, post: Jabatan, door: Door, opening: date, day: date) -> Career | None:
        """The best of the same affair; where there is none, of all affairs. Chance stands for what no file tells."""
        desks = self._register.desks
        same = (career for level in door.feeders for career in desks[post.field, level].values())
        candidates = self._eligible(same, door, opening, day)
        if not candidates:
            anywhere = (
                career for (_, level), people in desks.items() if level in door.feeders for career in people.values()
            )
            candidates = self._eligible(anywhere, door, opening, day)

        def merit(career: Career) -> float:
            near = 0.5 if (career.post.unit or "")[:2] == (post.unit or "")[:2] else 0
            return career.ability + 0.15 * career.rank + near + self._chance.gauss(0, 0.6)

        return max(candidates, key=merit) if candidates else None

    def rotate(self, opening: date, day: date) -> None:
        """Lets holders of equal posts in one affair change places after some years, once a year."""
        waiting: dict[tuple[str, str | None], Career] = {}
        for post in self._register.agency.heads:
            holder = self._register.holders.get(post.code)
            if holder is None or holder.since >= opening or (day - holder.since).days < 900:
                continue
            if self._chance.random() < 0.35:
                partner = waiting.pop((post.level, post.field), None)
                if partner is None:
                    waiting[post.level, post.field] = holder
                else:
                    self._register.swap(holder, partner, day)

    def _begin_acting(self, post: Jabatan, opening: date, day: date) -> None:
        """Names an acting holder (Plt.): the head of a unit nearby, of the same level or one below."""
        if post.level == "PGW" or post.code in self._acting or self._chance.random() < 0.4:
            return
        levels = (post.level, *DOORS[post.level].feeders)
        near = [
            career
            for code, career in self._register.holders.items()
            if code[:5] == post.code[:5] and career.post.level in levels and career.since < opening
        ]
        if near:
            stint = Stint(post=post, since=day, kind="plt")
            deputy = self._chance.choice(near)
            deputy.acting.append(stint)
            self._acting[post.code] = (deputy, stint)

    def _end_acting(self, post: Jabatan, day: date) -> None:
        if post.code in self._acting:
            _, stint = self._acting.pop(post.code)
            stint.until = day
