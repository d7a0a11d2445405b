"""What the service answers beside the findings of the ontology: profiles, lists and search.

They travel like every other term: the same dataclasses reach the pages, the command line and the wire.
"""

from dataclasses import dataclass
from datetime import date

from ontology.facts import (
    Assessment,
    CreditPoints,
    Discipline,
    Education,
    Performance,
    Placement,
    Rank,
    Training,
)
from ontology.findings import Answer, Evidence, Match, TermRef
from ontology.terms import (
    Aspect,
    Competency,
    CompetencyLevel,
    Condition,
    Importance,
    Rule,
    StaffKind,
    Term,
)

PersonFact = Rank | Education | Placement | Performance | Assessment | Training | Discipline | CreditPoints


@dataclass(frozen=True, slots=True, kw_only=True)
class Record(Term):
    """One fact about a person as it is kept; inside it the person is named by id, never by NIP."""

    kind: str
    """The class of the fact, such as `Placement`."""
    fact: PersonFact
    valid_from: date | None
    valid_until: date | None
    evidence: Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class LevelFound(Term):
    """The newest level found for a competency, whether or not it still counts."""

    competency: TermRef
    aspect: Aspect
    level: float
    evidence: Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonProfile(Answer):
    """A person: the post of today, the levels against it, what fits best, and every record."""

    person: TermRef
    nip: str
    """Masked: the digits of appointment are left out."""
    birth_date: date
    staff_kind: StaffKind
    golongan: TermRef | None
    education: TermRef | None
    jabatan: TermRef | None
    """The post held definitively today, where the agency knows its code."""
    jabatan_name: str | None
    level: TermRef | None
    """The class of that post."""
    unit: TermRef | None
    since: date | None
    own: Match | None
    """The person against the standard of the post held today."""
    positions: tuple[Match, ...]
    """The few jabatan that fit best."""
    levels: tuple[LevelFound, ...]
    records: tuple[Record, ...]
    """Newest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RequirementShown(Term):
    """A requirement of a standard with its words."""

    competency: TermRef
    aspect: Aspect
    level: float
    importance: Importance
    level_label: str | None
    indicators: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StandardShown(Term):
    """The competency standard in force, with the words of its competencies."""

    basis: str
    """`SKJ`, or `default` where the levels were taken from the class of the jabatan."""
    valid_from: date
    valid_until: date | None
    requirements: tuple[RequirementShown, ...]
    conditions: tuple[Condition, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder(Term):
    """Somebody who holds a jabatan on the day asked about."""

    person: TermRef
    kind: str
    """`definitif`, or the kind of acting assignment."""
    since: date


@dataclass(frozen=True, slots=True, kw_only=True)
class JabatanSummary(Term):
    """A jabatan in a list."""

    jabatan: TermRef
    level: TermRef
    unit: TermRef | None
    field: str | None
    formation: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class JabatanList(Answer):
    """The jabatan of the agency, ordered by code, one page at a time."""

    jabatan: tuple[JabatanSummary, ...]
    next: str | None
    """The cursor of the next page; `null` on the last."""


@dataclass(frozen=True, slots=True, kw_only=True)
class JabatanProfile(Answer):
    """A jabatan: what it is for, what it asks, and who holds it."""

    jabatan: TermRef
    level: TermRef
    unit: TermRef | None
    instansi: TermRef | None
    field: str | None
    family: str | None
    summary: str | None
    job_class: int | None
    retirement_age: int
    formation: int | None
    standard: StandardShown | None
    rules: tuple[Rule, ...]
    """The legal rules in force for its class."""
    holders: tuple[Holder, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitSummary(Term):
    """A unit in a tree: its people and how many of them have a competency level on record."""

    unit: TermRef
    people: int
    assessed: int
    assessed_percent: str | None
    """With two decimals; `null` where nobody works."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Post(Term):
    """A jabatan of a unit with the number of its holders."""

    jabatan: TermRef
    level: TermRef
    formation: int | None
    holders: int


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitProfile(Answer):
    """A unit with everything below it: its place in the agency, posts, people, and how many are assessed."""

    unit: TermRef
    instansi: TermRef
    above: tuple[TermRef, ...]
    """From the top of the agency down to the unit's parent."""
    summary: UnitSummary
    units: tuple[UnitSummary, ...]
    """The units directly below."""
    posts: tuple[Post, ...]
    """The jabatan of the unit itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Why(Term):
    """Why something was found."""

    words: tuple[str, ...]
    """The words of the question that its name shares."""
    glossary: tuple[str, ...] = ()
    meaning: float | None = None
    """Closeness of meaning, where a model took part."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit(Term):
    """One thing found by its name."""

    kind: str
    """`person`, `jabatan` or `unit`."""
    id: str
    code: str
    label: str
    detail: str | None
    """What tells it from others of the same name: a post, a class, an agency."""
    score: float
    why: Why


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchAnswer(Answer):
    """People, jabatan and units whose names fit the words, best first."""

    query: str
    hits: tuple[Hit, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CompetencyList(Answer):
    """The competency dictionary."""

    competencies: tuple[Competency, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked(Term):
    """A jabatan that asks for a competency."""

    jabatan: TermRef
    level: float
    importance: Importance


@dataclass(frozen=True, slots=True, kw_only=True)
class CompetencyProfile(Answer):
    """A competency with its levels, and the jabatan that ask for it."""

    competency: Competency
    levels: tuple[CompetencyLevel, ...]
    asked_by: tuple[Asked, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleList(Answer):
    """The legal rules in force on the day asked about, as they were known."""

    rules: tuple[Rule, ...]
