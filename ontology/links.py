"""Which term a text means: proposed by the machine, decided by people.

A proposal is never edited: it stays as it was made, with the model that made it. Decisions about it are added one after
the other; the newest that was not taken back holds. A text that was decided on is not proposed otherwise again.
"""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from ontology.names import folded
from ontology.terms import Term


class LinkVerdict(StrEnum):
    """What somebody said about a proposed link."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"
    CHANGED = "changed"
    NOTHING_FITS = "nothing_fits"


CONFIRMING = frozenset({LinkVerdict.ACCEPTED, LinkVerdict.CHANGED})
"""The verdicts after which the text is known to mean a term."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Link(Term):
    """The terms that a text may mean, as they were proposed; somebody decides."""

    id: str
    """Equal for equal texts: capitals, blanks and signs do not count."""
    text: str
    written: str
    """How the text came to be written: `scene` (observed), `title` (of a course) or `search`."""
    programme: str | None = None
    """The programme that the text names and that would build the term; `null`: the text stands for itself."""
    proposed_terms: tuple[str, ...]
    """Competencies by code and posts by name, the likeliest first."""
    scores: tuple[float, ...]
    """How likely each of them is, if one is right: 0 to 1."""
    from_levels: tuple[float, ...] = ()
    """For a programme: from which level of each term it would lead."""
    to_levels: tuple[float, ...] = ()
    """For a programme: to which level."""
    level_reason: str | None = None
    """What the levels were read from."""
    confidence: float
    """How likely the first term is right, when nothing may be right as well: 0 to 1."""
    sureness: str
    """`sure`, `look` (somebody should look) or `none` (most likely nothing fits)."""
    expansions: tuple[str, ...] = ()
    """Abbreviations and the like that were found in the text, with what they stand for."""
    model: str
    """The sentence model that was asked."""
    model_digest: str
    file: str
    """Where the text stood."""
    file_digest: str
    """SHA-256 of that file."""
    row: int
    """Which of the file's texts it is, from 1 on."""
    proposed_at: datetime
    proposed_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkDecision(Term):
    """What somebody said about a proposed link: it holds until it is taken back, or a newer one is added."""

    id: str
    link: str
    """The link that it is about."""
    text: str
    """The text, as it was proposed: a confirmed one is an example of its term."""
    link_verdict: LinkVerdict
    term: str | None = None
    """The term that the text means, or that it does not mean; `null`: nothing fits."""
    programme: str | None = None
    """The programme that builds the term; what it built was written through the door for facts."""
    from_level: float | None = None
    to_level: float | None = None
    decided_at: datetime
    decided_by: str
    revoked_at: datetime | None = None
    """From when on it no longer holds."""
    revoked_by: str | None = None


def link_id(text: str, programme: str | None = None) -> str:
    """The id of the link of a text: the same however its capitals, blanks and signs are written."""
    named = f"{folded(text) or text.strip()}\n{programme or ''}"
    return "l" + hashlib.sha256(named.encode()).hexdigest()[:15]
