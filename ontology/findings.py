"""What the system concludes: verdicts, points, percentages and their reasons. Nobody records these by hand."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from ontology.terms import Aspect, Importance, Mark, Term


class Verdict(StrEnum):
    """What the gates say together about a person and a jabatan on a day."""

    LAYAK = "LAYAK"
    BELUM_LAYAK = "BELUM_LAYAK"
    """Time alone will cure what is missing: `eligible_from` says when."""
    TIDAK_LAYAK = "TIDAK_LAYAK"
    TIDAK_DAPAT_DIPUTUSKAN = "TIDAK_DAPAT_DIPUTUSKAN"
    """A fact that decides is not known."""


class GateResult(StrEnum):
    """What one condition says about a person on a day."""

    LULUS = "LULUS"
    BELUM = "BELUM"
    """Not yet: it will hold from a known day on, if nothing else changes."""
    GAGAL = "GAGAL"
    TIDAK_DIKETAHUI = "TIDAK_DIKETAHUI"


class Standing(StrEnum):
    """How a person stands against one requirement."""

    TERPENUHI = "TERPENUHI"
    SEBAGIAN = "SEBAGIAN"
    """Below the standard by at most one level."""
    KURANG = "KURANG"
    BELUM_DINILAI = "BELUM_DINILAI"
    KEDALUWARSA = "KEDALUWARSA"
    """Assessed once, but the result has run out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TermRef(Term):
    """A term by its identity, its code and its name."""

    id: str
    code: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence(Term):
    """The record behind a statement: where the fact came from."""

    record: str
    kind: str | None = None
    date_: date | None = None
    provider: str | None = None
    source: str | None = None
    """The document that it was loaded from."""
    recorded_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason(Term):
    """Why one requirement counted as it did."""

    requirement: TermRef
    aspect: Aspect
    importance: Importance
    standard: float
    attained: float | None
    """`None` where no valid level is known; an expired one is told in the sentence."""
    standing: Standing
    points: int
    possible: int
    shown: str
    """Its share of `score.percent`, with two decimals; the shares add up to it exactly."""
    expected: int
    """Equal to `points` where the level is known, else what may be expected of the person."""
    leaned_on: tuple[TermRef, ...] = ()
    """Near competencies that the expectation leaned on."""
    evidence: tuple[Evidence, ...] = ()
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Gate(Term):
    """What one condition of law or standard says about the person."""

    rule: str
    criterion: str
    label: str
    importance: Importance
    """Only `mutlak` decides the verdict; the others are advice."""
    result: GateResult
    from_: date | None
    """The first day on which it holds."""
    until: date | None
    """The last day on which it holds, where it ends by itself."""
    required: str
    """What is asked, in words."""
    found: str | None
    """What was found, in words; `None` where nothing is known."""
    legal_basis: str
    mark: Mark
    evidence: tuple[Evidence, ...] = ()
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Score(Term):
    """Points of all requirements together, in whole points, and the interval that unknown levels leave open."""

    points: int
    """Proven: unknown levels earn nothing."""
    expected: int
    highest: int
    """If every unknown level were full."""
    possible: int
    percent: str
    expected_percent: str
    highest_percent: str
    known: int
    """Requirements with a valid level."""
    required: int
    known_weight: int
    """Weight of the requirements with a valid level, and of all of them below."""
    required_weight: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Jpm(Term):
    """The official Job Person Match: percentages as strings with two decimals, exact fractions beside them.

    Where a level is unknown or expired, only the partial figures exist and there is no category.
    """

    raw: str | None
    official: str | None
    """`raw`, at most 100; the figure that categories use."""
    item_capped: str | None
    partial: str | None
    """Over the known requirements only; `None` where all are known or none is."""
    partial_item_capped: str | None
    coverage: str
    known: int
    required: int
    attained: str
    """The exact sum of the known levels, e.g. `25` or `24.5`, over the exact sum of their standards below."""
    standard: str
    category: str | None
    category_item_capped: str | None
    scale: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Match(Term):
    """A person and a jabatan compared: verdict, score, percentage, and every reason."""

    person: TermRef
    jabatan: TermRef
    verdict: Verdict
    eligible_from: date | None
    eligible_until: date | None
    score: Score
    jpm: Jpm
    jpm_by_group: dict[str, Jpm]
    """The same percentage for `mansoskul` (managerial and socio-cultural) and `teknis` alone."""
    reasons: tuple[Reason, ...]
    gates: tuple[Gate, ...]
    unknown: tuple[str, ...]
    """What is not known and would matter, one sentence each."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer(Term):
    """What every answer carries: the day it is about, what was known when, and the version of the rules."""

    as_of: date
    known_at: datetime
    rules_version: str
    model: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidates(Answer):
    """People for a jabatan. Exploring orders by what may be expected; deciding ranks only people fully assessed."""

    jabatan: TermRef
    decide: bool
    considered: int
    """How many people were looked at."""
    candidates: tuple[Match, ...]
    """Exploring: eligible people and those of whom a deciding fact is unknown. Deciding: eligible, fully assessed."""
    becoming_eligible: tuple[Match, ...]
    not_assessed: tuple[Match, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Positions(Answer):
    """Jabatan for a person."""

    person: TermRef
    considered: int
    positions: tuple[Match, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation(Match):
    """One person and one jabatan, fully explained: a match that carries what every answer carries."""

    as_of: date
    known_at: datetime
    rules_version: str
    model: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class JpmAnswer(Answer):
    """The Job Person Match of one person for one jabatan, with the gaps it is made of."""

    person: TermRef
    jabatan: TermRef
    jpm: Jpm
    jpm_by_group: dict[str, Jpm]
    gaps: tuple[Reason, ...]
    """Requirements that are short, lowest first."""
