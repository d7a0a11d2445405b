"""A training plan for a unit: what is asked for, and what comes of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from ontology.findings import Answer, TermRef
from ontology.terms import Term


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat(Term):
    """Somebody in a programme."""

    person: str
    """The id of the person."""
    programme: str
    """The code of the programme."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PortfolioRequest(Term):
    """For whom a training plan is made, within which limits, and what its planner has decided already."""

    unit: str | None = None
    """Code or name; everybody in it and below it takes part. The whole agency where left out."""
    jabatan: str | None = None
    """Code or name of the jabatan that they are prepared for; the one that each holds where left out."""
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
    seated: tuple[Seat, ...] = ()
    """These take part, whatever it brings."""
    barred: tuple[Seat, ...] = ()
    """These do not."""
    not_run: tuple[str, ...] = ()
    """Codes of programmes that are not held."""

    def moved(self, person: str, start: str, end: str) -> "PortfolioRequest":
        """The request with one person moved from a programme to another: out of the first, surely in the second."""
        out, into = Seat(person=person, programme=start), Seat(person=person, programme=end)
        return replace(
            self,
            seated=(*(seat for seat in self.seated if seat not in (out, into)), into),
            barred=(*(seat for seat in self.barred if seat not in (out, into)), out),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Closed(Term):
    """What one programme closes of a gap, by projection; only an assessment makes it a level."""

    competency: TermRef
    attained: float
    to_level: float
    standard: float
    points: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Participation(Term):
    """One person in a programme."""

    person: TermRef
    jabatan: TermRef | None
    unit: TermRef | None
    closes: tuple[Closed, ...]
    """Empty where the planner wants it although it closes nothing."""
    wished: bool
    """Whether the planner decided it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammeRun(Term):
    """A programme of the plan with its participants."""

    programme: TermRef
    provider: str | None
    mode: str | None
    """How it is held, such as `klasikal` or `blended`."""
    hours: int
    """JP for each participant."""
    cost: int | None
    """Whole rupiah for each participant; `None` where nobody recorded it."""
    classes: int
    total_cost: int
    points: int
    """Closed by its participants here; what two programmes close of one gap counts at the better one."""
    participants: tuple[Participation, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CompetencyCount(Term):
    """A competency and how many people it is about."""

    competency: TermRef
    people: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PortfolioAnswer(Answer):
    """Which programmes to run, for whom, and how near this is to the best possible."""

    unit: TermRef | None
    jabatan: TermRef | None
    """What everybody is prepared for; `None`: what each holds."""
    request: PortfolioRequest
    people: int
    """Those whose jabatan, or the one they are prepared for, has a standard."""
    without_standard: int
    """Others in the unit: nobody can say what they need."""
    programmes: tuple[ProgrammeRun, ...]
    """Those that close most first."""
    seats: int
    spent: int
    """Whole rupiah."""
    points: int
    """Points of the gaps that are closed."""
    possible: int
    """Points that all known gaps together are short of."""
    closed_percent: str | None
    """Of the points of all known gaps; `None` where there is no gap."""
    at_most: int | None
    """No plan within these limits closes more points; `None` while, or where, that is not known."""
    short_of_best_percent: str | None
    """How far below the best possible plan this one is at most, rounded up."""
    assess_first: tuple[CompetencyCount, ...]
    """People who have no valid level: they are assessed before anybody trains them. Most people first."""
    no_programme: tuple[CompetencyCount, ...]
    """Known gaps that no programme on offer suits. Most people first."""
    not_on_offer: tuple[TermRef, ...]
    """Programmes that build something but cannot be planned: hours or (with a budget) cost are not known."""
    finished: bool
    """Whether the search ended by itself; otherwise this is the best so far."""
