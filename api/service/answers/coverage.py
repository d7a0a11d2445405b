"""How far critical and target posts are covered, who leaves within five years, and where the risk is."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ontology.findings import Answer, TermRef
from ontology.terms import Term


class Risk(StrEnum):
    """How much a post is at risk of standing empty with nobody ready."""

    TINGGI = "TINGGI"
    """Vacant, or its holder leaves within two years, and nobody is ready."""
    SEDANG = "SEDANG"
    """Nobody is ready yet, or somebody leaves within two years and only one is ready."""
    RENDAH = "RENDAH"


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaving(Term):
    """A holder of a post, and when the pension or the end of the placement takes them away."""

    person: TermRef
    leaves_on: date | None
    why: str
    """`pensiun`, `masa jabatan berakhir`, or empty where no day is known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Covered(Term):
    """A critical or target post with those who could succeed."""

    jabatan: TermRef
    unit: TermRef | None
    critical: bool
    target: bool
    holders: tuple[Leaving, ...]
    vacant: int
    """Approved places that nobody holds."""
    ready: int
    """People of the succession group who are ready today."""
    soon: int
    """Those who become eligible within 24 months by time alone."""
    first: tuple[TermRef, ...]
    """The first of those who are ready, in the order of succession."""
    risk: Risk
    why: str
    without: str | None
    """Why nobody can be told about it: no standard on the day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class YearAhead(Term):
    """One year of the timeline."""

    year: int
    leaving: int
    """Holders of any post of the unit who leave in it."""
    of_marked: int
    """Those of them who hold a critical or target post."""
    ready: int
    """Places of marked posts freed in the year for which somebody else is ready."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitRisk(Term):
    """Marked posts of one unit by their risk."""

    unit: TermRef
    high: int
    middle: int
    low: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SamePerson(Term):
    """Somebody who stands first for several posts at once: one move takes them from all others."""

    person: TermRef
    jabatan: tuple[TermRef, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverageAnswer(Answer):
    """Critical and target posts of a unit, or of the whole agency, against ready successors."""

    unit: TermRef | None
    instansi: TermRef
    marked: int
    posts: tuple[Covered, ...]
    """By risk, highest first, then by code."""
    timeline: tuple[YearAhead, ...]
    """Five years from that of the day on."""
    units: tuple[UnitRisk, ...]
    several: tuple[SamePerson, ...]
