"""The nine boxes and decisions of the talent committee in a terminal."""

from rich.console import Console
from rich.text import Text

from api.cli.showing.tables import titled
from api.cli.showing.words import comma, day
from api.service.answers.pool import PoolAnswer, PoolChanges, TalentDecision, TalentDecisions
from ontology.names import labels
from ontology.talent import TalentMatter


def show_pool(console: Console, answer: PoolAnswer) -> None:
    """How many stand in each box, who, and who is not rated."""
    name = answer.unit.label if answer.unit else answer.instansi.label
    console.print(Text.assemble((name, "bold"), f": sembilan kotak talenta per {day(answer.as_of)}"))
    console.print(
        f"{answer.people} orang: {answer.rated} dalam kotak, {answer.total_not_rated} belum dinilai;"
        f" {answer.group} memenuhi syarat KRS."
    )
    grid = titled("Kinerja \\ potensial")
    for heading in ("", "rendah", "menengah", "tinggi"):
        grid.add_column(heading, justify="left" if not heading else "right")
    told = {(each.performance, each.potential): each.box for each in answer.meaning}
    for performance in ("di atas ekspektasi", "sesuai ekspektasi", "di bawah ekspektasi"):
        numbers = [told[performance, potential] for potential in ("rendah", "menengah", "tinggi")]
        grid.add_row(performance, *(f"[{number}]  {answer.counts[str(number)]}" for number in numbers))
    console.print(grid, markup=False)
    _people(console, answer)
    if answer.not_rated:
        tray = titled("Belum dinilai")
        for heading in ("Pegawai", "Yang kurang"):
            tray.add_column(heading)
        for each in answer.not_rated:
            tray.add_row(each.person.label, "; ".join(each.missing))
        console.print(tray)
    own = [each for each in answer.settings if each.decision]
    said = ", ".join(f"{each.label} {each.value}" for each in own) or "bawaan produk"
    console.print(f"Ukuran: {said}. Aturan {answer.rules_version}.", style="dim")


def _people(console: Console, answer: PoolAnswer) -> None:
    table = titled("Menurut kotak")
    for heading in ("Kotak", "Pegawai", "Jabatan", "Kinerja", "Potensial", "KRS", ""):
        table.add_column(heading, justify="right" if heading in {"Kinerja", "Potensial"} else "left")
    for number in sorted(answer.boxes, reverse=True):
        for seat in answer.boxes[number]:
            notes = [
                f"diputuskan, hitungan {seat.computed}" if seat.decision else "",
                "hitungan berubah sejak diputuskan" if seat.changed_since else "",
                "sementara" if seat.provisional else "",
            ]
            table.add_row(
                number,
                seat.person.label,
                seat.jabatan.label if seat.jabatan else "–",
                comma(seat.performance.points),
                comma(seat.potential.points),
                "ya" if seat.in_group else "–",
                "; ".join(filter(None, notes)),
            )
    if table.row_count:
        console.print(table)


def show_changes(console: Console, answer: PoolChanges) -> None:
    """Who would stand elsewhere."""
    said = ", ".join(f"{name} = {value}" for name, value in answer.supposed.items())
    console.print(Text.assemble(("Andaikan ", "bold"), said))
    console.print(
        f"{answer.moved} dari {answer.people} orang berpindah kotak;"
        f" {answer.entering} masuk dan {answer.leaving} keluar dari yang memenuhi syarat KRS."
    )
    if answer.flows:
        table = titled("Perpindahan")
        for heading in ("Dari", "Ke", "Orang"):
            table.add_column(heading, justify="right")
        for flow in answer.flows:
            table.add_row(_box(flow.before), _box(flow.after), str(flow.people))
        console.print(table)
    if answer.moves:
        people = titled("Siapa")
        for heading in ("Pegawai", "Dari", "Ke"):
            people.add_column(heading)
        for move in answer.moves:
            people.add_row(move.person.label, _box(move.before), _box(move.after))
        console.print(people)


def show_decision(console: Console, decision: TalentDecision) -> None:
    """One decision."""
    show_decisions(console, TalentDecisions(decisions=(decision,)))


def show_decisions(console: Console, answer: TalentDecisions) -> None:
    """Decisions, newest first."""
    if not answer.decisions:
        console.print("Belum ada putusan komite talenta.")
        return
    matters, table = labels("talent-matter"), titled("Putusan komite talenta")
    for heading in ("Nomor", "Hal", "Tentang", "Putusan", "Alasan", "Oleh", "Berlaku", ""):
        table.add_column(heading, overflow="fold")
    for each in answer.decisions:
        table.add_row(
            each.id,
            matters[each.matter],
            each.about,
            _decided(each),
            each.grounds,
            each.decided_by,
            day(each.valid_from),
            "dicabut" if each.revoked_at else "",
        )
    console.print(table)


def _decided(decision: TalentDecision) -> str:
    if decision.matter is TalentMatter.BOX:
        return f"kotak {decision.decided} (hitungan {decision.computed})"
    if decision.matter is TalentMatter.MEASURE:
        return f"{labels('talent-measure')[decision.measure or '']}: {decision.decided}"
    return "ditandai"


def _box(number: int | None) -> str:
    return "belum dinilai" if number is None else f"kotak {number}"
