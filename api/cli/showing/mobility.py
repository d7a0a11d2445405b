"""Promotions and transfers in a terminal."""

from rich.console import Console
from rich.text import Text

from api.cli.showing.tables import titled
from api.cli.showing.words import comma, day
from api.service.answers.mobility import Mobility, MoveCount, OpenMove, PersonMobility


def show_mobility(console: Console, answer: Mobility) -> None:
    """The vacant posts with who there is, and the people with what is open to them."""
    name = answer.unit.label if answer.unit else "Seluruh instansi"
    console.print(
        Text.assemble((name, "bold"), f": {answer.people} pegawai; terbuka sekarang dan sampai {day(answer.until)}")
    )
    if answer.posts:
        _board(console, answer)
    if answer.persons:
        _people(console, answer)
    console.print("Tiga angka: terbuka sekarang / menyusul / belum dapat diputuskan.", style="dim")
    console.print("Menurut aturan; yang memutuskan ialah pejabat yang berwenang.", style="dim")
    console.print(f"Keadaan {day(answer.as_of)}; aturan {answer.rules_version}.", style="dim")


def _board(console: Console, answer: Mobility) -> None:
    table = titled("Jabatan lowong atau segera lowong")
    table.add_column("Jabatan", ratio=4)
    table.add_column("Lowong", justify="right")
    table.add_column("Pensiun", justify="right")
    table.add_column("Promosi", justify="right", no_wrap=True)
    table.add_column("Mutasi", justify="right", no_wrap=True)
    table.add_column("Urutan teratas", ratio=4)
    for post in answer.posts:
        table.add_row(
            f"{post.jabatan.label}\n{post.unit.label if post.unit else '–'}",
            str(post.vacant),
            str(post.retiring),
            _counts(post.promotions),
            _counts(post.transfers),
            "\n".join(f"{each.person.label} ({comma(each.share)} %)" for each in post.candidates) or "belum ada",
        )
    console.print(table)
    _rest(console, answer.total_posts - len(answer.posts), "jabatan")


def _people(console: Console, answer: Mobility) -> None:
    table = titled("Pegawai")
    table.add_column("Pegawai", ratio=3)
    table.add_column("Promosi", justify="right", no_wrap=True)
    table.add_column("Mutasi", justify="right", no_wrap=True)
    table.add_column("Antara lain", ratio=6)
    for each in answer.persons:
        table.add_row(
            f"{each.person.label}\n{each.jabatan.label if each.jabatan else each.level.label}",
            _counts(each.promotions),
            _counts(each.transfers),
            "\n".join([*(_move(move, answer) for move in each.moves), *_credits(each)]) or "–",
        )
    console.print(table)
    _rest(console, answer.people - len(answer.persons), "orang")


def _counts(counts: MoveCount) -> str:
    return f"{counts.open} / {counts.opening} / {counts.undecided}"


def _move(move: OpenMove, answer: Mobility) -> str:
    """A move in a line; its last day only where that comes soon."""
    when = f", mulai {day(move.opens)}" if move.opens else ""
    until = f", s.d. {day(move.until)}" if move.until and move.until <= answer.until else ""
    unit = f", {move.unit.label}" if move.unit else ""
    return f"{move.jabatan.label}{unit} ({move.move}{', JA↔JF' if move.crosses else ''}{when}{until})"


def _credits(each: PersonMobility) -> tuple[str, ...]:
    found = each.credits
    if found is None:
        return ()
    held = "belum tercatat" if found.points is None else comma(found.points)
    return (f"angka kredit {held} dari {found.asked} untuk {found.next_level.label}",)


def _rest(console: Console, many: int, of: str) -> None:
    if many > 0:
        console.print(f"… dan {many} {of} lagi (--limit).")
