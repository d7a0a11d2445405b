"""What is missing in people, and how it can be closed: gaps, plans, and what would make somebody eligible by when."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ontology.findings import Answer, Evidence, Jpm, Standing, TermRef
from ontology.terms import Aspect, Importance, Mark, Term


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap(Term):
    """One competency in which a person does not meet what a jabatan asks for, or is not known to."""

    requirement: TermRef
    aspect: Aspect
    importance: Importance
    standard: float
    attained: float | None
    """`None` where no valid level is known."""
    short_by: int | None
    """Half levels below the standard; `None` where no valid level is known."""
    standing: Standing
    evidence: tuple[Evidence, ...] = ()
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Gaps(Term):
    """Everything in which a person falls short of a jabatan; what is not known stands apart from what is short."""

    person: TermRef
    jabatan: TermRef
    held: bool
    """Whether it is the jabatan that the person holds on the day."""
    required: int
    """How many competencies are asked for."""
    met: int
    short: tuple[Gap, ...]
    """The most important first, then the largest."""
    not_assessed: tuple[Gap, ...]
    expired: tuple[Gap, ...]
    """Assessed once, but the result has run out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GapsAnswer(Answer):
    """The gaps of a person against the jabatan held and the one aimed at."""

    person: TermRef
    against: tuple[Gaps, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Raise(Term):
    """From which level to which a programme leads somebody, by projection; only an assessment makes it a level."""

    competency: TermRef
    from_level: float
    to_level: float


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedProgramme(Term):
    """One programme of a plan, with its year."""

    programme: TermRef
    provider: str | None
    mode: str | None
    hours: int
    """Jam pelajaran (JP) of 45 minutes."""
    cost: int | None
    """Whole rupiah for one participant."""
    year: int
    raises: tuple[Raise, ...]
    needs: tuple[TermRef, ...]
    """Programmes that must be taken before, as they lead to its entry level."""
    exceeds_cap: bool
    """Whether it has more hours than may be planned in a year, and so has a year for itself (MELEBIHI_BATAS)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanYear(Term):
    """What a plan holds for one year."""

    year: int
    hours: int
    cost: int | None
    """`None` where the cost of a programme is not known."""
    minimum_met: bool | None
    """Whether these hours reach the yearly minimum of the person's kind of staff; `None` where there is none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class YearlyHours(Term):
    """How many hours of development a year the rules ask for, and allow, for a kind of staff."""

    at_least: int | None
    at_most: int | None
    legal_basis: str | None
    mark: Mark | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan(Term):
    """The programmes that close a person's gaps against a jabatan with the fewest hours, year by year."""

    person: TermRef
    jabatan: TermRef
    cap: int | None
    """At most so many hours are planned in a year."""
    assess_first: tuple[Gap, ...]
    """Not known or run out: to be assessed (UJI) before anybody can say which programme would help."""
    trained_already: tuple[Gap, ...]
    """Short by the newest assessment, but closed by a programme taken since: to be assessed, not to be repeated."""
    no_programme: tuple[Gap, ...]
    """Gaps that no programme open to the person closes (TIDAK_ADA_PROGRAM)."""
    programmes: tuple[PlannedProgramme, ...]
    """In the order in which they should be taken."""
    years: tuple[PlanYear, ...]
    hours: int
    cost: int | None
    jpm: Jpm
    projected_jpm: Jpm
    """As if every programme led to its target level."""
    yearly_hours: YearlyHours
    remarks: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DevelopmentForm(Term):
    """A form of competency development other than a programme of the catalogue, shown beside a plan."""

    name: str
    group: str
    """`Klasikal` or `Nonklasikal`."""
    share: int
    """Its part in 70-20-10: 70 experience, 20 from others, 10 formal. A rule of thumb that forces nothing."""
    mark: Mark


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanAnswer(Answer):
    """A plan, and other forms of development beside it."""

    plan: Plan
    forms: tuple[DevelopmentForm, ...]


class StepKind(StrEnum):
    """What a step towards eligibility is made of."""

    DATA = "DATA"
    """A fact is missing in the records and must be entered."""
    UJI = "UJI"
    PROGRAM = "PROGRAM"
    UJI_ULANG = "UJI_ULANG"
    """An assessment after programmes, which alone makes a level of a projection."""
    PENDIDIKAN = "PENDIDIKAN"
    PANGKAT = "PANGKAT"
    KINERJA = "KINERJA"
    ANGKA_KREDIT = "ANGKA_KREDIT"
    MENUNGGU = "MENUNGGU"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step(Term):
    """One thing to be done, or waited for, so that a person becomes eligible."""

    kind: StepKind
    on: date | None
    """The earliest day on which it can be done; `None` where no date can be computed."""
    programme: TermRef | None = None
    competencies: tuple[TermRef, ...] = ()
    hours: int | None = None
    cost: int | None = None
    opens: tuple[str, ...] = ()
    """The conditions that it opens, by their names."""
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Obstacle(Term):
    """A condition that nothing in the power of a plan opens."""

    rule: str | None
    label: str
    legal_basis: str | None
    mark: Mark | None
    sentence: str


class Way(StrEnum):
    """Whether there is a way to eligibility."""

    SUDAH_LAYAK = "SUDAH_LAYAK"
    ADA_JALAN = "ADA_JALAN"
    TIDAK_ADA_JALAN = "TIDAK_ADA_JALAN"


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice(Term):
    """The smallest set of steps after which a person is eligible for a jabatan and meets all that is mutlak."""

    person: TermRef
    jabatan: TermRef
    way: Way
    eligible_on: date | None
    """The earliest day; `None` where there is no way, or where a step of it has no date."""
    eligible_until: date | None
    """The last day on which everything still holds."""
    steps: tuple[Step, ...]
    hours: int
    cost: int | None
    obstacles: tuple[Obstacle, ...]
    assumptions: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AdviceAnswer(Answer):
    """What would make a person eligible for a jabatan, and by when."""

    advice: Advice
