"""How much two things share, in whole numbers: exact, symmetric, and 1 only where they are the same."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

Measures = Mapping[str, int]
"""How much of each thing is there, by its code; what is not there is left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Overlap:
    """What two measures share, of all that either has (the weighted Jaccard index, also called Ruzicka's)."""

    shared: int
    """The smaller of both, summed over everything."""
    whole: int
    """The larger of both, summed over everything."""

    @property
    def share(self) -> Fraction:
        """0 where nothing is shared, 1 where both are equal."""
        return Fraction(self.shared, self.whole) if self.whole else Fraction(0)


def overlap(some: Measures, others: Measures) -> Overlap:
    """What two measures share."""
    shared = sum(min(amount, others[code]) for code, amount in some.items() if code in others)
    return Overlap(shared=shared, whole=sum(some.values()) + sum(others.values()) - shared)


def nearest(own: Measures, others: Mapping[str, Measures], limit: int) -> list[tuple[str, Overlap]]:
    """Those that share the most, most first, equals by code; those that share nothing are left out."""
    found = ((code, overlap(own, measures)) for code, measures in others.items())
    sharing = [(code, each) for code, each in found if each.shared]
    return sorted(sharing, key=lambda entry: (-entry[1].share, entry[0]))[:limit]
