"""A training plan as a workbook: budget, participants, data for letters of assignment, what it closes, what is left."""

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
                "surat_tugas": [*_letters(answer)],
                "surat_tugas_peserta": [*_assigned(answer)],
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


def _letters(answer: PortfolioAnswer) -> Iterator[Sequence[Cell]]:
    """One row for each class: what a letter of assignment says of it. What nobody has planned yet stays empty."""
    yield (
        *("Kode program", "Program", "Kelas ke-", "Penyelenggara", "Cara", "JP", "Peserta"),
        *("Nomor surat", "Tanggal mulai", "Tanggal selesai", "Tempat", "Penanda tangan"),
    )
    for run in answer.programmes:
        for number in range(run.classes):
            seats = min(answer.request.class_size, len(run.participants) - number * answer.request.class_size)
            known: tuple[Cell, ...] = (run.programme.code, run.programme.label, number + 1, run.provider, run.mode)
            yield (*known, run.hours, seats, None, None, None, None, None)


def _assigned(answer: PortfolioAnswer) -> Iterator[Sequence[Cell]]:
    """One row for each person in a class, numbered as in the list that a letter of assignment comes with."""
    yield ("Kode program", "Kelas ke-", "No.", "Pegawai", "Nama", "NIP", "Pangkat", "Jabatan", "Unit")
    for run in answer.programmes:
        for place, seat in enumerate(run.participants):
            number, order = divmod(place, answer.request.class_size)
            post, unit = (each.label if each else None for each in (seat.jabatan, seat.unit))
            yield (
                *(run.programme.code, number + 1, order + 1, seat.person.code, seat.person.label),
                *(None, None, post, unit),
            )


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
    yield ("Surat tugas", "Nomor, tanggal, tempat, penanda tangan, NIP dan pangkat diisi oleh penyusun surat.")
    yield ("Catatan", "Program mendukung pencapaian level; hanya penilaian sesudahnya yang menunjukkannya.")
