"""Proposed links, in a terminal."""

from collections.abc import Mapping

from rich.console import Console

from api.cli.showing.tables import titled
from api.linking import Links
from matching.meaning import Sureness

SURE = {Sureness.SURE: "yakin", Sureness.LOOK: "perlu dilihat", Sureness.NONE: "tidak ada yang cocok"}


def show_links(console: Console, links: Links, texts: Mapping[str, str]) -> None:
    """A line for each text with its first term, and the next two; under it what was understood of abbreviations."""
    table = titled(f"Usul tautan menurut model {links.model}; usul bukan fakta, periksa dahulu")
    for heading in ("Teks", "Usul", "Yakin", "Lainnya"):
        table.add_column(heading, overflow="fold")
    for result in links.results:
        first, *others = result.ranked or (None,)
        table.add_row(
            "\n".join((texts[result.qid], *(f"[dim]{word}[/dim]" for word in result.words))),
            f"{first.label} ({first.id})" if first else "",
            f"{result.confidence:.0%} {SURE[result.sureness]}".replace("%", " %"),
            ", ".join(each.label for each in others[:2] if each),
        )
    console.print(table)
