"""The way from a problem to a plan: a first answer at once, then better ones, with how near to the best they are."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from operator import attrgetter
from time import monotonic

from matching.portfolio.bounding import Bound, upper_bound
from matching.portfolio.choosing import Choice, Worth
from matching.portfolio.coupling import Coupling, coupling
from matching.portfolio.improving import improved
from matching.portfolio.limits import Limits, Seat
from matching.portfolio.pricing import Priced, priced
from matching.portfolio.problem import Problem
from matching.portfolio.ways import ways

_points = attrgetter("points")

ROUNDS = 100
SEATED_EVERY = 4
"""Steps of the prices between two tries to make a plan of what people would choose."""

TOLD_EVERY = 20
"""Rounds between two answers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Portfolio:
    """A plan that keeps the limits."""

    seats: tuple[Seat, ...]
    """Who takes part in what, in the order of people and programmes."""
    points: int
    """Points that are closed."""
    possible: int
    """Points that all known gaps together are short of."""
    at_most: int | None
    """Points that no plan within these limits can pass; `None` while that is not known."""
    spent: int
    """Whole rupiah."""

    @property
    def short_of_best(self) -> Fraction | None:
        """How far below the best possible plan this one is at most; `None` while that is not known."""
        if self.at_most is None:
            return None
        return Fraction(self.at_most - self.points, self.at_most) if self.at_most else Fraction(0)


def solve(
    problem: Problem,
    limits: Limits,
    *,
    rounds: int = ROUNDS,
    seconds: float = 60,
    stopped: Callable[[], bool] = lambda: False,
) -> Iterator[Portfolio]:
    """Plans for a problem, each at least as good as the one before; the last is the best.

    The first comes from filling greedily. Then the bound is worked out, and what it says about seats gives another
    start. Then rounds of giving up and filling again. Equal problems give equal plans, unless time runs out or
    somebody stops.

    Args:
        problem: the seats.
        limits: what may be used.
        rounds: how often to try to do better.
        seconds: how long the bound may take.
        stopped: asked between steps; once it says yes, the last plan given is the best so far.
    """
    best = None
    for worth in _worths(problem):
        filled = _filled(problem, limits, worth)
        if best is None or filled.points > best.points:
            best = filled
            yield _told(best, None)
        if stopped():
            return
    assert best is not None
    at_most, ends = None, monotonic() + seconds
    for strict in (False, True) if limits.classes is not None else (False,):
        shared = coupling(problem, limits, strict=strict)
        bound = upper_bound(problem, limits, shared, seconds=max(0.0, ends - monotonic()))
        if bound is None or stopped():
            break
        at_most = min(at_most or bound.points, bound.points)
        guided = _filled(problem, limits, _by_share(problem, bound.shares.tolist()))
        best = max(best, guided, key=_points)
        yield _told(best, at_most)
        for step, at_prices in enumerate(_priced(problem, limits, shared, bound, best)):
            if stopped() or monotonic() > ends:
                break
            at_most = min(at_most, at_prices.points)
            if step % SEATED_EVERY == 0:
                best = max(best, _seated(problem, limits, at_prices.seats), key=_points)
    yield _told(best, at_most)
    for number, choice in enumerate(improved(best, _worths(problem), rounds), start=1):
        if stopped() or choice.points == at_most:
            break
        if number % TOLD_EVERY == 0:
            yield _told(choice, at_most)
    yield _told(best, at_most)


def _priced(problem: Problem, limits: Limits, shared: Coupling, bound: Bound, best: Choice) -> Iterator[Priced]:
    """What people would choose at prices, if everybody's ways can be listed."""
    listed = ways(problem, limits)
    if listed is not None and len(listed.starts):
        yield from priced(listed, shared, bound.prices, best.points)


def _seated(problem: Problem, limits: Limits, seats: Sequence[int]) -> Choice:
    """The seats in their order as long as they fit, then whatever else fits."""
    choice = Choice(problem, limits)
    for seat in seats:
        if choice.fits(seat):
            choice.take(seat)
    choice.fill(range(len(problem)), _worths(problem)[1])
    return choice


def greedy(problem: Problem, limits: Limits) -> Portfolio:
    """What is got by always taking the seat that closes most: the least that `solve` is measured by."""
    return _told(_filled(problem, limits, _worths(problem)[0]), None)


def _worths(problem: Problem) -> tuple[Worth, ...]:
    """What closes most, what closes most for its money, and what closes most in its time."""
    cost, hours = problem.cost, problem.hours
    return (
        lambda _seat, gain: gain,
        lambda seat, gain: gain / (1 + cost[seat]),
        lambda seat, gain: gain / (1 + hours[seat]),
    )


def _by_share(problem: Problem, shares: list[float]) -> Worth:
    """What is taken most of when seats may be shared, then what closes most."""
    return lambda seat, gain: shares[seat] + gain / (1 + problem.possible)


def _filled(problem: Problem, limits: Limits, worth: Worth) -> Choice:
    choice = Choice(problem, limits)
    if limits.classes is not None:
        choice.fill_classes(range(len(problem)), worth)
    choice.fill(range(len(problem)), worth)
    return choice


def _told(choice: Choice, at_most: int | None) -> Portfolio:
    return Portfolio(
        seats=tuple(choice.problem.seat(number) for number in sorted(choice.taken)),
        points=choice.points,
        possible=choice.problem.possible,
        at_most=at_most,
        spent=choice.spent,
    )
