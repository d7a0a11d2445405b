"""Percentages that add up: what a reader sums by hand is what is printed below the line."""

from collections.abc import Sequence


def hundredths(points: int, possible: int) -> int:
    """Hundredths of a percent, rounded half to even."""
    quotient, remainder = divmod(10_000 * points, possible)
    return quotient + (2 * remainder > possible or (2 * remainder == possible and quotient % 2 == 1))


def percent(hundredths_of_percent: int) -> str:
    """`92.59` of 9259."""
    return f"{hundredths_of_percent // 100}.{hundredths_of_percent % 100:02d}"


def shares(points: Sequence[int], possible: int) -> list[int]:
    """Each part's share of the whole in hundredths of a percent, by largest remainder; ties go to the earlier part.

    The shares sum to `hundredths(sum(points), possible)` exactly, and no part without points gets any.
    """
    parts = [divmod(10_000 * part, possible) for part in points]
    floors = [floor for floor, _ in parts]
    left = hundredths(sum(points), possible) - sum(floors)
    by_remainder = sorted(range(len(parts)), key=lambda place: (-parts[place][1], place))
    for place in by_remainder[:left]:
        floors[place] += 1
    return floors
