"""Answers about words: the competency dictionary, the rules."""

from dataclasses import dataclass

from ontology.findings import Answer, TermRef
from ontology.terms import Competency, CompetencyLevel, Importance, Rule, Term


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
