"""Job Person Match: the official percentage, in exact fractions.

Three figures, because agencies differ: the plain one, the official one (at most 100), and one in which a surplus does
not hide a gap. What is unknown is left out of both sums, and then there is no category.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from ontology.findings import Jpm
from ontology.terms import JpmCategory

Pair = tuple[float | None, float]
"""A level attained, or `None`, and the level of the standard; both in steps of one half."""


def jpm(pairs: Sequence[Pair], categories: Sequence[JpmCategory], scale: str) -> Jpm:
    """The Job Person Match of one person over some requirements, with the categories of a scale."""
    known = [(round(2 * attained), round(2 * standard)) for attained, standard in pairs if attained is not None]
    attained, standard = sum(a for a, _ in known), sum(s for _, s in known)
    raw = capped = None
    if known:
        raw = Fraction(100 * attained, standard)
        capped = Fraction(100 * sum(min(pair) for pair in known), standard)
    complete = bool(known) and len(known) == len(pairs)
    full, partial = (raw, None) if complete else (None, raw)
    full_capped, partial_capped = (capped, None) if complete else (None, capped)
    official = None if full is None else min(full, Fraction(100))
    return Jpm(
        raw=_shown(full),
        official=_shown(official),
        item_capped=_shown(full_capped),
        partial=_shown(partial),
        partial_item_capped=_shown(partial_capped),
        coverage=two_decimals(Fraction(100 * len(known), len(pairs) or 1)),
        known=len(known),
        required=len(pairs),
        attained=f"{attained / 2:g}",
        standard=f"{standard / 2:g}",
        category=None if official is None else category(official, categories, scale),
        category_item_capped=None if full_capped is None else category(full_capped, categories, scale),
        scale=scale,
    )


def category(percentage: Fraction, categories: Sequence[JpmCategory], scale: str) -> str | None:
    """The highest category of the scale that begins at or below the exact percentage; `None` on an unknown scale."""
    reached = [entry for entry in categories if entry.scale == scale and entry.at_least <= percentage]
    return max(reached, key=lambda entry: entry.at_least).code if reached else None


def two_decimals(number: Fraction) -> str:
    """Rounded half up for reading only: `79.996` reads `80.00` and is still below 80."""
    hundredths = (200 * number.numerator + number.denominator) // (2 * number.denominator)
    return f"{hundredths // 100}.{hundredths % 100:02d}"


def _shown(figure: Fraction | None) -> str | None:
    return None if figure is None else two_decimals(figure)


@dataclass(frozen=True, slots=True, kw_only=True)
class WeightedResult:
    """The result of a test that weighs technical against managerial and socio-cultural competence."""

    total: str
    category: str | None
    passed: bool


def weighted_result(
    parts: Sequence[tuple[Fraction | int, int]],
    categories: Sequence[JpmCategory],
    scale: str,
    pass_at: int,
) -> WeightedResult:
    """Percentages with their weights, such as technical 75 at 40 and the rest 82 at 60, and what they come to."""
    total = sum((Fraction(figure) * weight for figure, weight in parts), Fraction()) / sum(w for _, w in parts)
    return WeightedResult(
        total=two_decimals(total), category=category(total, categories, scale), passed=total >= pass_at
    )
