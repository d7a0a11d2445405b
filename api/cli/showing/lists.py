"""Lists of matches: candidates for a jabatan, positions for a person."""

from collections.abc import Callable, Iterable

from rich.console import Console
from rich.table import Table
from rich.text import Text

from api.cli.showing.bars import LEGEND, interval, range_of
from api.cli.showing.tables import titled
from api.cli.showing.words import VERDICTS, day, level, styled
from ontology.findings import Answer, Candidates, GateResult, Match, Positions, Standing, TermRef, Verdict
from ontology.terms import Importance


def show_candidates(console: Console, answer: Candidates) -> None:
    """The lists of an answer about a jabatan, each only where somebody is in it."""
    console.print(Text.assemble("Calon untuk ", (answer.jabatan.label, "bold"), f" ({answer.jabatan.code})"))
    console.print(f"Keadaan {day(answer.as_of)}; {answer.considered} pegawai dilihat.", style="dim")
    lists = {
        "Memenuhi syarat dan dinilai lengkap" if answer.decide else "Calon": answer.candidates,
        "Akan memenuhi syarat": answer.becoming_eligible,
        "Belum dinilai lengkap": answer.not_assessed,
    }
    for title, matches in lists.items():
        if matches:
            console.print(_table(title, "Pegawai", matches, lambda match: match.person))
    if not any(lists.values()):
        console.print("Belum ada calon. Lihat `jenjang explain PEGAWAI JABATAN` untuk alasannya.")
    _close(console, answer)


def show_positions(console: Console, answer: Positions) -> None:
    """The jabatan that fit a person, best first."""
    console.print(Text.assemble("Jabatan untuk ", (answer.person.label, "bold"), f" ({answer.person.id})"))
    console.print(f"Keadaan {day(answer.as_of)}; {answer.considered} jabatan dilihat.", style="dim")
    if answer.positions:
        console.print(_table("Jabatan", "Jabatan", answer.positions, lambda match: match.jabatan))
    else:
        console.print("Belum ada jabatan yang dapat dibandingkan.")
    _close(console, answer)


def _table(title: str, heading: str, matches: Iterable[Match], named: Callable[[Match], TermRef]) -> Table:
    table = titled(title)
    table.add_column("#", justify="right")
    table.add_column(heading, ratio=2, min_width=18)
    table.add_column("Putusan", min_width=13)
    table.add_column("Terbukti – harapan – tertinggi", no_wrap=True, min_width=24)
    table.add_column("Dinilai", justify="right", no_wrap=True)
    table.add_column("Karena", ratio=3)
    for place, match in enumerate(matches, start=1):
        term = named(match)
        table.add_row(
            str(place),
            Text.assemble(term.label, "\n", (term.code, "dim")),
            _verdict(match),
            Text.assemble(interval(match.score), "\n", f"{range_of(match.score)} %"),
            f"{match.score.known}/{match.score.required}",
            because(match),
        )
    return table


def _verdict(match: Match) -> Text:
    said = styled(VERDICTS[match.verdict])
    if match.verdict is Verdict.BELUM_LAYAK:
        said.append(f"\nmulai {day(match.eligible_from)}", style="yellow")
    if match.eligible_until is not None:
        said.append(f"\ns.d. {day(match.eligible_until)}", style="dim")
    return said


def because(match: Match) -> str:
    """Why, in a few words: what stands in the way, what is short, what is not known."""
    deciding = [gate for gate in match.gates if gate.importance is Importance.MUTLAK]
    blocked = [gate.label for gate in deciding if gate.result in (GateResult.BELUM, GateResult.GAGAL)]
    open_ = [gate.label for gate in deciding if gate.result is GateResult.TIDAK_DIKETAHUI]
    short = [
        f"{reason.requirement.label} {level(reason.attained)} dari {level(reason.standard)}"
        for reason in match.reasons
        if reason.standing in (Standing.SEBAGIAN, Standing.KURANG)
    ]
    unknown = sum(reason.attained is None for reason in match.reasons)
    parts = (
        f"terhalang: {'; '.join(blocked)}" if blocked else "",
        f"belum jelas: {'; '.join(open_)}" if open_ else "",
        f"kurang: {', '.join(short[:3])}{' …' if len(short) > 3 else ''}" if short else "",
        f"{unknown} kompetensi belum diketahui" if unknown else "",
    )
    return " · ".join(part for part in parts if part) or "semua persyaratan terpenuhi"


def _close(console: Console, answer: Answer) -> None:
    known = answer.known_at.astimezone()
    console.print(LEGEND, style="dim")
    console.print(f"Data per {day(known.date())} {known:%H.%M}; aturan {answer.rules_version}.", style="dim")
