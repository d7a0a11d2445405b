"""A training plan as a workbook: the budget, who takes part, what it closes, and what is left."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from api.service.answers.portfolio import CompetencyCount, PortfolioAnswer
from ontology.errors import InvalidInput

Cell = str | int | float | None


def write_portfolio(answer: PortfolioAnswer, path: Path) -> None:
    """Writes the plan: sheets for the budget, the participants with their classes, what comes first, and the limits.

    Raises:
        InvalidInput: it is no name of a workbook, or cannot be written.
    """
    from graph.intake.writing.workbooks import write_workbook

    if path.suffix.lower() != ".xlsx":
        raise InvalidInput(f"Nama berkas {path} harus berakhir .xlsx.", f"The file name {path} must end in .xlsx.")
    try:
        write_workbook(
            path,
            {
                "anggaran": [*_budget(answer)],
                "peserta": [*_participants(answer)],
                "dinilai_dahulu": [*_counts("Kompetensi yang belum dinilai", answer.assess_first)],
                "tanpa_program": [*_counts("Kompetensi tanpa program yang cocok", answer.no_programme)],
                "keterangan": [*_about(answer)],
            },
        )
    except OSError as refusal:
        raise InvalidInput(
            f"Berkas {path} tidak dapat ditulis: {refusal.strerror}.",
            f"The file {path} cannot be written: {refusal.strerror}.",
        ) from refusal


def _budget(answer: PortfolioAnswer) -> Iterator[Sequence[Cell]]:
    yield ("Kode program", "Program", "Penyelenggara", "JP", "Kelas", "Peserta", "Biaya per orang", "Biaya", "Poin")
    for run in answer.programmes:
        seats = len(run.participants)
        yield (
            *(run.programme.code, run.programme.label, run.provider, run.hours, run.classes, seats),
            *(run.cost, run.total_cost, run.points),
        )
    yield ("Jumlah", None, None, None, None, answer.seats, None, answer.spent, answer.points)


def _participants(answer: PortfolioAnswer) -> Iterator[Sequence[Cell]]:
    """One row for each person and competency, so that it can be filtered and pivoted."""
    yield (
        *("Kode program", "Program", "Kelas ke-", "Pegawai", "Nama", "Jabatan", "Unit", "Kompetensi"),
        *("Level sekarang", "Level tujuan", "Standar", "Atas permintaan perencana"),
    )
    for run in answer.programmes:
        for number, seat in enumerate(run.participants):
            who: tuple[Cell, ...] = (
                *(run.programme.code, run.programme.label, number // answer.request.class_size + 1),
                *(seat.person.code, seat.person.label),
                *(each.label if each else None for each in (seat.jabatan, seat.unit)),
            )
            wished = "ya" if seat.wished else None
            for closed in seat.closes:
                yield (*who, closed.competency.label, closed.attained, closed.to_level, closed.standard, wished)
            if not seat.closes:
                yield (*who, None, None, None, None, wished)


def _counts(title: str, counts: Sequence[CompetencyCount]) -> Iterator[Sequence[Cell]]:
    yield ("Kode", title, "Orang")
    for each in counts:
        yield (each.competency.code, each.competency.label, each.people)


def _about(answer: PortfolioAnswer) -> Iterator[Sequence[Cell]]:
    """For whom, within what, and how near to the best; whoever reads the plan later must be able to judge it."""
    asked = answer.request
    yield ("Hal", "Isi")
    yield ("Unit", answer.unit.label if answer.unit else "Seluruh instansi")
    yield ("Disiapkan untuk", answer.jabatan.label if answer.jabatan else "Jabatan masing-masing")
    yield ("Pegawai yang jabatannya berstandar", answer.people)
    yield ("Pegawai lain, yang kebutuhannya tidak dapat dihitung", answer.without_standard)
    yield ("Anggaran (Rp)", asked.budget)
    yield ("JP paling banyak per orang", asked.hours)
    yield ("Kelas paling banyak", asked.classes)
    yield ("Kursi dalam satu kelas", asked.class_size)
    yield ("Kesenjangan yang ditutup (%)", answer.closed_percent)
    yield ("Paling jauh di bawah rencana terbaik yang mungkin (%)", answer.short_of_best_percent)
    yield ("Pencarian", "selesai" if answer.finished else "dihentikan; ini yang terbaik sejauh itu")
    yield ("Program yang JP atau biayanya tidak tercatat", ", ".join(each.code for each in answer.not_on_offer) or None)
    yield ("Keadaan per", answer.as_of.isoformat())
    yield ("Diketahui per", answer.known_at.isoformat())
    yield ("Versi aturan", answer.rules_version)
    yield ("Catatan", "Program mendukung pencapaian level; hanya penilaian sesudahnya yang menunjukkannya.")
