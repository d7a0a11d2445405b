"""Training plans for units: which programmes to run, for whom, within money, seats and hours."""

from collections.abc import Callable
from datetime import date, datetime

import numpy as np
from numpy.typing import NDArray

from api.service.answers.portfolio import PortfolioAnswer, PortfolioRequest
from api.service.developing import DevelopmentQuestions
from api.service.moment import Moment
from api.service.naming import named
from api.service.telling_portfolios import Telling
from api.service.terms import ref
from matching.development.catalogue import Course
from matching.on_day import OnDay
from ontology.findings import TermRef

Told = Callable[[PortfolioAnswer], None]


class PortfolioQuestions(DevelopmentQuestions):
    """Plans for many people at once."""

    def portfolio(
        self,
        request: PortfolioRequest,
        *,
        as_of: date | None = None,
        known_at: datetime | None = None,
        told: Told = lambda _: None,
        stopped: Callable[[], bool] = lambda: False,
    ) -> PortfolioAnswer:
        """The programmes that close most of the known gaps of a unit's people, and how near to the best that is.

        Args:
            request: for whom, and within what.
            as_of: the day asked about; today if left out.
            known_at: only what was known then counts.
            told: gets every better plan while the search goes on.
            stopped: once it says yes, the best so far is the answer.

        Raises:
            UnknownTerm: no such unit or jabatan.
            MissingStandard: the jabatan has no standard on the day.
            InvalidInput: a limit is negative, or a wish names somebody or something that takes no part.
        """
        from matching.portfolio import Limits, Wishes, done_since_assessed, needs_of, problem, solve

        limits = Limits(
            budget=request.budget,
            hours=request.hours,
            classes=request.classes,
            class_size=request.class_size,
            seats=request.seats,
        )
        wishes = Wishes(
            seated=frozenset((seat.person, seat.programme) for seat in request.seated),
            barred=frozenset((seat.person, seat.programme) for seat in request.barred),
            not_run=frozenset(request.not_run),
        )
        moment = self.moment(as_of, known_at)
        unit = None if request.unit is None else named(self.graph, "Unit", request.unit)
        jabatan = None if request.jabatan is None else named(self.graph, "Jabatan", request.jabatan)
        aim = None if jabatan is None else self.targets.of(jabatan, moment)
        view = self.view(moment)
        rows, courses = self._attending(view, unit, moment), self._offered(request, moment)
        needed = needs_of(view, rows, self.targets.at(moment), aim)
        found = problem(
            needed.participants,
            needed.needs,
            courses,
            done=done_since_assessed(view, rows, courses),
            wishes=wishes,
        )
        telling = Telling(
            request=request,
            stamp=moment.stamp,
            unit=unit,
            jabatan=jabatan,
            needed=needed,
            problem=found,
            programmes=self._catalogue(moment).programmes,
            words=self.words,
            people=self.graph.people([each.id for each in needed.participants], moment.known_at),
            posts=self._posts_of(view, rows, moment),
        )
        latest = None
        for plan in solve(found, limits, stopped=stopped):
            if latest is None or (plan.points, plan.at_most) != (latest.points, latest.at_most):
                told(telling.answer(plan, finished=False))
            latest = plan
        assert latest is not None
        return telling.answer(latest, finished=not stopped())

    def _attending(self, view: OnDay, unit: TermRef | None, moment: Moment) -> NDArray[np.int64]:
        """The rows of everybody in a unit and below it, or of the whole agency."""
        if unit is None:
            return np.flatnonzero(view.of_current_post("unit") >= 0)
        return np.flatnonzero(view.in_units(self.tree(moment).below(unit.code)))

    def _offered(self, request: PortfolioRequest, moment: Moment) -> tuple[Course, ...]:
        """With a budget, what costs nobody knows how much cannot be planned: unknown is not zero."""
        courses = self._catalogue(moment).courses
        return tuple(each for each in courses if request.budget is None or each.programme.cost is not None)

    def _posts_of(
        self, view: OnDay, rows: NDArray[np.int64], moment: Moment
    ) -> Callable[[str], tuple[TermRef | None, TermRef | None]]:
        """The jabatan and the unit of a person of these rows."""
        row_of = {view.people.id_of(row): row for row in rows.tolist()}
        book, tree = view.people.codebook, self.tree(moment)
        jabatan, unit = view.of_current_post("jabatan"), view.of_current_post("unit")
        posts = {post.code: ref(post) for post in self.graph.every_jabatan(moment.known_at)}

        def of(person: str) -> tuple[TermRef | None, TermRef | None]:
            row = row_of[person]
            held, place = int(jabatan[row]), int(unit[row])
            return (
                posts.get(book.jabatan[held]) if held >= 0 else None,
                tree.ref(book.units[place]) if place >= 0 else None,
            )

        return of
