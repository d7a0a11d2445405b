"""Successors, and several of them side by side, in a terminal."""

from rich.console import Console
from rich.text import Text

from api.cli.showing.tables import titled
from api.cli.showing.words import comma, day
from api.service.answers.successors import Readiness, SuccessorsAnswer, SuccessorsCompared

READINESS = {
    Readiness.SIAP_SEKARANG: "siap sekarang",
    Readiness.SIAP_1_2_TAHUN: "siap 1–2 tahun",
    Readiness.JANGKA_PANJANG: "jangka panjang",
    Readiness.TIDAK_MEMENUHI: "tidak memenuhi",
}


def show_successors(console: Console, answer: SuccessorsAnswer) -> None:
    """Who, how ready, by when, and what decides it."""
    marks = [name for name, held in (("kritikal", answer.critical), ("target", answer.target)) if held]
    marked = f" (jabatan {' dan '.join(marks)})" if marks else ""
    console.print(Text.assemble(("Calon suksesor ", "bold"), answer.jabatan.label, marked))
    console.print(
        f"{answer.group} orang dari KRS ditelaah per {day(answer.as_of)}: {answer.ready} siap sekarang,"
        f" {answer.total_not_assessed} belum dapat dinilai, {answer.total_not_meeting} tidak memenuhi,"
        f" {answer.total_screened_out} di kotak 7–9 tetapi di luar KRS."
    )
    if answer.successors:
        table = titled("Urutan")
        for heading in ("", "Pegawai", "Kotak", "Kesiapan", "Mulai", "Yang menentukan", "Sisa masa"):
            table.add_column(heading)
        for place, each in enumerate(answer.successors, start=1):
            left = "–" if each.months_left is None else f"{each.months_left // 12} th {each.months_left % 12} bl"
            table.add_row(
                str(place),
                each.match.person.label,
                str(each.box),
                READINESS[each.readiness],
                day(each.ready_from),
                each.decided_by,
                left,
            )
        console.print(table)
    else:
        console.print("Belum ada calon suksesor dari KRS.")
    lists = ("Belum dapat dinilai", "Tidak memenuhi", "Di luar KRS")
    asides = (answer.not_assessed, answer.not_meeting, answer.screened_out)
    for title, people in zip(lists, asides, strict=True):
        for aside in people:
            console.print(f"{title}: {aside.person.label} (kotak {aside.box}). {aside.why}")
    firm = answer.firmness
    if firm.of and answer.ready:
        console.print(
            f"Bila satu bobot potensial berubah 10 %: urutan tetap pada {firm.same_order} dari {firm.of} percobaan,"
            f" orangnya tetap pada {firm.same_people}.",
            style="dim",
        )
    console.print(f"Keadaan {day(answer.as_of)}; aturan {answer.rules_version}.", style="dim")


def show_comparison(console: Console, answer: SuccessorsCompared) -> None:
    """What differs first."""
    table = titled(f"Perbandingan untuk {answer.jabatan.label}")
    table.add_column("")
    for person in answer.people:
        table.add_column(person.label)
    for row in answer.rows:
        table.add_row(f"{row.label}{'' if row.differs else ' (sama)'}", *map(_value, row.values))
    console.print(table)


def _value(value: str | None) -> str:
    return comma(value) if value is None or value.replace(".", "").isdecimal() else value
