"""Geometry of the figures: findings become positions from 0 to 100 along a bar. Templates only draw them."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from ontology.findings import Reason, Score, Standing

HIGHEST_LEVEL = 5
UNKNOWN = frozenset({Standing.BELUM_DINILAI, Standing.KEDALUWARSA})


@dataclass(frozen=True, slots=True, kw_only=True)
class LevelBar:
    """A level from 0 to 5 on a bar of five cells, with a tick at the standard."""

    reached: float
    """Up to the standard."""
    surplus: float
    """What lies above the standard."""
    tick: float
    unknown: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class IntervalBar:
    """A score between what is proven and what is possible, with a mark at what may be expected."""

    proven: float
    open_: float
    """From proven to highest: what unknown levels leave undecided."""
    expected: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One requirement as a step of the staircase that climbs to the score."""

    start: float
    proven: float
    open_: float
    lost: float

    @property
    def end(self) -> float:
        """Where the next step starts."""
        return self.start + self.proven


def level_bar(standard: float, attained: float | None) -> LevelBar:
    """Places a level and its standard on the bar."""
    scale = 100 / HIGHEST_LEVEL
    known = attained or 0.0
    return LevelBar(
        reached=min(known, standard) * scale,
        surplus=max(0.0, known - standard) * scale,
        tick=standard * scale,
        unknown=attained is None,
    )


def interval_bar(score: Score) -> IntervalBar:
    """Places the three readings of a score on one bar."""
    proven, highest = float(score.percent), float(score.highest_percent)
    return IntervalBar(proven=proven, open_=highest - proven, expected=float(score.expected_percent))


def staircase(reasons: Sequence[Reason]) -> tuple[Step, ...]:
    """One step per requirement; the end of the last one is the score, because the shown shares sum to it."""
    total = sum(reason.possible for reason in reasons) or 1
    shares = [float(reason.shown) for reason in reasons]
    starts = accumulate(shares, initial=0.0)
    steps = []
    for reason, start, share in zip(reasons, starts, shares, strict=False):
        room = 100 * reason.possible / total
        unknown = reason.standing in UNKNOWN
        lost = 0.0 if unknown else max(0.0, room - share)
        steps.append(Step(start=start, proven=share, open_=room if unknown else 0.0, lost=lost))
    return tuple(steps)
