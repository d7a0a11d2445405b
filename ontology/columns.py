"""How people leave the graph for ranking: every fact as small integers, grouped by person.

The graph hands out rows in this form and matching turns them into columns; neither knows the other. Codes become
positions in a `Codebook`; days become whole numbers `yyyymmdd` (0: none); a position of -1 means not known.
"""

from dataclasses import dataclass, field
from functools import cached_property

from ontology.terms import StaffKind, Vocabulary

STAFF_KINDS = tuple(StaffKind)


@dataclass(frozen=True, kw_only=True)
class Codebook:
    """The codes behind the positions, each list in a fixed order."""

    competencies: tuple[str, ...]
    jabatan: tuple[str, ...]
    """Codes of the agency's posts."""
    units: tuple[str, ...]
    programmes: tuple[str, ...]
    jabatan_levels: tuple[str, ...]
    golongan: tuple[str, ...]
    education_levels: tuple[str, ...]
    education_fields: tuple[str, ...]
    fields: tuple[str, ...]
    predicates: tuple[str, ...]
    severities: tuple[str, ...]
    talent_components: tuple[str, ...]

    @classmethod
    def of(
        cls, vocabulary: Vocabulary, jabatan: tuple[str, ...], units: tuple[str, ...], programmes: tuple[str, ...]
    ) -> "Codebook":
        """The codebook of a vocabulary and of one graph's own terms."""
        return cls(
            competencies=tuple(competency.code for competency in vocabulary.competencies),
            jabatan=jabatan,
            units=units,
            programmes=programmes,
            jabatan_levels=tuple(level.code for level in vocabulary.jabatan_levels),
            golongan=tuple(golongan.code for golongan in vocabulary.golongan),
            education_levels=tuple(level.code for level in vocabulary.education_levels),
            education_fields=vocabulary.education_fields,
            fields=vocabulary.fields,
            predicates=vocabulary.predicates,
            severities=vocabulary.severities,
            talent_components=vocabulary.talent_components,
        )

    @cached_property
    def positions(self) -> dict[str, dict[str, int]]:
        """For each list of codes, the position of every code."""
        return {
            name: {code: position for position, code in enumerate(codes)}
            for name, codes in vars(self).items()
            if isinstance(codes, tuple)
        }


@dataclass(slots=True, kw_only=True)
class TalentRow:
    """One person with all facts known at some moment; each list is flat, with the stride its comment says.

    Beside each list stand the ids of its records, one per group of numbers.
    """

    person: str
    birth: int = 0
    staff: int = -1
    """Position in `STAFF_KINDS`."""
    ranks: list[int] = field(default_factory=list)
    """2: golongan, from"""
    rank_ids: list[str] = field(default_factory=list)
    educations: list[int] = field(default_factory=list)
    """3: level, field, graduated on"""
    education_ids: list[str] = field(default_factory=list)
    placements: list[int] = field(default_factory=list)
    """7: jabatan, level, field, unit, 1 if definitif, from, until (excluded; 0: still held)"""
    placement_ids: list[str] = field(default_factory=list)
    performances: list[int] = field(default_factory=list)
    """2: year, predicate"""
    performance_ids: list[str] = field(default_factory=list)
    levels: list[int] = field(default_factory=list)
    """5: competency, level in half steps (0 to 10), assessed on, valid until (0: by the rules), for level of jabatan"""
    level_ids: list[str] = field(default_factory=list)
    """Ids of the assessments, one per level found."""
    trainings: list[int] = field(default_factory=list)
    """2: programme, finished on"""
    training_ids: list[str] = field(default_factory=list)
    disciplines: list[int] = field(default_factory=list)
    """3: severity, decided on, ends on"""
    discipline_ids: list[str] = field(default_factory=list)
    credits: list[int] = field(default_factory=list)
    """3: level of jabatan, hundredths of points, counted on"""
    credit_ids: list[str] = field(default_factory=list)
    scores: list[int] = field(default_factory=list)
    """4: component of talent mapping, hundredths of points, scored on, valid until (0: by the measures)"""
    score_ids: list[str] = field(default_factory=list)
