"""A kept plan (IDP) on paper: what a person, a supervisor and a mentor sign."""

from collections.abc import Iterator

from api.paper.parts import Column, Facts, Paper, Part, Prose, Signatures, Table
from api.service.answers.development_plans import DevelopmentPlanShown, PlanStepShown
from api.service.kept_plan_words import UNKNOWN, aim, days, jpm, remarks, rests_on, rupiah, shares, state

COLUMNS = (
    Column(title="No.", share=3, number=True),
    Column(title="Langkah", share=16),
    Column(title="Kompetensi", share=15),
    Column(title="Waktu", share=11),
    Column(title="JP", share=3, number=True),
    Column(title="Biaya (Rp)", share=7, number=True),
    Column(title="Keadaan", share=8),
)


def paper(shown: DevelopmentPlanShown) -> Paper:
    """The document of a plan."""
    return Paper(
        title="Rencana Pengembangan Individu (IDP)",
        about=f"{shown.person.label}, menuju {shown.jabatan.label}",
        parts=tuple(_parts(shown)),
        footing=rests_on(shown),
    )


def _parts(shown: DevelopmentPlanShown) -> Iterator[Part]:
    plan = shown.plan
    yield Facts(
        rows=[
            ("Pegawai", shown.person.label),
            ("Jabatan sekarang", shown.held.label if shown.held else "tidak memegang jabatan definitif instansi ini"),
            ("Jabatan yang dituju", shown.jabatan.label),
            ("Pembimbing", plan.mentor or "belum ditentukan"),
            ("JPM saat dihitung", jpm(plan.jpm_percent, plan.jpm_category)),
            ("JPM proyeksi", jpm(plan.projected_percent, plan.projected_category)),
            ("Kemajuan", f"{shown.done} dari {len(plan.steps)} langkah selesai"),
        ]
    )
    total = ("", "Jumlah", "", "", str(sum(year.hours for year in shown.years)), _cost(shown), "")
    yield Table(columns=COLUMNS, rows=[_row(each) for each in shown.steps], total=total)
    yield Prose(text="; ".join(f"{year.year}: {year.hours} JP, Rp {rupiah(year.cost)}" for year in shown.years) + ".")
    if divided := shares(plan):
        yield Prose(text=f"Porsi 70-20-10, sebagai pedoman dan bukan keharusan: {divided}.")
    for remark in remarks(shown):
        yield Prose(text=remark, soft=True)
    yield Signatures(signers=(("Pegawai", shown.person.label), ("Atasan langsung", None), ("Pembimbing", plan.mentor)))


def _row(shown: PlanStepShown) -> tuple[str, ...]:
    step = shown.step
    details = ", ".join(said for said in (step.programme, step.provider, step.form) if said and said != step.name)
    name = "\n".join(filter(None, (step.name, details, step.reason and f"Ditambahkan: {step.reason}")))
    hours = UNKNOWN if step.hours is None else str(step.hours)
    aims = "\n".join(map(aim, shown.aims)) or UNKNOWN
    return (str(step.number), name, aims, days(step), hours, rupiah(step.cost), state(step))


def _cost(shown: DevelopmentPlanShown) -> str:
    costs = [year.cost for year in shown.years]
    return rupiah(None if None in costs else sum(cost or 0 for cost in costs))
