"""Mobility: which promotions and transfers the rules open to whom, and who there is for the vacant posts of a unit."""

from collections.abc import Mapping
from datetime import date, datetime

import numpy as np

from api.service.answers.mobility import Mobility
from api.service.cascade import CascadeQuestions
from api.service.naming import named
from api.service.posts import holders_of_each
from api.service.telling_mobility import TellingMobility
from matching.calendar import FOREVER, add_months, date_of
from matching.demand import Demand
from matching.eligibility.age import pension_days
from matching.moving.mobility import census
from matching.on_day import OnDay


class MobilityQuestions(CascadeQuestions):
    """What is open to whom."""

    def mobility(
        self,
        unit: str | None = None,
        *,
        months: int = 12,
        limit: int = 20,
        as_of: date | None = None,
        known_at: datetime | None = None,
    ) -> Mobility:
        """Everybody of a unit and below it against every jabatan, and everybody against its vacant posts.

        Args:
            unit: its code or name; the whole agency if left out.
            months: what opens, or falls vacant, within so many months is told too.
            limit: how many people and posts are told one by one.
            as_of: the day asked about; today if left out.
            known_at: only what was known then counts.

        Raises:
            UnknownTerm: no such unit.
        """
        moment = self.moment(as_of, known_at)
        found = None if unit is None else named(self.graph, "Unit", unit)
        view, tree, demands = self.view(moment), self.tree(moment), self.targets.at(moment)
        talent = self.talent.at(moment.known_at)
        below = None if found is None else set(tree.below(found.code))
        until = int(add_months(np.array([view.day]), months)[0])
        here = (view.current_post >= 0) & (view.of_current_post("level") >= 0)
        if below is not None:
            here &= view.in_units(below)
        rows, targets = np.flatnonzero(here), tuple(demands.values())
        counted = census(talent, targets, rows, moment.as_of, until).of_people
        order = np.lexsort((rows, -counted[:, 0, 1], -counted[:, 0, 0]))[:limit]
        held, retiring = holders_of_each(view), _retiring(view, demands, until)
        telling = TellingMobility(
            ground=self,
            moment=moment,
            openings=self._openings(moment),
            until=until,
            vacant={code: max(0, (each.jabatan.formation or 0) - held[code]) for code, each in demands.items()},
        )
        open_posts = sorted(
            (
                demand
                for code, demand in demands.items()
                if (below is None or demand.jabatan.unit in below) and (telling.vacant[code] or retiring.get(code))
            ),
            key=lambda demand: (-demand.level.standing, demand.jabatan.code),
        )
        board = open_posts[:limit]
        of_posts = census(talent, board, np.arange(len(talent)), moment.as_of, until).of_posts
        return Mobility(
            **moment.stamp,
            unit=None if found is None else tree.ref(found.code) or found,
            months=months,
            until=date_of(until),
            people=len(rows),
            persons=telling.persons(rows[order], counted[order]),
            posts=tuple(
                telling.post(demand, counts, held[demand.jabatan.code], retiring.get(demand.jabatan.code, 0))
                for demand, counts in zip(board, of_posts, strict=True)
            ),
            total_posts=len(open_posts),
        )


def _retiring(view: OnDay, demands: Mapping[str, Demand], until: int) -> dict[str, int]:
    """How many holders of each jabatan reach their pension after the day of the view and by another."""
    posts, found = view.of_current_post("jabatan"), {}
    for code, demand in demands.items():
        holds = posts == view.people.codebook.positions["jabatan"].get(code, -2)
        if holds.any():
            days = pension_days(view, demand)[holds]
            found[code] = int(((days > view.day) & (days <= until) & (days < FOREVER)).sum())
    return found
