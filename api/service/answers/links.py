"""Answers about links: proposals as they are offered to a reviewer, how far the review is, and what was kept."""

from dataclasses import dataclass

from graph.links import LinkCount
from ontology.links import Link, LinkDecision, LinkVerdict
from ontology.terms import Term


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferedTerm(Term):
    """A term that was proposed for a text."""

    id: str
    """The code of a competency, or the name of a post."""
    label: str | None
    """`null`: the dictionary no longer has it, so that it cannot be accepted."""
    score: float
    from_level: float | None = None
    """For a programme: from which level it would lead."""
    to_level: float | None = None
    """For a programme: to which level."""
    ruled_out: bool
    """Whether somebody said that the text does not mean it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkShown(Term):
    """A proposed link, and what people decided about it."""

    link: Link
    state: str
    """`proposed`, or the verdict that holds: `accepted`, `rejected`, `changed` or `nothing_fits`."""
    offered: tuple[OfferedTerm, ...]
    """The proposed terms, best first."""
    decisions: tuple[LinkDecision, ...]
    """Newest first; the newest that was not revoked holds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkList(Term):
    """Proposed links in the order in which they were made, and how far the review is."""

    links: tuple[LinkShown, ...]
    decided: int
    """Of all links of this sureness and file."""
    of: int
    counts: tuple[LinkCount, ...]
    """All links by file, state and sureness."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LinksKept(Term):
    """What came of texts whose terms were proposed."""

    file: str
    digest: str
    """By it the links of this file are found again."""
    texts: int
    new: int
    """Proposals that were kept now."""
    known: int
    """Texts that stood twice in the file, or were proposed before, and stay as they are."""
    sure: int
    look: int
    none: int
    """Of the new ones."""
    renewed: int = 0
    """Programmes that build again what was confirmed before, after a catalogue that says nothing about it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SureAccepted(Term):
    """How many sure proposals were accepted at once, and in whose name."""

    accepted: int
    by: str


__all__ = ["Link", "LinkCount", "LinkDecision", "LinkList", "LinkShown", "LinkVerdict", "LinksKept", "OfferedTerm"]
