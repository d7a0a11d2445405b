"""Answers about names and words: search, the competency dictionary, the rules."""

from dataclasses import dataclass

from ontology.findings import Answer, TermRef
from ontology.terms import Competency, CompetencyLevel, Importance, Rule, Term


@dataclass(frozen=True, slots=True, kw_only=True)
class Why(Term):
    """Why something was found."""

    words: tuple[str, ...]
    """The words of the question that its name shares."""
    glossary: tuple[str, ...] = ()
    meaning: float | None = None
    """Closeness of meaning, where a model took part."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit(Term):
    """One thing found by its name."""

    kind: str
    """`person`, `jabatan` or `unit`."""
    id: str
    code: str
    label: str
    detail: str | None
    """What tells it from others of the same name: a post, a class, an agency."""
    score: float
    """How many of the words its name shares, from 0 to 1; the order is that of the index of names."""
    why: Why


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchAnswer(Answer):
    """People, jabatan and units whose names fit the words, best first."""

    query: str
    hits: tuple[Hit, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CompetencyList(Answer):
    """The competency dictionary."""

    competencies: tuple[Competency, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked(Term):
    """A jabatan that asks for a competency."""

    jabatan: TermRef
    level: float
    importance: Importance


@dataclass(frozen=True, slots=True, kw_only=True)
class CompetencyProfile(Answer):
    """A competency with its levels, and the jabatan that ask for it."""

    competency: Competency
    levels: tuple[CompetencyLevel, ...]
    asked_by: tuple[Asked, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleList(Answer):
    """The legal rules in force on the day asked about, as they were known."""

    rules: tuple[Rule, ...]
