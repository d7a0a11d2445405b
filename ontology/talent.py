"""What the talent committee decided: the box of a person, which posts are critical or targets, what a measure is.

A decision is never edited: the newest that was not taken back holds. The computed box stays beside the decided one,
with reason, decider and date (PermenPANRB 3/2020; the committee may correct a computed box).
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from ontology.terms import Term


class TalentMatter(StrEnum):
    """What a decision of the talent committee is about."""

    BOX = "box"
    """The box of a person."""
    CRITICAL = "critical"
    """A post that is strategic, hard to fill, and costly to leave empty."""
    TARGET = "target"
    """A post that is vacant or soon will be, to be filled by talent."""
    MEASURE = "measure"
    """The value of a measure of talent mapping in an agency."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TalentDecision(Term):
    """What the talent committee decided: it holds from a day on until it is taken back or a newer one holds."""

    id: str
    matter: TalentMatter
    about: str
    """The person by id, the jabatan by code, or the agency by code."""
    measure: str | None = None
    """Which measure is set, where it is about one."""
    decided: int | None = None
    """The box from 1 to 9, or the value of the measure; `null` for a post that is marked."""
    computed: int | None = None
    """The box as it was computed then."""
    grounds: str
    """Why it was decided so."""
    valid_from: date
    valid_until: date | None = None
    """The first day on which it no longer holds."""
    decided_at: datetime
    decided_by: str
    revoked_at: datetime | None = None
    """From when on it is taken back."""
    revoked_by: str | None = None

    def held(self, as_of: date, known_at: datetime | None = None) -> bool:
        """Whether it holds on a day, as far as was known at a moment; `None`: as far as is known now."""
        made = known_at is None or self.decided_at <= known_at
        taken_back = self.revoked_at is not None and (known_at is None or self.revoked_at <= known_at)
        running = self.valid_from <= as_of and (self.valid_until is None or as_of < self.valid_until)
        return made and running and not taken_back
