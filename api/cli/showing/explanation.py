"""One match in full: the verdict, every gate, every point, what is unknown, and where each fact came from."""

from collections.abc import Iterable

from rich.console import Console
from rich.table import Table
from rich.text import Text

from api.cli.showing.bars import interval, range_of
from api.cli.showing.percentage import jpm_line
from api.cli.showing.tables import titled
from api.cli.showing.words import ASPECTS, GATES, KINDS, STANDINGS, VERDICTS, comma, day, level, styled
from ontology.findings import Evidence, Explanation, Gate, Match, Reason
from ontology.terms import Mark


def show_explanation(console: Console, answer: Explanation) -> None:
    """The whole explanation and the moment that it stands on."""
    show_match(console, answer)
    known = answer.known_at.astimezone()
    console.print(
        f"Keadaan {day(answer.as_of)}; data per {day(known.date())} {known:%H.%M}; aturan {answer.rules_version}.",
        style="dim",
    )


def show_match(console: Console, match: Match) -> None:
    """A match in full."""
    console.print(Text.assemble((match.person.label, "bold"), " → ", (match.jabatan.label, "bold")))
    window = [f"mulai {day(match.eligible_from)}"] if match.eligible_from else []
    window += [f"sampai {day(match.eligible_until)}"] if match.eligible_until else []
    console.print(Text.assemble("Putusan: ", styled(VERDICTS[match.verdict]), f" {' '.join(window)}"))
    score = match.score
    console.print(
        Text.assemble(
            "Nilai:   ",
            interval(score),
            f" {range_of(score)} % ({score.points} dari {score.possible} poin, ",
            f"{score.known} dari {score.required} kompetensi diketahui)",
        )
    )
    console.print(f"JPM:     {jpm_line(match.jpm)}")
    console.print(_reasons(match))
    console.print(_gates(match.gates))
    if match.unknown:
        console.print("Yang belum diketahui", style="bold")
        for sentence in match.unknown:
            console.print(f" ? {sentence}", style="magenta")
    _evidence(console, match)


def _reasons(match: Match) -> Table:
    table = titled("Alasan", footer=True)
    table.add_column("Kompetensi", "Jumlah", ratio=3)
    table.add_column("Penting", "")
    table.add_column("Standar", "", justify="right")
    table.add_column("Dicapai", "", justify="right")
    table.add_column("Keadaan", "")
    table.add_column("Poin", f"{match.score.points}/{match.score.possible}", justify="right")
    table.add_column("Bagian %", comma(match.score.percent), justify="right")
    for reason in match.reasons:
        table.add_row(*_reason(reason))
    return table


def _reason(reason: Reason) -> tuple[str | Text, ...]:
    return (
        Text.assemble(reason.requirement.label, (f"  {ASPECTS[reason.aspect]}", "dim")),
        str(reason.importance),
        level(reason.standard),
        level(reason.attained),
        styled(STANDINGS[reason.standing]),
        f"{reason.points}/{reason.possible}",
        comma(reason.shown),
    )


def _gates(gates: Iterable[Gate]) -> Table:
    table = titled("Persyaratan")
    table.add_column("Hasil", no_wrap=True)
    table.add_column("Persyaratan", ratio=4)
    table.add_column("Mulai", no_wrap=True)
    table.add_column("Sampai", no_wrap=True)
    table.add_column("Dasar hukum", ratio=3)
    for gate in gates:
        basis = gate.legal_basis + (" (belum diverifikasi)" if gate.mark is Mark.TO_VERIFY else "")
        advice = "" if gate.importance == "mutlak" else f" ({gate.importance}, tidak menentukan)"
        table.add_row(
            styled(GATES[gate.result]),
            Text.assemble((gate.label + advice, "bold"), "\n", gate.sentence),
            day(gate.from_),
            day(gate.until),
            basis,
        )
    return table


def _evidence(console: Console, match: Match) -> None:
    behind: dict[str, Evidence] = {}
    for evidence in (*(reason.evidence for reason in match.reasons), *(gate.evidence for gate in match.gates)):
        behind |= {found.record: found for found in evidence}
    if not behind:
        return
    table = titled("Bukti")
    for heading in ("Catatan", "Jenis", "Tanggal", "Penyelenggara", "Berkas sumber"):
        table.add_column(heading)
    for found in sorted(behind.values(), key=lambda each: (each.kind or "", str(each.date_), each.record)):
        table.add_row(
            found.record, KINDS.get(found.kind or "", "–"), day(found.date_), found.provider or "–", found.source or "–"
        )
    console.print(table)
