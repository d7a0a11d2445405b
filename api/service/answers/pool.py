"""The nine boxes: who stands where, why, what was decided, and what other measures would change."""

from dataclasses import dataclass

from ontology.findings import Answer, TermRef
from ontology.talent import TalentDecision
from ontology.terms import Mark, Term


@dataclass(frozen=True, slots=True, kw_only=True)
class BoxTold(Term):
    """What a box means."""

    box: int
    performance: str
    potential: str
    label: str
    recommendations: tuple[str, ...]
    """What the regulation recommends for its people."""
    group: str | None
    """At which level its people may enter the succession group (KRS); `null`: they do not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureTold(Term):
    """A weight, cut, score or period as it holds on the day."""

    measure: str
    label: str
    value: int
    default: int
    """What the product falls back on."""
    legal_basis: str
    mark: Mark
    source: str | None
    decision: TalentDecision | None
    """What the agency decided, where it set its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AxisTold(Term):
    """A person on one axis."""

    points: str | None
    """With two decimals, for reading; `null` where a component that weighs is not known."""
    exact: str | None
    """The same as an exact fraction."""
    grade: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ComponentTold(Term):
    """One component of an axis."""

    component: str
    label: str
    weight: int
    """In percent of its axis."""
    points: str | None
    state: str
    """`known`, `run_out` or `missing`."""
    derived: bool
    """Computed from other records, because no score is recorded."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BoxSeat(Term):
    """A person in a box."""

    person: TermRef
    jabatan: TermRef | None
    unit: TermRef | None
    box: int
    """The one that holds: as decided, else as computed."""
    computed: int
    decision: TalentDecision | None
    changed_since: bool
    """The computed box is no longer the one that the committee looked at."""
    provisional: bool
    """Sementara: the predicate of only one of the last two years is known; no member of the succession group."""
    in_group: bool
    why: str
    """Why the person may enter the succession group, or why not."""
    performance: AxisTold
    potential: AxisTold
    components: tuple[ComponentTold, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NotRated(Term):
    """Somebody without a box, because something that weighs is not known."""

    person: TermRef
    jabatan: TermRef | None
    unit: TermRef | None
    why: str
    missing: tuple[str, ...]
    """What is not known, or has run out."""
    performance: AxisTold
    potential: AxisTold
    components: tuple[ComponentTold, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PoolAnswer(Answer):
    """The nine boxes of a unit, or of the whole agency."""

    unit: TermRef | None
    instansi: TermRef
    year: int
    people: int
    rated: int
    group: int
    """How many may enter the succession group."""
    counts: dict[str, int]
    """How many people each box holds, 1 to 9."""
    total_not_rated: int
    boxes: dict[str, tuple[BoxSeat, ...]]
    """In each box by potential, then performance, then id; at most as many as were asked for."""
    not_rated: tuple[NotRated, ...]
    """By id; at most as many as were asked for."""
    meaning: tuple[BoxTold, ...]
    settings: tuple[MeasureTold, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BoxMove(Term):
    """Somebody who would stand elsewhere."""

    person: TermRef
    before: int | None
    """The computed box; `null`: not rated."""
    after: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class BoxFlow(Term):
    """How many people would go from one box to another."""

    before: int | None
    after: int | None
    people: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PoolChanges(Answer):
    """What other measures would change in computed boxes; nothing is kept, and decided boxes stay what they are."""

    unit: TermRef | None
    supposed: dict[str, int]
    people: int
    moved: int
    entering: int
    """How many would newly qualify for the succession group by their computed box."""
    leaving: int
    flows: tuple[BoxFlow, ...]
    moves: tuple[BoxMove, ...]
    """By where they stand, then by id; at most as many as were asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TalentDecisions(Term):
    """What the talent committee decided, newest first, what was taken back too."""

    decisions: tuple[TalentDecision, ...]


__all__ = [
    "AxisTold",
    "BoxFlow",
    "BoxMove",
    "BoxSeat",
    "BoxTold",
    "ComponentTold",
    "MeasureTold",
    "NotRated",
    "PoolAnswer",
    "PoolChanges",
    "TalentDecision",
    "TalentDecisions",
]
