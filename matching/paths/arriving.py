"""The best routes to a jabatan: by earliest arrival, then fewest moves, then fewest hours of learning, then codes."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from matching.demand import Demand
from matching.paths.asking import Arrival, Clock
from matching.paths.career import Career
from matching.paths.network import Route

TIES = 40
"""Of routes that arrive on one day with equally many moves, so many are compared by hours of learning."""


@dataclass(frozen=True, kw_only=True)
class Timed:
    """A route with the day of every step."""

    route: Route
    arrivals: tuple[Arrival, ...]
    hours: int = 0

    @property
    def is_dated(self) -> bool:
        """Whether no step waits for something that has no date."""
        return not any(arrival.undated for arrival in self.arrivals)

    @property
    def arrives(self) -> int:
        """The day of the last step."""
        return self.arrivals[-1].day


@dataclass(frozen=True, kw_only=True)
class Ways:
    """What became of all routes that were looked at."""

    best: tuple[Timed, ...]
    open_: int
    """How many routes nothing closes."""
    closed: tuple[Timed, ...]
    """Routes that close on the way: with arrivals up to the step that is never made, the longest first."""


@dataclass(kw_only=True)
class Traveller:
    """Somebody who sets out, with what was already worked out about the beginnings of routes."""

    clock: Clock
    career: Career
    demands: Mapping[str, Demand]
    today: int
    _reached: dict[Route, tuple[tuple[Arrival, Career], ...]] = field(default_factory=dict)

    def timed(self, route: Route) -> Timed:
        """The route with the earliest day of its last step, and each step as early as that allows.

        A step is made as soon as it can be, unless the post left behind still adds up to what a later step asks for:
        then it is also tried to stay until that is complete.
        """
        if not self._leaves_behind(route):
            return Timed(route=route, arrivals=tuple(arrival for arrival, _ in self._as_soon_as_can_be(route)))
        tried = self._tried(route, 0, self.career, self.today)
        best = min(tried, key=lambda days: (bool(days[-1].closed_by), -len(days), [each.day for each in days[::-1]]))
        return Timed(route=route, arrivals=best)

    def _as_soon_as_can_be(self, route: Route) -> tuple[tuple[Arrival, Career], ...]:
        if route not in self._reached:
            before = self._as_soon_as_can_be(route[:-1]) if len(route) > 1 else ()
            if before and before[-1][0].closed_by is not None:
                self._reached[route] = before
            else:
                after, career = (before[-1][0].day, before[-1][1]) if before else (self.today, self.career)
                arrival = self.clock.arrival(career, self.demands[route[-1]], after)
                there = career.appointed(arrival.day, self.demands[route[-1]].jabatan)
                self._reached[route] = (*before, (arrival, there))
        return self._reached[route]

    def _leaves_behind(self, route: Route) -> bool:
        """Whether a post on the way adds up to what a step after the next asks for, and the next post does not."""
        held = self.career.held_on(self.today)
        left = [(held.level, held.field) if held else (None, None)]
        left += [(self.demands[code].jabatan.level, self.demands[code].jabatan.field) for code in route]
        return any(
            sums.counts(*left[place]) and not sums.counts(*left[place + 1])
            for later in range(1, len(route))
            for sums in self.clock.rules.sums(self.demands[route[later]])
            for place in range(later)
        )

    def _tried(self, route: Route, place: int, career: Career, after: int) -> Iterator[tuple[Arrival, ...]]:
        arrival = self.clock.arrival(career, self.demands[route[place]], after)
        if arrival.closed_by is not None or place + 1 == len(route):
            yield (arrival,)
            return
        for day in sorted({arrival.day, *self._worth_waiting_for(route, place, career, arrival)}):
            there = career.appointed(day, self.demands[route[place]].jabatan)
            for more in self._tried(route, place + 1, there, day):
                yield (arrival if day == arrival.day else replace(arrival, day=day), *more)

    def _worth_waiting_for(self, route: Route, place: int, career: Career, arrival: Arrival) -> Iterator[int]:
        for code in route[place + 1 :]:
            for sums in self.clock.rules.sums(self.demands[code]):
                day = career.complete_on(sums)
                if day is not None and arrival.day < day <= arrival.until:
                    yield day


def best_ways(traveller: Traveller, routes: Iterable[Route], many: int, hours: Callable[[Route], int]) -> Ways:
    """The `many` best of some routes; those with a step that has no date come after all others."""
    timed = [traveller.timed(route) for route in routes]
    closed = [each for each in timed if each.arrivals[-1].closed_by is not None]
    open_ = sorted((each for each in timed if each.arrivals[-1].closed_by is None), key=_by_time)
    best = sorted(_with_hours(open_, many, hours), key=lambda each: (*_by_time(each)[:3], each.hours, each.route))
    return Ways(
        best=tuple(best[:many]),
        open_=len(open_),
        closed=tuple(sorted(closed, key=lambda each: (-len(each.arrivals), len(each.route), each.route))),
    )


def _by_time(timed: Timed) -> tuple[bool, int, int, Route]:
    return not timed.is_dated, timed.arrives, len(timed.route), timed.route


def _with_hours(ordered: list[Timed], many: int, hours: Callable[[Route], int]) -> list[Timed]:
    """Those that may be among the best, with their hours: the first, and what ties with the last of them."""
    if not ordered:
        return []
    last = _by_time(ordered[min(many, len(ordered)) - 1])[:3]
    before = [each for each in ordered if _by_time(each)[:3] < last]
    tied = [each for each in ordered if _by_time(each)[:3] == last][:TIES]
    return [Timed(route=each.route, arrivals=each.arrivals, hours=hours(each.route)) for each in (*before, *tied)]
