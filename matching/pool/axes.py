"""The two axes: exact sums of weighted components, graded by half-open intervals."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from matching.pool.boxes import UNKNOWN
from matching.pool.components import FULL, Component, Predicates
from matching.pool.measures import CUTS, POTENTIAL, TalentMeasures


@dataclass(frozen=True, slots=True, kw_only=True)
class Axis:
    """Everyone on one axis: `part / whole` points from 0 to 100, exactly."""

    part: NDArray[np.int64]
    whole: NDArray[np.int64]
    known: NDArray[np.bool_]
    """Where every component that weighs is known; weights are never spread over those that are."""
    grade: NDArray[np.int8]
    """A `Grade`, or `UNKNOWN`."""

    def points(self, row: int) -> Fraction | None:
        """The exact points of one person."""
        return Fraction(int(self.part[row]), int(self.whole[row])) if self.known[row] else None


def performance(found: Predicates, reinforcement: Component, measures: TalentMeasures) -> Axis:
    """The mean of the known predicates, and what reinforces performance, each by its weight."""
    of_predicates, of_reinforcement = measures["weight_predicate"], measures["weight_reinforcement"]
    years = np.maximum(found.years, 1)
    part = of_predicates * FULL * found.points + of_reinforcement * reinforcement.part * 100 * years
    known = np.ones(len(years), dtype=np.bool_)
    if of_predicates:
        known &= found.years > 0
    if of_reinforcement:
        known &= reinforcement.known
    return _axis(part, 100 * FULL * years, known, CUTS[0], measures)


def potential(
    components: Mapping[str, Component], measures: TalentMeasures, weights: Mapping[str, int] | None = None
) -> Axis:
    """Competence, potential ability, qualification, and integrity and morals, each by its weight.

    `weights`: other whole weights by the component, with any sum; those of the measures if left out.
    """
    weights = weights or {name: measures[weight] for weight, name in POTENTIAL.items()}
    weighed = [(weight, components[name]) for name, weight in weights.items() if weight]
    whole = components["kompetensi"].whole * FULL
    part = sum((weight * each.part * (whole // each.whole) for weight, each in weighed), np.zeros_like(whole))
    known = np.logical_and.reduce([each.known for _, each in weighed])
    return _axis(100 * part, sum(weights.values()) * whole, known, CUTS[1], measures)


def _axis(
    part: NDArray[np.int64],
    whole: NDArray[np.int64],
    known: NDArray[np.bool_],
    cuts: tuple[str, str],
    measures: TalentMeasures,
) -> Axis:
    """Half-open intervals: the middle grade begins at its cut and ends before the next; nothing falls between."""
    middle, high = (part >= measures[cut] * whole for cut in cuts)
    grade = np.where(known, middle.astype(np.int8) + high, UNKNOWN).astype(np.int8)
    return Axis(part=part, whole=whole, known=known, grade=grade)
