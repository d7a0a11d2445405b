"""When a question is asked: about which day, with the knowledge of which moment, under which rules."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import TypedDict

from ontology.terms import Rule


class Stamp(TypedDict):
    """What every answer carries (`ontology.findings.Answer`), ready to be given to one."""

    as_of: date
    known_at: datetime
    rules_version: str
    model: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """The two dates of a question, and the rules as they were known."""

    as_of: date
    known_at: datetime
    """Never later than the last load."""
    rules: tuple[Rule, ...]
    """All that were known, in force or not."""
    rules_version: str
    is_latest: bool = False
    """Whether it was asked with all that is known, not with the knowledge of a moment that was named."""

    @property
    def stamp(self) -> Stamp:
        """The moment as answers carry it; no model takes part in what the service concludes."""
        return Stamp(as_of=self.as_of, known_at=self.known_at, rules_version=self.rules_version, model=None)

    @property
    def rules_in_force(self) -> tuple[Rule, ...]:
        """The rules that hold on the day."""
        return tuple(
            rule
            for rule in self.rules
            if rule.valid_from <= self.as_of and (rule.valid_until is None or self.as_of < rule.valid_until)
        )
