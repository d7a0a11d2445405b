"""Promotions and transfers that are open, or open soon, for people and for posts."""

from dataclasses import dataclass
from datetime import date

from ontology.findings import Answer, TermRef, Verdict
from ontology.terms import Term


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveCount(Term):
    """How many moves, or people, there are by the rules."""

    open: int
    opening: int
    """Opens by time alone within the months asked about."""
    undecided: int
    """Something that decides is not known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenMove(Term):
    """A jabatan that is open to somebody, or opens soon."""

    jabatan: TermRef
    unit: TermRef | None
    level: TermRef
    move: str
    """`vertikal`, `diagonal` or `horizontal`."""
    crosses: bool
    """Whether it leads from an administrative post to a functional one, or back."""
    verdict: Verdict
    opens: date | None
    """The first day, where it has to be waited for."""
    until: date | None
    """The last day, where it ends by itself."""
    waits_for: str | None
    """The condition that decides the day."""
    share: str
    """How much of the standard the person meets, in percent; expected where not everything is known."""
    assessed: bool
    """Whether every competency of the standard has a valid level."""
    vacant: bool
    """Whether fewer hold it than are approved."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CreditStanding(Term):
    """Credit points (angka kredit) within the present class, against what the next one asks for."""

    points: str | None
    """`None` where none are on record."""
    counted_on: date | None
    asked: int
    missing: str | None
    """Still missing; `0.00` where there are enough, `None` where none are on record."""
    next_level: TermRef
    legal_basis: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonMobility(Term):
    """What is open to somebody."""

    person: TermRef
    jabatan: TermRef | None
    """`None` where the post held is none of this agency's."""
    level: TermRef
    since: date
    promotions: MoveCount
    transfers: MoveCount
    """Moves of equal standing."""
    moves: tuple[OpenMove, ...]
    """The first few: open ones first, promotions first, then vacant ones, then by how much of the standard is met."""
    credits: CreditStanding | None
    """For holders of functional posts whose next class asks for credit points."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PostCandidate(Term):
    """Somebody for a post: eligible and fully assessed."""

    person: TermRef
    jabatan: TermRef | None
    share: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PostMobility(Term):
    """A post on the promotion board: vacant, or soon vacant."""

    jabatan: TermRef
    unit: TermRef | None
    level: TermRef
    formation: int | None
    holders: int
    vacant: int
    retiring: int
    """Holders who reach their pension within the months asked about."""
    promotions: MoveCount
    """People for whom it would be a promotion."""
    transfers: MoveCount
    candidates: tuple[PostCandidate, ...]
    """The first few in the order in which decisions rank."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mobility(Answer):
    """Eligibility of the people of a unit for every jabatan, and of everybody for its vacant posts, by the rules."""

    unit: TermRef | None
    """`None`: the whole agency."""
    months: int
    until: date
    """The last day of these months."""
    people: int
    """Who holds a definitif post there."""
    persons: tuple[PersonMobility, ...]
    """Most open promotions first, then most that open soon, then by id; at most as many as were asked for."""
    posts: tuple[PostMobility, ...]
    """The highest class first, then by code; at most as many as were asked for."""
    total_posts: int
    """How many posts are vacant or soon are."""
