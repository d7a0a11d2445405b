"""Answers of search: what was found, and why."""

from dataclasses import dataclass

from ontology.findings import Answer
from ontology.terms import Term


@dataclass(frozen=True, slots=True, kw_only=True)
class Why(Term):
    """Why something was found."""

    exact: bool
    """Whether its name or code is just what was asked for."""
    words: tuple[str, ...]
    """The words of the question that its name or description holds, perhaps begun, bent or misspelt."""
    glossary: tuple[str, ...] = ()
    """Abbreviations and the like that were written out, with what they stand for."""
    meaning: float | None = None
    """The cosine between the question and its description; `null` where no model took part."""
    share: float | None = None
    """Of a competency: how likely it is meant, by meaning, words and known examples together, from 0 to 1."""
    competencies: tuple[str, ...] = ()
    """Competencies that the question means and this asks for or builds, with the levels."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit(Term):
    """One thing that was found."""

    kind: str
    """`person`, `jabatan`, `unit`, `competency`, `indicator` or `programme`."""
    id: str
    code: str
    """By which its page is found; an indicator has that of its competency."""
    label: str
    detail: str | None
    """What tells it from others of the same name: a post, a unit, an affair, a level, a provider."""
    score: float
    """How well it fits, from 0 to 1: words and meaning in one sum; 1 for what was asked for exactly."""
    why: Why


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchAnswer(Answer):
    """What the words may mean, best first. People and units are found by name only."""

    query: str
    kinds: tuple[str, ...]
    """The kinds that were looked for."""
    without: tuple[str, ...]
    """Words that the question did not want in a name (`selain …`)."""
    meaning: str
    """`ready`; `filling`: some texts have no meaning kept yet; `opening` or `unavailable`: by words alone."""
    model_digest: str | None
    """Of the model named by `model`: equal where texts get the same vectors."""
    hits: tuple[Hit, ...]
