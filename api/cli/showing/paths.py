"""Ways to a jabatan, and what can be reached, in a terminal."""

from collections.abc import Iterator

from rich.console import Console
from rich.text import Text

from api.cli.showing.tables import titled
from api.cli.showing.words import day
from api.service.answers.paths import PathRoute, PathsAnswer, PathStep, ReachableAnswer
from ontology.findings import GateResult
from ontology.terms import Importance


def show_paths(console: Console, answer: PathsAnswer) -> None:
    """Each way with its steps, or what closes the nearest ones."""
    start = answer.person.label if answer.person else answer.start.label if answer.start else ""
    console.print(Text.assemble((start, "bold"), " → ", (answer.target.label, "bold")))
    console.print(answer.sentence)
    for number, route in enumerate(answer.routes, start=1):
        _route(console, number, route)
    for closed in answer.closed:
        console.print(f" ✗ {' → '.join(post.label for post in closed.jabatan)}: {closed.sentence}")
    if not answer.complete:
        console.print(f"Hanya {answer.considered} jalur dengan perpindahan paling sedikit yang dibandingkan.")
    console.print(
        "Tanggal menurut syarat yang berjalan dengan waktu; banyaknya orang yang pernah pindah hanya keterangan.",
        style="dim",
    )
    console.print(f"Keadaan {day(answer.as_of)}; aturan {answer.rules_version}.", style="dim")


def _route(console: Console, number: int, route: PathRoute) -> None:
    arrives = f"tiba paling awal {day(route.arrives)}" if route.arrives else "tanggalnya belum dapat dihitung"
    table = titled(f"Jalur {number}: {arrives}, {len(route.steps)} perpindahan, {route.hours} JP")
    table.add_column("Paling awal", no_wrap=True)
    table.add_column("Jabatan", ratio=3)
    table.add_column("Perpindahan")
    table.add_column("Pernah", justify="right")
    table.add_column("Yang perlu dipenuhi", ratio=4)
    for step in route.steps:
        move = f"{step.move or 'pengangkatan'}\n{step.waits}"
        named = f"{step.jabatan.label}\n{step.level.label}"
        table.add_row(day(step.earliest), named, move, str(step.moved), "\n".join(to_do(step)))
    console.print(table)


def to_do(step: PathStep) -> Iterator[str]:
    """What has to come about before a step, besides time, one short line each."""
    yield from step.undated
    if step.programmes:
        named = ", ".join(f"{each.programme.code} ({each.hours} JP)" for each in step.programmes)
        yield f"program: {named}"
    if step.assess_first:
        yield f"dinilai dahulu: {len(step.assess_first)} kompetensi"
    if step.no_programme:
        yield f"tanpa program: {', '.join(each.label for each in step.no_programme)}"
    closed = [
        gate.label
        for gate in step.gates
        if gate.importance is Importance.MUTLAK and gate.result is not GateResult.LULUS
    ]
    if closed:
        yield f"syarat belum terpenuhi: {'; '.join(closed)}"


def show_reachable(console: Console, answer: ReachableAnswer) -> None:
    """What can be reached, the earliest first."""
    start = answer.person.label if answer.person else answer.start.label if answer.start else ""
    console.print(Text.assemble((start, "bold"), f": {answer.total} jabatan dalam {answer.moves} perpindahan"))
    if answer.reached:
        table = titled(None)
        table.add_column("Paling awal", no_wrap=True)
        table.add_column("Jabatan", ratio=3)
        table.add_column("Pindah", justify="right")
        table.add_column("Perpindahan terakhir")
        table.add_column("Pernah", justify="right")
        table.add_column("Lewat", ratio=3)
        for each in answer.reached:
            table.add_row(
                day(each.earliest),
                f"{each.jabatan.code} {each.jabatan.label}",
                str(each.moves),
                each.move or "pengangkatan",
                str(each.moved),
                " → ".join(post.label for post in each.over),
            )
        console.print(table)
    if answer.start is not None:
        console.print(f"Jabatan yang serupa: jenjang neighbours {answer.start.code}", style="dim")
    console.print(f"Keadaan {day(answer.as_of)}; aturan {answer.rules_version}.", style="dim")
