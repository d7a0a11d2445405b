"""One pass over people: what is proven, what it is proven of, and of how many requirements, all in one whole number.

A level is looked up once for all three, and four levels at once where they share a word: a table of 65,536 entries
fits the cache of a processor, and adding up its entries adds up each of the sums beside each other.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import reduce

import numpy as np
from numpy.typing import NDArray

from matching.columns.levels import IN_A_WORD, NIBBLE, UNKNOWN, LevelColumns
from matching.demand import Demand
from matching.worth import WHOLE, points_table, possible_points

LEVELS = 1 << NIBBLE
AT_ONCE = 1 << 16
"""People of whom sums are made at a time: what they need for it stays in the cache."""
COUNT_BITS = 6
"""Enough for 63 requirements; standards have thirty at the most."""
WHOLE_BITS = 63

Whole = NDArray[np.int64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What a question adds up: which sums stand in which bits, and the entry of every level of every requirement."""

    entries: tuple[tuple[int, Whole], ...]
    """For each requirement its competency and 16 entries, one for each number that four bits can be."""
    bits: int
    """Of proven points and of reachable points, which come first."""
    prior_bits: int
    """Of what everyone else earns where the level is unknown, which comes next; the count of known levels is last."""
    total: int
    """Points of all requirements."""
    unseen: int
    """Points of those requirements in which nobody has a level."""
    prior_strength: int

    @classmethod
    def of(cls, demand: Demand, competencies: dict[str, int], population: Whole) -> "Asked":
        """From a demand; `competencies` says where each stands, `population` how many have each level there."""
        possible = possible_points(demand)
        bits = sum(possible).bit_length()
        prior_bits = min(bits, WHOLE_BITS - COUNT_BITS - 2 * bits)
        entries, unseen = [], 0
        for requirement, standard, worth in zip(demand.standard.requirements, demand.half_steps, possible, strict=True):
            place = competencies[requirement.competency]
            others = int(population[place].sum())
            unseen += 0 if others else worth
            earned = int(population[place] @ points_table(standard, 1)[:11])
            mean = worth * earned // (WHOLE * others) if others else 0
            proven = points_table(standard, worth // WHOLE)[:LEVELS]
            entry = proven + (worth << bits) + (1 << 2 * bits + prior_bits)
            entry[UNKNOWN] = (mean >> bits - prior_bits) << 2 * bits
            entries.append((place, entry))
        return cls(
            entries=tuple(entries),
            bits=bits,
            prior_bits=prior_bits,
            total=sum(possible),
            unseen=unseen,
            prior_strength=demand.settings.prior_strength,
        )

    @property
    def prior_unit(self) -> int:
        """So many points are one of the third sum; more than one only where standards weigh enormously."""
        return 1 << self.bits - self.prior_bits


@dataclass(frozen=True, slots=True, kw_only=True)
class Summed:
    """One row per person that was asked about."""

    asked: Asked
    sums: Whole

    @property
    def points(self) -> Whole:
        """Proven points."""
        return self._part(0, self.asked.bits)

    @property
    def known(self) -> Whole:
        """Of how many requirements the level is known."""
        return self._part(2 * self.asked.bits + self.asked.prior_bits, COUNT_BITS)

    def expected(self) -> NDArray[np.float32]:
        """What may be expected in all, to within `slack`: see `matching.expectation`, whose sum this is unrounded."""
        asked, strength = self.asked, np.float32(self.asked.prior_strength)
        points = self.points.astype(np.float32)
        reachable = self._part(asked.bits, asked.bits).astype(np.float32)
        prior = self._part(2 * asked.bits, asked.prior_bits).astype(np.float32) * np.float32(asked.prior_unit)
        count = self.known.astype(np.float32)
        missing = np.float32(asked.total - asked.unseen) - reachable
        share = points / np.maximum(reachable, 1)
        own = count * share * missing + strength * prior
        alone = count == 0
        expected = points + np.where(alone, prior, own / np.maximum(count + strength, 1))
        if asked.unseen:
            expected += np.float32(asked.unseen) * np.where(alone, np.float32(0.5), share)
        return np.asarray(expected, dtype=np.float32)

    @property
    def slack(self) -> float:
        """How far `expected` may lie from the whole number: roundings of each requirement, and of `float32`."""
        return len(self.asked.entries) * (1.5 + self.asked.prior_unit) + self.asked.total * 2.0**-20

    def _part(self, first: int, bits: int) -> Whole:
        return np.asarray((self.sums >> first) & ((1 << bits) - 1))


def summed(levels: LevelColumns, asked: Asked, rows: Whole | None = None) -> Summed:
    """The sums of some people, by their rows in ascending order; of everyone if left out."""
    start, lists = _tables(levels, asked)
    parts = [_of_chunk(levels, start, lists, chunk, chosen) for chunk, chosen in _chunks(levels.people, rows)]
    empty = np.empty(0, dtype=np.int64)
    return Summed(asked=asked, sums=np.concatenate(parts) if parts else empty)


def _chunks(people: int, rows: Whole | None) -> Iterator[tuple[slice, Whole | None]]:
    """Pieces of everyone, with who is asked about in each, counted from where it begins."""
    for first in range(0, people, AT_ONCE):
        chunk = slice(first, min(first + AT_ONCE, people))
        if rows is None:
            yield chunk, None
            continue
        begin, end = np.searchsorted(rows, (chunk.start, chunk.stop))
        if begin < end:
            yield chunk, rows[begin:end] - first


_Tables = tuple[int, list[tuple[int, Whole]]]


def _tables(levels: LevelColumns, asked: Asked) -> tuple[_Tables, list[tuple[int, Whole]]]:
    """The sum to begin with and a table for each word; and for competencies in lists what each level changes."""
    words: dict[int, dict[int, Whole]] = {}
    start, lists = 0, []
    for competency, entry in asked.entries:
        if competency in levels.places:
            word, place = levels.places[competency]
            words.setdefault(word, {})[place] = entry
            continue
        start += int(entry[UNKNOWN])
        if competency in levels.few:
            lists.append((competency, entry - entry[UNKNOWN]))
    return (start, [(word, _table(places)) for word, places in words.items()]), lists


def _table(places: dict[int, Whole]) -> Whole:
    """The entry of every word: those of its four places added up."""
    nothing = np.zeros(LEVELS, dtype=np.int64)
    last_first = [places.get(place, nothing) for place in reversed(range(IN_A_WORD))]
    return reduce(np.add.outer, last_first).ravel()


def _of_chunk(
    levels: LevelColumns, tables: _Tables, lists: list[tuple[int, Whole]], chunk: slice, chosen: Whole | None
) -> Whole:
    start, words = tables
    size = chunk.stop - chunk.start if chosen is None else len(chosen)
    sums = np.full(size, start, dtype=np.int64)
    for word, table in words:
        held = levels.words[word, chunk]
        sums += table[held if chosen is None else held[chosen]]
    for competency, changes in lists:
        few = levels.few[competency]
        begin, end = np.searchsorted(few.rows, (chunk.start, chunk.stop))
        who = few.rows[begin:end] - chunk.start
        change = changes[few.half_steps[begin:end]]
        if chosen is None:
            sums[who] += change
        else:
            at = np.searchsorted(chosen, who)
            there = (at < size) & (chosen[np.minimum(at, size - 1)] == who)
            sums[at[there]] += change[there]
    return sums
