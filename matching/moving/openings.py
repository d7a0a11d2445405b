"""Who can fill the posts of an agency, and which posts they would leave: asked post by post, remembered."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from matching.demand import Demand
from matching.levels import Validity
from matching.moving.chains import Filler, Fillers
from matching.on_day import OnDay
from matching.ranking import Rows, shortlist
from matching.shares import hundredths
from matching.talent import Talent
from matching.worth import WHOLE

UNRECORDED = ""
"""Stands for a post that is left and must be filled, but is none of the agency's that have a standard."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """A post and who could fill it. Nobody who holds the very jabatan is among them."""

    fillers: tuple[Filler, ...]
    """Eligible and fully assessed, in the order in which decisions rank."""
    undecided: Rows
    """Rows of people of whom something that decides is not known, most expected points first."""


@dataclass(frozen=True, kw_only=True)
class Openings:
    """Answers who could fill a post on a day."""

    talent: Talent
    demands: Mapping[str, Demand]
    """By the code of the jabatan."""
    as_of: date
    validity: Validity
    _known: dict[str, Opening] = field(default_factory=dict, init=False, repr=False)

    def fillers(self, post: str) -> tuple[Filler, ...] | None:
        """Who can fill a post, in order; `None` where it has no standard."""
        return self.at(post).fillers if post in self.demands else None

    def with_one_more(self, target: str) -> Fillers:
        """Who can fill a post when somebody new has come to another: whoever leaves that one then leaves no gap.

        Unless it has room for both; where it is not said how many are approved, it is taken to have none.
        """
        formation = self.demands[target].jabatan.formation
        place = self.talent.codebook.positions["jabatan"].get(target)
        held = 0 if place is None else int(self._holders[place])
        if formation is not None and held < formation:
            return self.fillers
        known: dict[str, tuple[Filler, ...] | None] = {}

        def fillers(post: str) -> tuple[Filler, ...] | None:
            if post not in known:
                found = self.fillers(post)
                known[post] = found and tuple(
                    replace(each, leaves=None) if each.leaves == target else each for each in found
                )
            return known[post]

        return fillers

    def at(self, post: str) -> Opening:
        """A post that has a standard."""
        if post not in self._known:
            self._known[post] = self._asked(self.demands[post])
        return self._known[post]

    def held_by(self, row: int) -> str | None:
        """The code of the jabatan of this agency that somebody holds."""
        place = int(self._posts[row])
        return self.talent.codebook.jabatan[place] if place >= 0 else None

    def left_by(self, row: int) -> str | None:
        """The post that somebody leaves by moving, if it must be filled then: not where more hold it than approved."""
        if self._view.current_post[row] < 0:
            return None
        code = self.held_by(row)
        if code is None or code not in self.demands:
            return UNRECORDED
        formation = self.demands[code].jabatan.formation
        return None if formation is not None and self._holders[self._posts[row]] > formation else code

    def _asked(self, demand: Demand) -> Opening:
        short = shortlist(self.talent, demand, self.as_of, limit=len(self.talent), decide=True)
        possible = WHOLE * sum(demand.weights)
        return Opening(
            fillers=tuple(
                Filler(person=row, cost=10_000 - hundredths(points, possible), leaves=self.left_by(row))
                for row, points in zip(short.candidates.tolist(), short.points.tolist(), strict=True)
            ),
            undecided=short.not_assessed,
        )

    @cached_property
    def _view(self) -> OnDay:
        return self.talent.at(self.as_of, self.validity)

    @cached_property
    def _posts(self) -> NDArray[np.int32]:
        return self._view.of_current_post("jabatan")

    @cached_property
    def _holders(self) -> NDArray[np.int64]:
        return np.bincount(self._posts[self._posts >= 0], minlength=len(self.talent.codebook.jabatan))
