"""Time in posts: definitif placements as intervals of whole days, counted once where they overlap."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from matching.calendar import BEGINNING, FOREVER, Days, add_years
from matching.people import People

_BITS = 23
"""Enough for any day of the calendar, counted from its beginning."""


@dataclass(frozen=True, kw_only=True)
class Spells:
    """Definitif placements begun by a day, sorted by person and start; acting ones are not tenure."""

    owners: NDArray[np.int64]
    positions: NDArray[np.int64]
    """In `People.placements`."""
    start: Days
    end: Days
    """Excluded; `FOREVER` where the post is still held. An open spell ends where the next one starts."""

    def where(self, chosen: NDArray[np.bool_]) -> "Spells":
        """Some of the spells."""
        return Spells(
            owners=self.owners[chosen],
            positions=self.positions[chosen],
            start=self.start[chosen],
            end=self.end[chosen],
        )

    def by_person(self, people: int) -> NDArray[np.int32]:
        """The positions as a table: one row per person, padded with -1."""
        counts = np.bincount(self.owners, minlength=people)
        table = np.full((people, max(counts.max(initial=0), 1)), -1, dtype=np.int32)
        before = np.cumsum(counts) - counts
        table[self.owners, np.arange(len(self.owners)) - before[self.owners]] = self.positions
        return table


def spells_on(people: People, day: int) -> Spells:
    """The spells that a day knows of."""
    placements = people.placements
    start = placements["start"]
    positions = np.flatnonzero((placements["definitif"] == 1) & (start <= day) & (start > BEGINNING))
    owners, start, end = placements.owners[positions], start[positions], placements["end"][positions]
    return Spells(
        owners=owners,
        positions=positions,
        start=start,
        end=np.where(end == FOREVER, _next_start(owners, start), end),
    )


def _next_start(owners: NDArray[np.int64], start: Days) -> Days:
    """Of each spell, the next later start of the same person, or `FOREVER`."""
    if not len(start):
        return start
    begins = np.ones(len(start), dtype=np.bool_)
    begins[1:] = (owners[1:] != owners[:-1]) | (start[1:] != start[:-1])
    firsts = np.append(np.flatnonzero(begins), len(start))
    following = firsts[np.cumsum(begins)]
    inside = np.minimum(following, len(start) - 1)
    same_person = (following < len(start)) & (owners[inside] == owners)
    return np.where(same_person, start[inside], FOREVER).astype(np.int32)


@dataclass(frozen=True, kw_only=True)
class Gathered:
    """For each person, the time that chosen spells add up to."""

    days: NDArray[np.int64]
    """Days gathered before the day asked about."""
    reached_on: Days
    """First day on which the years asked for are complete; `FOREVER` where these spells never reach them."""


def gather_time(spells: Spells, people: int, day: int, years: int) -> Gathered:
    """Add up spells: earliest day = start of the spell in which it is met, less the days before it, plus the years."""
    owners, end = spells.owners, spells.end.astype(np.int64)
    fresh = np.maximum(spells.start, _covered_until(owners, end))  # where a spell adds days nobody counted yet
    days = np.maximum(end - fresh, 0)
    total = np.cumsum(days) - days
    opens = np.ones(len(owners), dtype=np.bool_)
    opens[1:] = owners[1:] != owners[:-1]
    before = total - total[np.flatnonzero(opens)][np.cumsum(opens) - 1]

    reached = add_years(fresh - before, years)
    met = np.flatnonzero((days > 0) & (reached <= end))[::-1]
    reached_on = np.full(people, FOREVER, dtype=np.int32)
    reached_on[owners[met]] = reached[met]  # reversed: the first spell that meets it stays
    gathered = np.bincount(owners, weights=np.maximum(np.minimum(end, day) - fresh, 0), minlength=people)
    return Gathered(days=gathered.astype(np.int64), reached_on=reached_on)


def _covered_until(owners: NDArray[np.int64], end: NDArray[np.int64]) -> NDArray[np.int64]:
    """For each spell, how far the earlier spells of the same person reach."""
    reach = np.maximum.accumulate((owners << _BITS) | (end - BEGINNING))
    covered = np.full(len(end), BEGINNING, dtype=np.int64)
    same = owners[1:] == owners[:-1]
    covered[1:][same] = (reach[:-1][same] & ((1 << _BITS) - 1)) + BEGINNING
    return covered
