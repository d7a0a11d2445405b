"""The kinds of conditions in Indonesian words, and which columns of a sheet each of them reads.

The criteria themselves are functions of `matching.eligibility`; here they are only named.
"""

from dataclasses import dataclass

from graph.intake.layouts.kinds import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class ConditionKind:
    """One kind of condition as people write it."""

    criterion: str
    words: str
    aliases: tuple[str, ...] = ()
    threshold: Words | tuple[str, ...] | None = None
    """What the column Nilai holds: a word of a list, one of these codes, or nothing."""
    threshold_required: bool = True
    amount: bool = False
    """Whether the column Jumlah tahun is read."""
    codes: Words | str | None = None
    """What the column Pilihan holds: words of a list, codes of a sheet, or nothing."""
    codes_required: bool = True


CONDITION_KINDS: tuple[ConditionKind, ...] = (
    ConditionKind(criterion="staff_kind", words="jenis pegawai", codes=Words.STAFF_KINDS),
    ConditionKind(
        criterion="minimum_education",
        words="pendidikan minimal",
        aliases=("pendidikan", "jenjang pendidikan"),
        threshold=Words.EDUCATION_LEVELS,
    ),
    ConditionKind(criterion="education_field", words="bidang ilmu", aliases=("jurusan",), codes=Words.EDUCATION_FIELDS),
    ConditionKind(
        criterion="minimum_golongan",
        words="golongan minimal",
        aliases=("pangkat", "pangkat minimal", "golongan"),
        threshold=Words.GOLONGAN,
    ),
    ConditionKind(
        criterion="held_levels",
        words="pengalaman jabatan",
        aliases=("pernah menduduki", "pengalaman jenjang"),
        amount=True,
        codes=Words.JABATAN_LEVELS,
    ),
    ConditionKind(
        criterion="related_experience",
        words="pengalaman bidang",
        aliases=("pengalaman bidang kumulatif", "pengalaman urusan"),
        amount=True,
    ),
    ConditionKind(
        criterion="maximum_age",
        words="usia maksimal",
        aliases=("umur maksimal", "batas usia"),
        threshold=("ketat", "longgar"),
        threshold_required=False,
        amount=True,
    ),
    ConditionKind(criterion="before_retirement", words="sebelum pensiun"),
    ConditionKind(
        criterion="minimum_predicate",
        words="predikat minimal",
        aliases=("predikat kinerja", "predikat kinerja minimal"),
        threshold=Words.PREDICATES,
        amount=True,
    ),
    ConditionKind(
        criterion="no_discipline",
        words="bebas hukuman disiplin",
        aliases=("tidak dijatuhi hukuman disiplin", "hukuman disiplin"),
        amount=True,
        codes=Words.SEVERITIES,
    ),
    ConditionKind(
        criterion="competence",
        words="kategori JPM minimal",
        aliases=("jpm minimal", "memenuhi standar kompetensi"),
        threshold=Words.JPM_CATEGORIES,
        codes=Words.JPM_SCALES,
        codes_required=False,
    ),
    ConditionKind(
        criterion="completed_training",
        words="pelatihan",
        aliases=("pelatihan yang sudah selesai", "diklat"),
        codes="program",
    ),
    ConditionKind(
        criterion="credit_points",
        words="angka kredit minimal",
        aliases=("angka kredit",),
        amount=True,
    ),
    ConditionKind(
        criterion="time_in_post", words="masa jabatan minimal", aliases=("lama jabatan minimal",), amount=True
    ),
    ConditionKind(
        criterion="time_in_post_at_most", words="masa jabatan maksimal", aliases=("lama jabatan maksimal",), amount=True
    ),
)
"""Every kind of condition that a jabatan can set for itself."""

BY_CRITERION: dict[str, ConditionKind] = {kind.criterion: kind for kind in CONDITION_KINDS}
"""The kinds of conditions by the name of their criterion."""
