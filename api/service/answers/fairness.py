"""Whether groups of people come through a list or a pool alike."""

from dataclasses import dataclass

from ontology.findings import Answer, TermRef
from ontology.terms import Term


@dataclass(frozen=True, slots=True, kw_only=True)
class StageOfGroup(Term):
    """How many of a group came through to a stage."""

    chosen: int
    percent: float | None
    """Of the group, to one hundredth; `None` for groups of fewer than ten people."""
    low: float | None
    high: float | None
    """The interval of 95 % (Wilson), in percent."""
    ratio: float | None
    """Beside the greatest share of the attribute at this stage, to one hundredth."""
    look: bool
    """Less than four fifths of the greatest share, and the intervals do not meet: worth a look, no proof."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupPassing(Term):
    """One group at every stage."""

    label: str
    people: int
    stages: tuple[StageOfGroup, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AttributeFairness(Term):
    """The groups of one attribute."""

    attribute: str
    """`sex`, `age` or `unit`."""
    label: str
    groups: tuple[GroupPassing, ...]
    unknown: int
    """People of whom it is not known; they are in no group."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FairnessAnswer(Answer):
    """Shares of groups through the stages of the list of a jabatan, or of the talent pool."""

    jabatan: TermRef | None
    """`None`: of the talent pool."""
    unit: TermRef | None
    people: int
    stages: tuple[str, ...]
    """What comes after what, in words; the first share is of everyone looked at."""
    totals: tuple[int, ...]
    """How many came through to each stage."""
    attributes: tuple[AttributeFairness, ...]
    not_recorded: tuple[str, ...]
    """Attributes that the product does not keep and so cannot count."""
