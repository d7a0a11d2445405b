"""Which columns of the sheet `persyaratan` each kind of condition reads, and what it expects there.

The criteria themselves are functions of `matching.eligibility`, and their words stand in the ontology.
"""

from dataclasses import dataclass

from graph.intake.layouts.kinds import Words

PROGRAMMES, JPM_SCALES = "program", "skala"
"""What choices can be besides words of a list."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConditionKind:
    """One kind of condition and its parameters."""

    criterion: str
    threshold: Words | tuple[str, ...] | None = None
    """What the column Nilai holds: a word of a list, one of these words, or nothing."""
    needs_threshold: bool = True
    example: str = ""
    """What may stand in the column Nilai."""
    needs_amount: bool = False
    """Whether the column Jumlah tahun is read; it must then be filled in."""
    codes: Words | str | None = None
    """What the column Pilihan holds: words of a list, codes of programmes, names of scales, or nothing."""
    needs_codes: bool = True


CONDITION_KINDS: dict[str, ConditionKind] = {
    kind.criterion: kind
    for kind in (
        ConditionKind(criterion="staff_kind", codes=Words.STAFF_KINDS),
        ConditionKind(criterion="minimum_education", threshold=Words.EDUCATION_LEVELS, example="S-1"),
        ConditionKind(criterion="education_field", codes=Words.EDUCATION_FIELDS),
        ConditionKind(criterion="minimum_golongan", threshold=Words.GOLONGAN, example="III/d"),
        ConditionKind(criterion="held_levels", needs_amount=True, codes=Words.JABATAN_LEVELS),
        ConditionKind(criterion="related_experience", needs_amount=True),
        ConditionKind(
            criterion="maximum_age",
            threshold=("ketat", "longgar"),
            needs_threshold=False,
            needs_amount=True,
            codes=Words.JABATAN_LEVELS,
            needs_codes=False,
        ),
        ConditionKind(criterion="before_retirement"),
        ConditionKind(criterion="minimum_predicate", threshold=Words.PREDICATES, example="Baik", needs_amount=True),
        ConditionKind(criterion="no_discipline", needs_amount=True, codes=Words.SEVERITIES),
        ConditionKind(
            criterion="competence", threshold=Words.JPM_CATEGORIES, example="MMS", codes=JPM_SCALES, needs_codes=False
        ),
        ConditionKind(criterion="completed_training", codes=PROGRAMMES),
        ConditionKind(criterion="credit_points", needs_amount=True),
        ConditionKind(criterion="time_in_post", needs_amount=True),
        ConditionKind(criterion="time_in_post_at_most", needs_amount=True),
        ConditionKind(criterion="no_demotion"),
    )
}
"""Every kind of condition that a jabatan can set for itself, by the name of its criterion."""
