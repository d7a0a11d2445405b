"""Answers about what would be if: somebody without and with programmes taken or a post held that they do not have."""

from dataclasses import dataclass
from datetime import date

from ontology.development import Way
from ontology.findings import Answer, GateResult, Jpm, Score, TermRef, Verdict
from ontology.terms import Importance, Mark, Term


@dataclass(frozen=True, slots=True, kw_only=True)
class Assumed(Term):
    """One thing that is taken for granted. It is no record and never becomes one."""

    programme: TermRef | None = None
    jabatan: TermRef | None = None
    """The post that is assumed to be held."""
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Side(Term):
    """How somebody stands before the jabatan asked about, without or with what is assumed."""

    verdict: Verdict
    eligible_from: date | None
    eligible_until: date | None
    score: Score
    jpm: Jpm
    way: Way
    """Whether steps lead to eligibility; without the assumption from the day asked about on, with it from its day."""
    earliest: date | None
    """The earliest day over these steps; `None` where there is no way, or a step of it has no date."""
    steps: int
    hours: int
    """JP of the programmes among these steps."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GateChange(Term):
    """A condition of the jabatan asked about that comes out otherwise."""

    label: str
    criterion: str
    importance: Importance
    before: GateResult | None
    """`None` where it was not about the person."""
    after: GateResult | None
    said_before: str | None
    said_after: str | None
    legal_basis: str
    mark: Mark


@dataclass(frozen=True, slots=True, kw_only=True)
class LevelChange(Term):
    """A competency whose level would be another."""

    competency: TermRef
    standard: float | None
    """What the jabatan asked about asks for; `None` where it does not."""
    before: float
    after: float


@dataclass(frozen=True, slots=True, kw_only=True)
class PostChange(Term):
    """A jabatan that opens or closes."""

    jabatan: TermRef
    level: TermRef
    before: Verdict
    after: Verdict
    eligible_from: date | None
    eligible_until: date | None
    because: tuple[str, ...]
    """What the conditions say that come out otherwise and decide."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PostChanges(Term):
    """Jabatan that open or close: how many, and the first of them."""

    total: int
    shown: tuple[PostChange, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleInWords(Term):
    """What a rule asks for, and how far to trust it."""

    text: str
    legal_basis: str
    mark: Mark


@dataclass(frozen=True, slots=True, kw_only=True)
class Prospect(Term):
    """What a post means for the years ahead: until when it can be held, and what rises from it ask for."""

    jabatan: TermRef
    level: TermRef
    retirement_age: int
    """Years; that of the post itself, else that of its class."""
    retires: date | None
    """The first day of the pension from it; `None` where no birth is known."""
    next_level: TermRef | None
    """The next higher class of the same group; `None` where there is none."""
    next_asks: tuple[RuleInWords, ...]
    rank: tuple[RuleInWords, ...]
    """When the rank rises."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Appointment(Term):
    """Whether the move that is assumed could be made on its day at all."""

    jabatan: TermRef
    verdict: Verdict
    eligible_from: date | None
    eligible_until: date | None
    closed: tuple[str, ...]
    """What the conditions say that decide and are not met."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WhatIfAnswer(Answer):
    """One person without and with what is assumed, both on the day of the assumption. Nothing of it is kept."""

    person: TermRef
    jabatan: TermRef
    """The one asked about: named, else the one moved to, else the one held."""
    on: date
    assumed: tuple[Assumed, ...]
    before: Side
    after: Side
    gates: tuple[GateChange, ...]
    levels: tuple[LevelChange, ...]
    opens: PostChanges
    """Jabatan that were out of reach and are not any more, or that open earlier to be decided: the earliest first."""
    closes: PostChanges
    """Jabatan that were within reach and are not any more, the highest first."""
    lapses: PostChanges
    """Jabatan within reach on the day asked about that time alone closes until the day of the assumption."""
    appointment: Appointment | None
    """`None` where no move is assumed, or the jabatan has no standard."""
    prospect_before: Prospect | None
    """Of the post held; `None` where no move is assumed, or none is held."""
    prospect_after: Prospect | None
    remarks: tuple[str, ...]
    sentence: str
