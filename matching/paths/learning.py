"""What has to be learned for each step of a route: programmes of fewest hours, from what earlier steps led to."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from matching.calendar import as_date
from matching.demand import Demand
from matching.development.catalogue import Catalogue, Course
from matching.development.choosing import Aim, least_hours
from matching.development.personal import finished
from matching.development.projection import after, leads_to, with_finished
from matching.on_day import OnDay
from matching.paths.network import Route
from ontology.terms import Importance

_RANK = {importance: rank for rank, importance in enumerate(Importance)}


@dataclass(frozen=True, kw_only=True)
class Learned:
    """What one step asks to be learned, and what is known after it."""

    courses: tuple[Course, ...] = ()
    short: Mapping[str, int] = field(default_factory=dict)
    """Competencies below the standard at the beginning of the step, with the half steps reached by then."""
    unknown: tuple[str, ...] = ()
    """To be assessed first: never a reason for a programme."""
    no_programme: tuple[str, ...] = ()
    levels: Mapping[str, int] = field(default_factory=dict)
    """Half steps as projected after the step; what is not known is left out."""

    @property
    def hours(self) -> int:
        """Of the programmes of this step."""
        return sum(course.hours for course in self.courses)


@dataclass(kw_only=True)
class Learning:
    """One person's learning along routes; what routes have in common is worked out once."""

    view: OnDay
    catalogue: Catalogue
    demands: Mapping[str, Demand]
    _done: dict[Route, Learned] = field(default_factory=dict)
    _closed: dict[object, Learned] = field(default_factory=dict)
    """By what a step depends on, which is often the same on different routes."""

    def along(self, route: Route) -> tuple[Learned, ...]:
        """What each step of a route asks to be learned."""
        return tuple(self._of(route[: place + 1]) for place in range(len(route)))

    def hours(self, route: Route) -> int:
        """Of all programmes of a route."""
        return sum(each.hours for each in self.along(route))

    def _of(self, route: Route) -> Learned:
        if route not in self._done:
            before = self._of(route[:-1]).levels if len(route) > 1 else self._known
            held = self.demands[route[-2]].jabatan.level if len(route) > 1 else self._class_held
            alike = route[-1], held, tuple(before.items())
            if alike not in self._closed:
                self._closed[alike] = self._closing(self.demands[route[-1]], before, held)
            self._done[route] = self._closed[alike]
        return self._done[route]

    def _closing(self, demand: Demand, levels: Mapping[str, int], held: str | None) -> Learned:
        asked = {
            each.competency: (half_steps, each.importance)
            for each, half_steps in zip(demand.standard.requirements, demand.half_steps, strict=True)
        }
        short = {code: levels[code] for code, (goal, _) in asked.items() if code in levels and levels[code] < goal}
        courses = self.catalogue.open_to({demand.jabatan.level} | ({held} if held else set()))
        goals: dict[str, int] = {}
        for code in sorted(short, key=lambda code: (_RANK[asked[code][1]], short[code] - asked[code][0], code)):
            more = goals | {code: asked[code][0]}
            if leads_to(levels, [course for course in courses if course.competencies & more.keys()], more):
                goals = more
        chosen = least_hours(courses, Aim(levels=levels, goals=goals)) or ()
        reached = dict(levels)
        for _ in chosen:
            for course in chosen:
                reached = after(reached, course)
        return Learned(
            courses=chosen,
            short=short,
            unknown=tuple(code for code in asked if code not in levels),
            no_programme=tuple(code for code in short if code not in goals),
            levels=reached,
        )

    @cached_property
    def _class_held(self) -> str | None:
        position = int(self.view.of_current_post("level")[0])
        return self.view.people.codebook.jabatan_levels[position] if position >= 0 else None

    @cached_property
    def _known(self) -> dict[str, int]:
        """The valid levels, raised by programmes that were finished since."""
        levels, results = self.view.levels, self.view.people.levels["assessed_on"]
        codes = self.view.people.codebook.competencies
        known = {code: int(levels.half_steps[at, 0]) for at, code in enumerate(codes) if levels.known[at, 0]}
        on = {
            code: as_date(int(results[levels.evidence[at, 0]])) for at, code in enumerate(codes) if levels.known[at, 0]
        }
        return with_finished(known, on, self.catalogue.courses, finished(self.view))
