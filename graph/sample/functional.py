"""Rise on the ladders: from pelaksana into a family of functional posts, and from level to level within it."""

from datetime import date
from random import Random

from graph.sample.agency import Agency, Place
from graph.sample.career import Career
from graph.sample.days import years_between
from ontology.facts import Jabatan
from ontology.terms import StaffKind

_NEXT_LEVEL = {
    "JF-PM": ("JF-TR", 3, 5, 0.35),
    "JF-TR": ("JF-MH", 5, 8, 0.20),
    "JF-MH": ("JF-PY", 6, 10, 0.15),
    "JF-PT": ("JF-MU", 5, 10, 0.16),
    "JF-MU": ("JF-MA", 6, 12, 0.055),
    "JF-MA": ("JF-UT", 6, 14, 0.15),
}
"""The next level; the years and the order of golongan that it takes; the chance in a half-year after that."""
_MOVES = 0.045
"""The chance in a half-year to change units within a post."""
_GRADUATE = 7
"""Order of the first degree (S-1, D-IV), without which nobody enters the professional levels."""


class Ladders:
    """Where each post leads, looked up by its code."""

    def __init__(self, agency: Agency) -> None:
        """Learns the ladders and places of the agency."""
        self._ladder = {
            post.code: ladder for place in agency.places for ladder in place.ladders for post in ladder.values()
        }
        self._place: dict[str, Place] = {place.code: place for place in agency.places}
        self._same: dict[tuple[str, str], list[Jabatan]] = {}
        for post in agency.jabatan:
            self._same.setdefault((post.name, post.level), []).append(post)

    def next_post(self, chance: Random, career: Career, day: date) -> Jabatan | None:
        """The post that a person rises or moves to in this half-year, if any."""
        if career.staff is StaffKind.PPPK:
            return None
        level = career.post.level
        if level == "PLK":
            return self._entry(chance, career, day) or self._elsewhere(chance, career, day)
        if level in _NEXT_LEVEL:
            return self._rise(chance, career, day) or self._elsewhere(chance, career, day)
        return None

    def _entry(self, chance: Random, career: Career, day: date) -> Jabatan | None:
        """The way of a pelaksana with a degree: into a family of the own unit, or to a post that asks for one."""
        place = self._place[career.post.unit or ""]
        young = years_between(career.birth, day) < 50
        if not young or career.education(day) < _GRADUATE or career.rank < 9 or (day - career.since).days < 3 * 365:
            return None
        entries = [ladder["JF-PT"] for ladder in place.ladders if "JF-PT" in ladder]
        if entries and chance.random() < 0.045:
            return chance.choice(entries)
        graduate_post = place.staff["S-1"]
        return graduate_post if career.post.code != graduate_post.code and chance.random() < 0.2 else None

    def _rise(self, chance: Random, career: Career, day: date) -> Jabatan | None:
        """The next level of the same family in the same unit."""
        level, years, rank, share = _NEXT_LEVEL[career.post.level]
        target = self._ladder[career.post.code].get(level)
        if target is None or (level == "JF-UT" and career.education(day) <= _GRADUATE):
            return None
        ready = career.years_at((career.post.level,), day) >= years and career.rank >= rank
        hurried = career.stays_past_58 and level in ("JF-MU", "JF-MA")
        likely = 0.9 if hurried else share * max(0.3, 1 + 0.5 * career.ability)
        return target if ready and chance.random() < likely else None

    def _elsewhere(self, chance: Random, career: Career, day: date) -> Jabatan | None:
        """The same post in another unit, after two years at least."""
        if (day - career.since).days < 2 * 365 or chance.random() >= _MOVES:
            return None
        others = [post for post in self._same[career.post.name, career.post.level] if post.code != career.post.code]
        return chance.choice(others) if others else None
