"""A kept plan (IDP) as a workbook: steps, years, and every version with what it changed."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from api.service.answers.development_plans import DevelopmentPlanShown
from api.service.kept_plan_words import jpm, proposal, remarks, rests_on, shares, state
from api.service.saving import Cell, save_workbook


def write_kept_plan(shown: DevelopmentPlanShown, path: Path) -> None:
    """Writes the plan.

    Raises:
        InvalidInput: it is no name of a workbook, or cannot be written.
    """
    save_workbook(
        path,
        {
            "langkah": [*_steps(shown)],
            "tahun": [*_years(shown)],
            "versi": [*_versions(shown)],
            "keterangan": [*_about(shown)],
        },
    )


def _steps(shown: DevelopmentPlanShown) -> Iterator[Sequence[Cell]]:
    """One row for each step and competency, so that it can be filtered and pivoted."""
    yield (
        *("No.", "Langkah", "Kode program", "Penyelenggara", "Bentuk", "Porsi 70-20-10", "Kompetensi", "Dari level"),
        *("Ke level", "Tahun", "Mulai", "Selesai", "JP", "Biaya", "Keadaan", "Menurut catatan", "Alasan ditambahkan"),
    )
    for each in shown.steps:
        step = each.step
        named = (step.number, step.name, step.programme, step.provider, step.form, step.share)
        found = proposal(each) if each.proposed else None
        when = (step.year, step.starts_on, step.ends_on, step.hours, step.cost, state(step), found, step.reason)
        for aim in each.aims:
            yield (*named, aim.competency.label, aim.from_level, aim.to_level, *when)
        if not each.aims:
            yield (*named, None, None, None, *when)


def _years(shown: DevelopmentPlanShown) -> Iterator[Sequence[Cell]]:
    yield ("Tahun", "JP", "Biaya", "JP minimal tercapai")
    for year in shown.years:
        met = None if year.minimum_met is None else "ya" if year.minimum_met else "tidak"
        yield (year.year, year.hours, year.cost, met)


def _versions(shown: DevelopmentPlanShown) -> Iterator[Sequence[Cell]]:
    yield ("Versi", "Disimpan pada", "Disimpan oleh", "Perubahan", "Alasan", "Ditarik pada", "Ditarik oleh")
    for each in shown.versions:
        revoked = None if each.revoked_at is None else each.revoked_at.isoformat()
        kept = (each.version, each.kept_at.isoformat(), each.kept_by)
        for sentence in [change.sentence for change in each.changes] or [""]:
            yield (*kept, sentence or None, each.reason, revoked, each.revoked_by)


def _about(shown: DevelopmentPlanShown) -> Iterator[Sequence[Cell]]:
    plan = shown.plan
    yield ("Hal", "Isi")
    yield ("Pegawai", shown.person.label)
    yield ("Jabatan sekarang", shown.held.label if shown.held else None)
    yield ("Jabatan yang dituju", shown.jabatan.label)
    yield ("Pembimbing", plan.mentor)
    yield ("JPM saat dihitung", jpm(plan.jpm_percent, plan.jpm_category))
    yield ("JPM proyeksi", jpm(plan.projected_percent, plan.projected_category))
    yield ("JP paling banyak setahun", plan.cap)
    yield ("Porsi 70-20-10", shares(plan))
    yield ("Sumber", rests_on(shown))
    for remark in remarks(shown):
        yield ("Catatan", remark)
