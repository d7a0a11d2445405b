"""What people record: one frozen dataclass per kind of fact, and the table that says how each is kept.

A fact is content only. When it was learned, from which document and by whom is added by the graph's one write
door; a correction is a new fact under the same natural key and supersedes the old one.
"""

from dataclasses import dataclass
from datetime import date

from ontology.terms import Condition, Importance, StaffKind, Term


class Fact(Term):
    """Base of every fact that can be recorded."""

    __slots__ = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Instansi(Fact):
    """An agency: a ministry, an institution or a region."""

    code: str
    name: str
    discipline_complete_until: date | None = None
    """Up to this day the agency vouches that every disciplinary penalty is on record."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit(Fact):
    """An organisational unit of an agency."""

    code: str
    name: str
    instansi: str
    parent: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Jabatan(Fact):
    """A post of an agency. The legal word stays: "job" would blur it."""

    code: str
    name: str
    level: str
    unit: str | None = None
    field: str | None = None
    """The government affair (urusan) in which experience counts as related."""
    family: str | None = None
    """The family of functional posts (such as Analis SDM Aparatur) within which people rise by level."""
    summary: str | None = None
    """Ikhtisar jabatan: what the post is for."""
    job_class: int | None = None
    retirement_age: int | None = None
    """Where the post has its own; else that of its class holds."""
    formation: int | None = None
    """How many holders are approved."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Requirement(Term):
    """A jabatan asks for a competency at a level."""

    competency: str
    level: float
    """From 1 to 5, in steps of one half."""
    importance: Importance


@dataclass(frozen=True, slots=True, kw_only=True)
class Standard(Fact):
    """The competency standard (SKJ) of a jabatan in one version: what it requires, and its own conditions."""

    jabatan: str
    valid_from: date
    valid_until: date | None = None
    basis: str = "SKJ"
    """`SKJ`, or `default` where the level was taken from the class of the jabatan."""
    requirements: tuple[Requirement, ...] = ()
    conditions: tuple[Condition, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Builds(Term):
    """A programme leads people from one level of a competency to another."""

    competency: str
    from_level: float
    to_level: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Programme(Fact):
    """A form of competency development that an agency can offer."""

    code: str
    name: str
    provider: str | None = None
    kind: str | None = None
    mode: str | None = None
    hours: int | None = None
    """Jam pelajaran (JP) of 45 minutes."""
    cost: int | None = None
    """Whole rupiah for one participant."""
    target_levels: tuple[str, ...] = ()
    """Classes of jabatan that it is meant for; empty: everyone."""
    builds: tuple[Builds, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Fact):
    """A civil servant. Neither sex, religion, marital status nor health is kept."""

    nip: str
    name: str
    birth_date: date
    staff_kind: StaffKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Rank(Fact):
    """A rank class held from a day on."""

    person: str
    golongan: str
    valid_from: date
    decree: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Education(Fact):
    """A formal education completed."""

    person: str
    level: str
    field: str | None = None
    institution: str | None = None
    graduated_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Placement(Fact):
    """A post held, from a day on, until the day on which it ends (that day excluded)."""

    person: str
    jabatan: str | None = None
    """The agency's code of the post; `None` for posts held elsewhere or before."""
    jabatan_name: str
    level: str
    field: str | None = None
    unit: str | None = None
    kind: str = "definitif"
    valid_from: date
    valid_until: date | None = None
    decree: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Performance(Fact):
    """The predicate of a year's performance (predikat kinerja)."""

    person: str
    year: int
    predicate: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AttainedLevel(Term):
    """A level that an assessment found."""

    competency: str
    level: float
    """From 0 (assessed, below level 1) to 5, in steps of one half."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment(Fact):
    """A dated assessment by a named provider, with the levels it found."""

    person: str
    assessed_on: date
    provider: str
    method: str | None = None
    for_level: str | None = None
    """The class of jabatan that it was held for; it proves nothing for a higher one."""
    valid_until: date | None = None
    """The first day on which it no longer counts, where its scheme says so; else the rules decide."""
    report: str | None = None
    levels: tuple[AttainedLevel, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Training(Fact):
    """A training completed."""

    person: str
    name: str
    programme: str | None = None
    provider: str | None = None
    hours: int | None = None
    finished_on: date
    certificate: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Discipline(Fact):
    """A disciplinary penalty."""

    person: str
    severity: str
    decided_on: date
    ends_on: date | None = None
    decree: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CreditPoints(Fact):
    """Credit points (angka kredit) gathered within one level of a functional post, as of a day."""

    person: str
    level: str
    points: float
    """In steps of one hundredth."""
    counted_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class TalentScore(Fact):
    """What talent mapping knows of a person besides predicates: one component, scored by a named provider."""

    person: str
    component: str
    score: float
    """From 0 to 100, in steps of one hundredth."""
    scored_on: date
    provider: str
    valid_until: date | None = None
    """The first day on which it no longer counts, where its scheme says so; else the measures decide."""
    report: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Keeping(Term):
    """How one kind of fact is kept in the graph."""

    fact: type[Fact]
    subject: str
    """The label of the node that the fact is about."""
    subject_field: str
    """The field that names the subject: a code or a NIP."""
    relationship: str
    """From the subject to the record."""
    key: tuple[str, ...]
    """The fields that say which fact it is: a second fact with the same key is a correction of the first."""

    @property
    def label(self) -> str:
        """The label of the record node: what a thing is like is its Description, anything else has its own name."""
        return "Description" if self.relationship == "DESCRIBED_BY" else self.fact.__name__


def _of_person(fact: type[Fact], relationship: str, *key: str) -> Keeping:
    return Keeping(fact=fact, subject="Person", subject_field="person", relationship=relationship, key=("person", *key))


KEEPING: tuple[Keeping, ...] = (
    Keeping(fact=Instansi, subject="Instansi", subject_field="code", relationship="DESCRIBED_BY", key=("code",)),
    Keeping(fact=Unit, subject="Unit", subject_field="code", relationship="DESCRIBED_BY", key=("code",)),
    Keeping(fact=Jabatan, subject="Jabatan", subject_field="code", relationship="DESCRIBED_BY", key=("code",)),
    Keeping(fact=Programme, subject="Programme", subject_field="code", relationship="DESCRIBED_BY", key=("code",)),
    Keeping(fact=Person, subject="Person", subject_field="nip", relationship="DESCRIBED_BY", key=("nip",)),
    Keeping(
        fact=Standard,
        subject="Jabatan",
        subject_field="jabatan",
        relationship="HAS_STANDARD",
        key=("jabatan", "valid_from"),
    ),
    _of_person(Rank, "HAS_RANK", "golongan"),
    _of_person(Education, "HAS_EDUCATION", "level", "field"),
    _of_person(Placement, "HAS_PLACEMENT", "valid_from", "kind", "jabatan_name"),
    _of_person(Performance, "HAS_PERFORMANCE", "year"),
    _of_person(Assessment, "HAS_ASSESSMENT", "assessed_on", "provider", "method"),
    _of_person(Training, "HAS_TRAINING", "name", "finished_on"),
    _of_person(Discipline, "HAS_DISCIPLINE", "decided_on", "severity"),
    _of_person(CreditPoints, "HAS_CREDIT_POINTS", "level", "counted_on"),
    _of_person(TalentScore, "HAS_TALENT_SCORE", "component", "scored_on", "provider"),
)
"""Every kind of fact, in the order in which they may refer to each other."""
