"""What a plan for training may use, and what a planner wants whatever it is worth."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from ontology.errors import InvalidInput

Seat = tuple[str, str]
"""Somebody in a programme: id of the person, code of the programme."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """The bounds of a plan; `None` is no bound.

    Raises:
        InvalidInput: a bound is negative, or classes hold nobody.
    """

    budget: int | None = None
    """Whole rupiah for all participants together."""
    hours: int | None = None
    """JP that one person may be away for."""
    classes: int | None = None
    """How many classes all programmes together may hold."""
    class_size: int = 30
    """Seats in a class."""
    seats: Mapping[str, int] = field(default_factory=dict)
    """Seats of single programmes, by code."""

    def __post_init__(self) -> None:
        bounds = (self.budget, self.hours, self.classes, *self.seats.values())
        if any(bound is not None and bound < 0 for bound in bounds) or self.class_size < 1:
            raise InvalidInput(
                "Anggaran, JP, kelas dan kursi tidak boleh negatif, dan satu kelas memuat sedikitnya satu orang.",
                "Budget, JP, classes and seats must not be negative, and a class holds at least one person.",
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What the planner has decided already."""

    seated: frozenset[Seat] = frozenset()
    """These take part, whatever it brings."""
    barred: frozenset[Seat] = frozenset()
    """These do not."""
    not_run: frozenset[str] = frozenset()
    """Codes of programmes that are not held."""
