"""Steps before they are put into words: what each changes in the records, and from which day on."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from matching.development.becoming.copies import Supposed
from matching.development.catalogue import Course
from ontology.development import StepKind


@dataclass(frozen=True, kw_only=True)
class Deed:
    """One step: leaving it out means that none of this happens, and that nobody waits for it."""

    kind: StepKind
    sentence: str
    on: int | None = None
    """The earliest day on which it is done; `None` where no date can be computed."""
    opens: tuple[str, ...] = ()
    records: tuple[Supposed, ...] = ()
    """What it brings into the records."""
    course: Course | None = None
    competencies: tuple[str, ...] = ()
    retests: Mapping[str, int] = field(default_factory=dict)
    """Half steps from which programmes among the steps have led on: found by an assessment after them."""
    staff: int | None = None
    """The kind of staff that gets known."""
    vouches: bool = False
    """Whether the agency says that its records of discipline are complete."""
