"""What a text of the domain is."""

from dataclasses import dataclass
from enum import StrEnum

JABATAN = "jabatan"
"""The family whose terms are names of posts rather than codes of competencies."""


class Kind(StrEnum):
    """What somebody had before them when they wrote the text."""

    SCENE = "scene"
    """Something a person was seen doing, as an assessor notes it; the name of the competency does not occur."""
    TITLE = "title"
    """The title of a course or another activity, as it stands on a certificate or in a calendar."""
    SEARCH = "search"
    """What somebody types who is looking for the term."""


class Manner(StrEnum):
    """How the text is written, so that the texts of a term resemble people and not each other."""

    PLAIN = "lugas"
    """Plain, complete Indonesian."""
    ASSESSOR = "asesor"
    """An assessor's shorthand: abbreviations, no subject, marks instead of words."""
    LETTER = "surel"
    """A mail or a letter that tells of it in passing, as a village secretary writes."""
    CALENDAR = "kalender"
    """A line in an organiser's calendar: organiser, batch, year, regulation, product."""
    CERTIFICATE = "sertifikat"
    """The full title as printed on a certificate."""
    ADVERT = "brosur"
    """What a private organiser promises."""
    BRIEF = "ringkas"
    """A few words without a sentence."""
    DIALECT = "daerah"
    """With words of a region or of the street."""
    OFFICIAL = "standar"
    """A sentence of an official standard: "Mampu …", "Melaksanakan …", "Menguasai …"."""
    MISTYPED = "keliru"
    """With slips of the finger and shortened words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DomainText:
    """One text that means one term."""

    term: str
    """The code of a competency; in the family `jabatan` the name of a post."""
    kind: Kind
    level: int | None
    """The level (1 to 5) at which a scene shows the competency; `None` for titles, searches and posts."""
    manner: Manner
    text: str
    family: str
    """The file it stands in: terms of one family lie close together and are held out together."""
