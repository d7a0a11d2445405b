"""Answers about what is near to what: by what standards ask for, and by what texts mean, never mixed."""

from dataclasses import dataclass

from ontology.findings import Answer, TermRef
from ontology.terms import Term


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedByBoth(Term):
    """A competency in two standards, or two competencies in one standard, side by side."""

    term: TermRef
    """The competency that both jabatan ask for; or the jabatan that asks for both competencies."""
    own: float | None
    """The level asked for here; `None` where it is not asked for."""
    other: float | None
    """The level asked for there."""
    difference: float | None
    """How many levels there are more there than here; `None` where only one of both asks for it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NearByRequirements(Term):
    """A neighbour by what standards ask for. The share is exact: `shared / whole`."""

    term: TermRef
    shared: int
    """Half steps of the level times weight of the requirement, the smaller of both, summed."""
    whole: int
    """The larger of both, summed."""
    percent: str
    common: int
    """How many both have: competencies of two jabatan, or jabatan that ask for two competencies."""
    same_level: int
    """Of these, how many at the very same level."""
    beside: tuple[AskedByBoth, ...]
    """What the share is made of: of jabatan everything, what is common first; of competencies a few in common."""
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NearByMeaning(Term):
    """A neighbour by what its text means: a proposal of the sentence model."""

    term: TermRef
    cosine: float
    """Above 0: more alike in meaning than two texts of this kind are ordinarily; 1: the same."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Neighbours(Answer):
    """What is near a jabatan or a competency: two lists that say different things."""

    kind: str
    """`jabatan` or `competency`."""
    term: TermRef
    asked: int
    """How many competencies its standard asks for; or how many jabatan ask for it. With 0 nothing is shared."""
    by_requirements: tuple[NearByRequirements, ...]
    by_meaning: tuple[NearByMeaning, ...]
    model_digest: str | None
    """Of the model named in `model`; both are `None` where meaning could not be asked."""
    without_meaning: str | None
    """Why meaning could not be asked, in a sentence."""
