"""An assumption in a terminal: both sides, and what changes between them."""

from rich.console import Console
from rich.text import Text

from api.cli.showing.tables import titled
from api.cli.showing.words import GATES, VERDICTS, comma, day, level, styled
from api.service.answers.what_if import GateChange, PostChanges, Prospect, Side, WhatIfAnswer
from ontology.development import Way
from ontology.findings import GateResult


def show_what_if(console: Console, answer: WhatIfAnswer) -> None:
    """What is assumed, both sides, and everything that comes out otherwise."""
    console.print(Text.assemble((answer.person.label, "bold"), " → ", (answer.jabatan.label, "bold")))
    console.print(Text(f"Andaian per {day(answer.on)}; tidak dicatat dan bukan keputusan.", "bold magenta"))
    for each in answer.assumed:
        term = each.programme or each.jabatan
        console.print(f" ~ {term.label if term else ''}: {each.sentence}")
    _sides(console, answer)
    if answer.appointment is not None and answer.appointment.closed:
        console.print(f"Pengangkatan ke {answer.appointment.jabatan.label} sendiri terhalang:", style="bold red")
        for sentence in answer.appointment.closed:
            console.print(f" ✗ {sentence}")
    _changes(console, answer)
    _prospects(console, answer)
    for title, posts in (
        ("Terbuka karena andaian", answer.opens),
        ("Tertutup karena andaian", answer.closes),
        ("Tertutup oleh waktu saja", answer.lapses),
    ):
        _posts(console, title, posts)
    for remark in answer.remarks:
        console.print(f" ! {remark}", style="yellow")
    console.print(answer.sentence)
    console.print(f"Keadaan {day(answer.as_of)}; aturan {answer.rules_version}.", style="dim")


def _sides(console: Console, answer: WhatIfAnswer) -> None:
    table = titled(None)
    for heading in ("", "Tanpa andaian", "Dengan andaian"):
        table.add_column(heading)
    sides = (answer.before, answer.after)
    table.add_row("Putusan", *(styled(VERDICTS[side.verdict]) for side in sides))
    table.add_row("Skor terbukti", *(f"{comma(side.score.percent)} %" for side in sides))
    table.add_row("JPM", *(f"{comma(side.jpm.official)} {side.jpm.category or ''}".strip() for side in sides))
    table.add_row("Layak paling awal", *(day(side.earliest) for side in sides))
    table.add_row("Langkah yang tersisa", *map(_steps, sides))
    console.print(table)


def _steps(side: Side) -> str:
    return "tidak ada jalan" if side.way is Way.TIDAK_ADA_JALAN else f"{side.steps} ({side.hours} JP)"


def _changes(console: Console, answer: WhatIfAnswer) -> None:
    for change in answer.levels:
        standard = f" (standar {level(change.standard)})" if change.standard is not None else ""
        console.print(f" ↑ {change.competency.label} {level(change.before)} → {level(change.after)}{standard}")
    for gate in answer.gates:
        console.print(Text.assemble(" • ", gate.label, ": ", *_turned(gate)))


def _turned(gate: GateChange) -> tuple[Text | str, ...]:
    return _word(gate.before), " → ", _word(gate.after), f". {gate.said_after or 'Tidak berlaku lagi baginya.'}"


def _word(result: GateResult | None) -> Text:
    return Text("tidak berlaku", "dim") if result is None else styled(GATES[result])


def _prospects(console: Console, answer: WhatIfAnswer) -> None:
    for title, found in (("Sekarang", answer.prospect_before), ("Andaian", answer.prospect_after)):
        if found is not None:
            console.print(Text.assemble((f"{title}: ", "bold"), found.jabatan.label, f" ({found.level.label})"))
            console.print(f"   BUP {found.retirement_age} tahun, pensiun {day(found.retires)}")
            console.print(f"   {_next(found)}")
            for rule in found.rank:
                console.print(f"   Kenaikan pangkat: {rule.text} ({rule.legal_basis})")


def _next(found: Prospect) -> str:
    if found.next_level is None:
        return "Jenjang tertinggi dalam kelompoknya"
    asks = "; ".join(rule.text for rule in found.next_asks) or "tanpa syarat dalam aturan"
    return f"Jenjang berikutnya {found.next_level.label}: {asks}"


def _posts(console: Console, title: str, posts: PostChanges) -> None:
    if not posts.total:
        return
    table = titled(f"{title}: {posts.total} jabatan")
    table.add_column("Jabatan", ratio=2)
    table.add_column("Dari")
    table.add_column("Menjadi")
    table.add_column("Karena", ratio=4)
    for each in posts.shown:
        table.add_row(
            f"{each.jabatan.code} {each.jabatan.label}",
            styled(VERDICTS[each.before]),
            styled(VERDICTS[each.after]),
            "\n".join(each.because),
        )
    console.print(table)
