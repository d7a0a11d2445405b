"""A rotation as a workbook for the meeting: who goes where, who stays and why, what limits cost."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from api.service.answers.rotation import RotationAnswer
from api.service.saving import Cell, save_workbook


def write_rotation(answer: RotationAnswer, path: Path) -> None:
    """Writes the proposal: moves, those who stay, limits with their prices, and how it came about.

    Raises:
        InvalidInput: it is no name of a workbook, or cannot be written.
    """
    save_workbook(
        path,
        {
            "usulan": [*_moves(answer)],
            "tetap": [*_stays(answer)],
            "batas": [*_limits(answer)],
            "keterangan": [*_about(answer)],
        },
    )


def _moves(answer: RotationAnswer) -> Iterator[Sequence[Cell]]:
    yield (
        *("Pegawai", "Nama", "Dari jabatan", "Dari unit", "Ke jabatan", "Ke unit", "Sebelum (%)", "Sesudah (%)"),
        *("Selisih", "Bila tetap, jumlah turun (%)", "Dipastikan", "Alasan", "Putusan rapat"),
    )
    for move in answer.moves:
        units = [each.label if each else None for each in (move.unit_left, move.unit_taken)]
        yield (
            *(move.person.code, move.person.label, move.leaves.label, units[0], move.takes.label, units[1]),
            *(float(move.before), float(move.after), float(move.gain)),
            *(None if move.worth is None else float(move.worth), "ya" if move.forced else None, move.sentence, None),
        )


def _stays(answer: RotationAnswer) -> Iterator[Sequence[Cell]]:
    yield (
        *("Pegawai", "Nama", "Jabatan", "Unit", "Memenuhi (%)", "Sebab", "Lebih cocok untuk"),
        *("Bila dipastikan, jumlah turun (%)", "Penjelasan"),
    )
    for stay in answer.stays:
        yield (
            *(stay.person.code, stay.person.label, stay.jabatan.label, stay.unit.label if stay.unit else None),
            *(float(stay.share), stay.reason.replace("_", " "), stay.better.label if stay.better else None),
            *(None if stay.price is None else float(stay.price), stay.sentence),
        )


def _limits(answer: RotationAnswer) -> Iterator[Sequence[Cell]]:
    yield ("Batas", "Harga (%)", "Perpindahan tanpa batas itu", "Penjelasan")
    for limit in answer.limits:
        yield (limit.limit.replace("_", " "), float(limit.price), limit.moves, limit.sentence)
    for won in answer.spread:
        said = "memperoleh" if won.after else "kehilangan"
        yield ("pemerataan", None, None, f"{won.unit.label} {said} {won.competency.label}.")


def _about(answer: RotationAnswer) -> Iterator[Sequence[Cell]]:
    """Whoever reads the proposal later must be able to judge it."""
    asked = answer.request
    yield ("Hal", "Isi")
    yield ("Unit", answer.unit.label if answer.unit else "Seluruh instansi")
    yield ("Pegawai yang ikut", answer.people)
    yield ("Pegawai yang jabatannya belum berstandar, tidak ikut", answer.left_out)
    yield ("Jabatan", answer.posts)
    yield ("Kursi", answer.seats)
    yield ("Kursi lowong", answer.vacant)
    yield ("Masa minimal dalam jabatan (tahun)", answer.minimum_years)
    yield ("Dasar masa minimal", answer.minimum_basis or "ditetapkan untuk rotasi ini")
    yield ("Paling jauh di bagan organisasi (langkah)", asked.within)
    yield ("Jabatan lebih tinggi ikut terbuka", "ya" if asked.promotions else "tidak")
    yield ("Biaya satu perpindahan (%)", asked.move_cost)
    yield ("Nilai pemerataan kompetensi (%)", asked.spread)
    yield ("Dipertahankan", len(asked.kept))
    yield ("Dibebaskan dari masa minimal", len(asked.released))
    yield ("Dipastikan", len(asked.forced))
    yield ("Dilarang", len(asked.forbidden))
    yield ("Jumlah bersama sebelum (%)", float(answer.before))
    yield ("Jumlah bersama sesudah (%)", float(answer.after))
    yield ("Keadaan per", answer.as_of.isoformat())
    yield ("Diketahui per", answer.known_at.isoformat())
    yield ("Versi aturan", answer.rules_version)
    yield ("Catatan", "Usul untuk dibahas. Yang memutuskan ialah pejabat yang berwenang, dengan alasan yang dicatat.")
