"""What was found, and why."""

from rich.console import Console
from rich.text import Text

from api.cli.showing.tables import titled
from api.cli.showing.words import day
from api.hits import because_of, kind_of_hit, meaning_told
from api.service.answers import SearchAnswer


def show_hits(console: Console, answer: SearchAnswer) -> None:
    """The hits as a table; what stands in the way of meaning is said below it."""
    if answer.hits:
        table = titled(f"Hasil untuk “{answer.query}”")
        table.add_column("#", justify="right")
        table.add_column("Jenis", no_wrap=True)
        table.add_column("Yang ditemukan", ratio=3)
        table.add_column("Nilai", justify="right", no_wrap=True)
        table.add_column("Karena", ratio=3)
        for place, hit in enumerate(answer.hits, start=1):
            named = Text.assemble(hit.label, "\n", (" · ".join(filter(None, (hit.code, hit.detail))), "dim"))
            table.add_row(
                str(place), kind_of_hit(hit.kind), named, f"{hit.score:.2f}".replace(".", ","), because_of(hit)
            )
        console.print(table)
    else:
        console.print(f"Tidak ada yang cocok dengan “{answer.query}”. Coba kata lain, atau sebagian katanya saja.")
    console.print(f"Keadaan {day(answer.as_of)}. {meaning_told(answer)}", style="dim")
