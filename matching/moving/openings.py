"""Who can fill the posts of an agency, and which posts they would leave: asked post by post, remembered."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from matching.demand import Demand
from matching.levels import Validity
from matching.moving.chains import Filler
from matching.on_day import OnDay
from matching.points import WHOLE
from matching.ranking import Rows, shortlist
from matching.shares import hundredths
from matching.talent import Talent

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

    def at(self, post: str) -> Opening:
        """A post that has a standard."""
        if post not in self._known:
            self._known[post] = self._asked(self.demands[post])
        return self._known[post]

    def left_by(self, row: int) -> str | None:
        """The post that somebody leaves by moving, if it must be filled then: not where more hold it than approved."""
        place = int(self._posts[row])
        if self._view.current_post[row] < 0:
            return None
        code = self.talent.codebook.jabatan[place] if place >= 0 else UNRECORDED
        if code not in self.demands:
            return UNRECORDED
        formation = self.demands[code].jabatan.formation
        return None if formation is not None and self._holders[place] > formation else code

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
