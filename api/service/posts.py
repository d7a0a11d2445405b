"""Who holds which post on a day, counted over everyone at once."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from matching.calendar import BEGINNING, date_of
from matching.on_day import OnDay


@dataclass(frozen=True, slots=True)
class Held:
    """A post held by somebody, named by id."""

    person: str
    definitif: bool
    since: date


def holders(view: OnDay, jabatan: str) -> tuple[Held, ...]:
    """Who holds a jabatan on the day: definitively first, then acting, each by how long."""
    placements, codes = view.people.placements, view.people.codebook.positions["jabatan"]
    if jabatan not in codes:
        return ()
    running = (placements["start"] > BEGINNING) & (placements["start"] <= view.day) & (view.day < placements["end"])
    chosen = running & (placements["jabatan"] == codes[jabatan])
    held = []
    for position in np.flatnonzero(chosen):
        owner = int(placements.owners[position])
        definitif = bool(placements["definitif"][position])
        if not definitif or view.current_post[owner] == position:
            held.append(Held(view.people.id_of(owner), definitif, date_of(int(placements["start"][position]))))
    return tuple(sorted(held, key=lambda each: (not each.definitif, each.since, each.person)))


def holders_of_each(view: OnDay) -> Counter[str]:
    """How many people hold each jabatan definitively on the day, by its code."""
    return _counted(view.of_current_post("jabatan"), view.people.codebook.jabatan)


@dataclass(frozen=True, slots=True)
class Heads:
    """People, and how many of them have at least one competency level that still counts."""

    people: int
    assessed: int


class HeadsOfUnits:
    """People of every unit on a day; a person belongs to the unit of the post held definitively."""

    def __init__(self, view: OnDay) -> None:
        unit, codes = view.of_current_post("unit"), view.people.codebook.units
        self._people = _counted(unit, codes)
        self._assessed = _counted(unit[view.levels.known.any(axis=0)], codes)

    def of(self, units: Iterable[str]) -> Heads:
        """The people of some units together."""
        codes = tuple(units)
        return Heads(sum(self._people[code] for code in codes), sum(self._assessed[code] for code in codes))


def _counted(positions: NDArray[np.int32], codes: tuple[str, ...]) -> Counter[str]:
    """How often each code occurs; positions below 0 mean none."""
    counts = np.bincount(positions[positions >= 0], minlength=len(codes))
    return Counter({code: int(count) for code, count in zip(codes, counts, strict=True) if count})
