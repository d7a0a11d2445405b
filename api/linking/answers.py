"""What linking answers."""

from dataclasses import dataclass

from matching.meaning import Sureness
from ontology.terms import Term


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposed(Term):
    """A term that a text may mean."""

    id: str
    label: str
    score: float
    """How likely it is, if one of the terms is right: 0 to 1."""
    meaning: float
    """How near the meanings of text and description are: a cosine."""
    written: float
    """How alike their words are, abbreviations written out: 0 to 1."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Link(Term):
    """The terms that one text may mean."""

    qid: str
    confidence: float
    """How likely the first term is right, when nothing may be right as well: 0 to 1."""
    sureness: Sureness
    """`sure`: right in at least 95 of 100; `none`: most likely nothing fits; `look`: somebody should look."""
    words: tuple[str, ...]
    """Abbreviations and the like that were found in the text, with what they stand for."""
    ranked: tuple[Proposed, ...]
    """Best first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Links(Term):
    """Proposals, and the model that made them. A proposal is no fact: somebody confirms or rejects it."""

    model: str
    model_digest: str
    results: tuple[Link, ...]
