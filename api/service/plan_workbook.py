"""A plan as a workbook: what a person and a supervisor fill in, sign and keep as the plan of development (IDP)."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from api.service.saving import Cell, save_workbook
from ontology.development import Gap, Plan, PlanAnswer


def write_plan(answer: PlanAnswer, path: Path) -> None:
    """Writes the plan: sheets for the programmes, what is left open, other forms, and what it all rests on.

    Raises:
        InvalidInput: it is no name of a workbook, or cannot be written.
    """
    plan = answer.plan
    save_workbook(
        path,
        {
            "rencana": [*_programmes(plan)],
            "tahun": [*_years(plan)],
            "dinilai_dahulu": [*_gaps((*plan.assess_first, *plan.trained_already))],
            "tanpa_program": [*_gaps(plan.no_programme)],
            "bentuk_lain": [*_forms(answer)],
            "keterangan": [*_about(answer)],
        },
    )


def _programmes(plan: Plan) -> Iterator[Sequence[Cell]]:
    """One row for each programme and competency; mentor, dates and state are for people to fill in."""
    yield (
        *("Tahun", "Kode program", "Program", "Penyelenggara", "JP", "Biaya", "Melebihi batas", "Kompetensi"),
        *("Dari level", "Ke level (proyeksi)", "Sesudah", "Pembimbing", "Mulai", "Selesai", "Keadaan"),
    )
    for each in plan.programmes:
        named = each.year, each.programme.code, each.programme.label, each.provider, each.hours, each.cost
        over, after = "ya" if each.exceeds_cap else None, ", ".join(needed.label for needed in each.needs) or None
        for raised in each.raises:
            levels = raised.competency.label, raised.from_level, raised.to_level
            yield (*named, over, *levels, after, None, None, None, "direncanakan")


def _years(plan: Plan) -> Iterator[Sequence[Cell]]:
    yield ("Tahun", "JP", "Biaya", "JP minimal tercapai")
    for year in plan.years:
        met = None if year.minimum_met is None else "ya" if year.minimum_met else "tidak"
        yield (year.year, year.hours, year.cost, met)
    yield ("Jumlah", plan.hours, plan.cost, None)


def _gaps(gaps: Sequence[Gap]) -> Iterator[Sequence[Cell]]:
    yield ("Kode", "Kompetensi", "Tingkat pentingnya", "Standar", "Dicapai", "Keterangan")
    for gap in gaps:
        named = gap.requirement.code, gap.requirement.label, str(gap.importance)
        yield (*named, gap.standard, gap.attained, gap.sentence)


def _forms(answer: PlanAnswer) -> Iterator[Sequence[Cell]]:
    yield ("Bentuk", "Kelompok", "Porsi 70-20-10", "Kompetensi", "Pembimbing", "Mulai", "Selesai")
    for form in answer.forms:
        yield (form.name, form.group, form.share, None, None, None, None)


def _about(answer: PlanAnswer) -> Iterator[Sequence[Cell]]:
    plan = answer.plan
    yield ("Hal", "Isi")
    yield ("Pegawai", plan.person.label)
    yield ("Jabatan yang dituju", plan.jabatan.label)
    yield ("JP paling banyak setahun", plan.cap)
    yield ("JPM sekarang", plan.jpm.official or plan.jpm.partial)
    yield ("JPM proyeksi", plan.projected_jpm.official or plan.projected_jpm.partial)
    yield ("Dasar JP setahun", plan.yearly_hours.legal_basis)
    for remark in plan.remarks:
        yield ("Catatan", remark)
    yield ("Keadaan per", answer.as_of)
    yield ("Diketahui per", answer.known_at.isoformat())
    yield ("Versi aturan", answer.rules_version)
    yield ("Catatan", "Program mendukung pencapaian level; hanya penilaian sesudahnya yang menunjukkannya.")
