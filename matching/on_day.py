"""People as they stand on one day: only what was true by then counts."""

from collections.abc import Iterable
from datetime import date
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from matching.calendar import day_number
from matching.columns.levels import LevelColumns
from matching.levels import Levels, Validity, levels_on
from matching.people import People
from matching.tenure import Spells, spells_on


class OnDay:
    """A day's view of people. What is derived is derived once, when first asked for."""

    def __init__(self, people: People, as_of: date, validity: Validity) -> None:
        self.people, self.as_of, self.validity = people, as_of, validity
        self.day = day_number(as_of)

    def __len__(self) -> int:
        return len(self.people)

    @cached_property
    def levels(self) -> Levels:
        """Everyone's level in every competency."""
        return levels_on(self.people, self.day, self.validity)

    @cached_property
    def columns(self) -> LevelColumns:
        """The same levels, packed for passes over everyone."""
        return LevelColumns.of(self.levels.half_steps)

    @cached_property
    def population(self) -> NDArray[np.int64]:
        """How many people have each valid level: shape (competencies, 11), columns are half steps."""
        return np.stack([np.bincount(row, minlength=256)[:11] for row in self.levels.half_steps])

    @cached_property
    def spells(self) -> Spells:
        """Definitif placements begun by this day."""
        return spells_on(self.people, self.day)

    @cached_property
    def current_post(self) -> NDArray[np.int32]:
        """For each person, the position of the definitif placement held on this day; -1 where there is none."""
        held = np.full(len(self.people), -1, dtype=np.int32)
        running = self.spells.end > self.day
        held[self.spells.owners[running]] = self.spells.positions[running]
        return held

    def in_units(self, units: Iterable[str]) -> NDArray[np.bool_]:
        """Who holds a definitif post in one of these units (codes); a code that nobody knows is nobody's."""
        places = self.people.codebook.positions["units"]
        return np.isin(self.of_current_post("unit"), [places[code] for code in units if code in places])

    def of_current_post(self, column: str) -> NDArray[np.int32]:
        """A column of the placement held on this day; -1 where there is none."""
        values = np.append(self.people.placements[column], np.int32(-1))
        return values[self.current_post]
