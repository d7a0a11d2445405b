"""Answers about careers: the routes to a jabatan with the day of every step, and what can be reached at all."""

from dataclasses import dataclass
from datetime import date

from ontology.findings import Answer, Gate, TermRef
from ontology.terms import Term


@dataclass(frozen=True, slots=True, kw_only=True)
class StepGap(Term):
    """A competency below the standard of a step, counting what the programmes of earlier steps lead to."""

    competency: TermRef
    standard: float
    reached: float


@dataclass(frozen=True, slots=True, kw_only=True)
class StepProgramme(Term):
    """A programme that closes gaps of a step."""

    programme: TermRef
    hours: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PathStep(Term):
    """One appointment on a route."""

    jabatan: TermRef
    level: TermRef
    move: str | None
    """`vertikal`, `horizontal` or `diagonal`; `None` where no jabatan is held before."""
    moved: int
    """How many people made this move: evidence, which hides and ranks nothing."""
    earliest: date | None
    """The earliest day by what time opens; `None` where something that has no date must come first."""
    until: date | None
    """The last day before age or the time in a post closes the step."""
    waits: str
    """How long after the step before it, in words."""
    undated: tuple[str, ...]
    """What must come first and has no date."""
    gates: tuple[Gate, ...]
    """Every condition as the criteria judge it on the earliest day, nothing done but the earlier steps."""
    gaps: tuple[StepGap, ...]
    assess_first: tuple[TermRef, ...]
    """Not known on the day asked about, so that no programme can be chosen for them."""
    programmes: tuple[StepProgramme, ...]
    no_programme: tuple[TermRef, ...]
    hours: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PathRoute(Term):
    """One way to the target, step by step."""

    arrives: date | None
    """The earliest day of the last step; `None` where a step has no date."""
    hours: int
    steps: tuple[PathStep, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosedRoute(Term):
    """A way that closes before the target is reached."""

    jabatan: tuple[TermRef, ...]
    at: TermRef
    """The step that is never made."""
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PathsAnswer(Answer):
    """The best ways from a person, or from a jabatan, to a jabatan."""

    person: TermRef | None
    start: TermRef | None
    """The jabatan where the ways begin; `None` where the person holds none of this agency."""
    target: TermRef
    routes: tuple[PathRoute, ...]
    """By earliest arrival, then fewest moves, then fewest hours, then codes."""
    considered: int
    """How many ways were looked at."""
    complete: bool
    """Whether these are all ways over the network of at most 4 moves."""
    closed: tuple[ClosedRoute, ...]
    """Where no way is open: the ways that come nearest, and what closes them."""
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reachable(Term):
    """A jabatan that can be reached."""

    jabatan: TermRef
    level: TermRef
    move: str | None
    """The kind of the last move."""
    moved: int
    """How many people made the last move."""
    moves: int
    earliest: date | None
    """By what time opens, over whichever way arrives first; `None` where a step has no date."""
    over: tuple[TermRef, ...]
    """The jabatan before it on that way."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReachableAnswer(Answer):
    """What can be reached from a person or a jabatan in so many moves. Like jabatan are `neighbours`, asked apart."""

    person: TermRef | None
    start: TermRef | None
    moves: int
    total: int
    """How many jabatan are reached; those shown are the earliest."""
    reached: tuple[Reachable, ...]
    """By earliest day, then fewest moves, then code."""
