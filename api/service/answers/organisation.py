"""Answers about jabatan and units."""

from dataclasses import dataclass
from datetime import date

from ontology.findings import Answer, TermRef
from ontology.terms import Aspect, Condition, Importance, Rule, Term


@dataclass(frozen=True, slots=True, kw_only=True)
class RequirementShown(Term):
    """A requirement of a standard with its words."""

    competency: TermRef
    aspect: Aspect
    level: float
    importance: Importance
    level_label: str | None
    indicators: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StandardShown(Term):
    """The competency standard in force, with the words of its competencies."""

    basis: str
    """`SKJ`, or `default` where the levels were taken from the class of the jabatan."""
    valid_from: date
    valid_until: date | None
    requirements: tuple[RequirementShown, ...]
    conditions: tuple[Condition, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder(Term):
    """Somebody who holds a jabatan on the day asked about."""

    person: TermRef
    kind: str
    """`definitif`, or the kind of acting assignment."""
    since: date


@dataclass(frozen=True, slots=True, kw_only=True)
class JabatanSummary(Term):
    """A jabatan in a list."""

    jabatan: TermRef
    level: TermRef
    unit: TermRef | None
    field: str | None
    formation: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class JabatanList(Answer):
    """The jabatan of the agency, ordered by code, one page at a time."""

    jabatan: tuple[JabatanSummary, ...]
    next: str | None
    """The cursor of the next page; `null` on the last."""


@dataclass(frozen=True, slots=True, kw_only=True)
class JabatanProfile(Answer):
    """A jabatan: what it is for, what it asks, and who holds it."""

    jabatan: TermRef
    level: TermRef
    unit: TermRef | None
    instansi: TermRef | None
    field: str | None
    family: str | None
    summary: str | None
    job_class: int | None
    retirement_age: int
    formation: int | None
    standard: StandardShown | None
    rules: tuple[Rule, ...]
    """The legal rules in force for its class."""
    holders: tuple[Holder, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitSummary(Term):
    """A unit in a tree: its people and how many of them have a competency level on record."""

    unit: TermRef
    people: int
    assessed: int
    assessed_percent: str | None
    """With two decimals; `null` where nobody works."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Post(Term):
    """A jabatan of a unit with the number of its holders."""

    jabatan: TermRef
    level: TermRef
    formation: int | None
    holders: int


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitProfile(Answer):
    """A unit with everything below it: its place in the agency, posts, people, and how many are assessed."""

    unit: TermRef
    instansi: TermRef | None
    above: tuple[TermRef, ...]
    """From the top of the agency down to the unit's parent."""
    summary: UnitSummary
    units: tuple[UnitSummary, ...]
    """The units directly below."""
    posts: tuple[Post, ...]
    """The jabatan of the unit itself."""
