"""Answers about the gaps of many people: competencies by groups, as a table that a heat map only colours."""

from dataclasses import dataclass

from ontology.findings import Answer, TermRef
from ontology.terms import Aspect, Term


@dataclass(frozen=True, slots=True, kw_only=True)
class GapCount(Term):
    """How people stand in one competency against the standards of their own jabatan."""

    asked: int
    """Of how many people their jabatan asks for it: the sum of the four counts below."""
    met: int
    short: int
    not_assessed: int
    expired: int
    absolutely_short: int
    """Of those who are short, the ones for whose jabatan it is mutlak."""
    short_by: int
    """Half levels that all who are short lack together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GapRow(Term):
    """One competency: all people, then group by group."""

    competency: TermRef
    aspect: Aspect
    all: GapCount
    groups: tuple[GapCount | None, ...]
    """In the order of the groups; `None` where no jabatan of the group asks for it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitGaps(Answer):
    """What the people of a unit lack, by competency and group; the most short first."""

    unit: TermRef
    by: str
    """`unit`: the units directly below; `family`: families of functional posts; `level`: classes of jabatan."""
    groups: tuple[TermRef, ...]
    people: int
    """How many hold a jabatan that has a standard."""
    rows: tuple[GapRow, ...]
