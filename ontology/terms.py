"""What the words of the vocabulary are: one frozen dataclass per class of `ontology/*.ttl`.

Terms travel as they are from the graph to the wire. Things with an identity refer to each other by
code or id; parts are nested. Not known is `None`, never 0.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar


def wire_name(field: str) -> str:
    """The JSON name of a field: the same, less the underscore that keeps Python's own words apart."""
    return field.removesuffix("_")


class Term:
    """Base of every term: the sentence under a field is also its description in the OpenAPI document."""

    __slots__ = ()
    __pydantic_config__: ClassVar[dict[str, object]] = {
        "use_attribute_docstrings": True,
        "alias_generator": wire_name,
        "populate_by_name": True,
    }


class Aspect(StrEnum):
    """The three aspects of a jabatan's standard (PermenPANRB 38/2017)."""

    TEKNIS = "teknis"
    MANAJERIAL = "manajerial"
    SOSIAL_KULTURAL = "sosial_kultural"


class Importance(StrEnum):
    """How much a requirement weighs for the jabatan: mutlak decides, the others count."""

    MUTLAK = "mutlak"
    PENTING = "penting"
    PERLU = "perlu"


class StaffKind(StrEnum):
    """The two kinds of civil servants (UU 20/2023)."""

    PNS = "PNS"
    PPPK = "PPPK"


class Mark(StrEnum):
    """How far a rule can be trusted: seen in a source, still to be verified, or a default of this product."""

    SEEN = "S"
    TO_VERIFY = "K"
    DEFAULT = "P"


@dataclass(frozen=True, slots=True, kw_only=True)
class Competency(Term):
    """An ability that a jabatan may ask for, in one of the three aspects."""

    code: str
    label_id: str
    label_en: str
    aspect: Aspect
    definition_id: str
    field: str | None = None
    """The government affair (urusan) that a technical competency belongs to."""
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CompetencyLevel(Term):
    """One of the five levels of a competency, and how it shows."""

    competency: str
    level: int
    label_id: str
    indicators: tuple[str, ...] = ()
    """Sentences of behaviour by which an assessor recognises the level."""


@dataclass(frozen=True, slots=True, kw_only=True)
class JabatanLevel(Term):
    """A class of posts (jenjang jabatan), such as Administrator or JF Ahli Muda."""

    code: str
    label_id: str
    label_en: str
    group: str
    """JPT, JA, JF keahlian or JF keterampilan (PP 11/2017)."""
    standing: int
    """Height among all classes: equal for classes the law treats as equal, greater for higher ones."""
    default_level: int
    """The level asked in the nine common competencies where a jabatan has no standard of its own."""
    retirement_age: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Golongan(Term):
    """A rank class (golongan ruang) with the name of its rank (pangkat)."""

    code: str
    label_id: str
    order: int
    """1 for I/a to 17 for IV/e."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EducationLevel(Term):
    """A level of formal education (jenjang pendidikan)."""

    code: str
    label_id: str
    order: int
    """Equal for levels the law treats as equal: D-IV and S-1."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition(Term):
    """One thing to be checked about a person before a jabatan: a criterion and its parameters.

    `criterion` names a function of `matching.eligibility`; which parameters it reads, its docstring says.
    """

    criterion: str
    importance: Importance = Importance.MUTLAK
    threshold: str | None = None
    """A code to be reached: an education level, a golongan, a predicate, a category, a reading of ages."""
    amount: int | None = None
    """Years."""
    codes: tuple[str, ...] = ()
    """Alternatives, any of which will do: classes of jabatan, programmes, fields of study, kinds of staff."""
    text: str | None = None
    """The condition in the words of its document."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule(Term):
    """A legal rule as data: which condition holds for which jabatan, from when until when, and on what basis."""

    id: str
    label_id: str
    label_en: str
    applies_to: tuple[str, ...]
    """Classes of jabatan (codes) that the rule is about; empty: every one."""
    move: str
    """`any`, `promotion` (a rise within one family of functional posts) or `transfer` (any other way in)."""
    condition: Condition
    legal_basis: str
    mark: Mark
    source: str | None
    """Where the rule was seen."""
    valid_from: date
    valid_until: date | None
    """The first day on which the rule no longer holds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class JpmCategory(Term):
    """One category of a scale of the Job Person Match: a half-open interval of percentages."""

    scale: str
    code: str
    label_id: str
    at_least: int
    """The lowest percentage that belongs to it; the next higher category ends it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary(Term):
    """Everything that ships with the product as words: read from `ontology/*.ttl`, immutable."""

    competencies: tuple[Competency, ...]
    competency_levels: tuple[CompetencyLevel, ...]
    jabatan_levels: tuple[JabatanLevel, ...]
    golongan: tuple[Golongan, ...]
    education_levels: tuple[EducationLevel, ...]
    education_fields: tuple[str, ...]
    """Fields of study (bidang ilmu), as they are named in conditions and in people's records."""
    fields: tuple[str, ...]
    """Government affairs (urusan), the fields in which experience is related."""
    predicates: tuple[str, ...]
    """Performance predicates, lowest first."""
    severities: tuple[str, ...]
    """Kinds of disciplinary penalty, lightest first."""
    talent_components: tuple[str, ...] = ()
    """What talent mapping scores on its own."""
    placement_kinds: tuple[str, ...]
    """Kinds of assignment; only the first, definitif, counts as tenure."""
    rules: tuple[Rule, ...]
    jpm_categories: tuple[JpmCategory, ...]
    version: str
    """A digest of what decides (rules, categories, classes of jabatan): equal where that is equal."""
