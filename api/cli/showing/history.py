"""What was ever recorded, in a terminal."""

from collections.abc import Iterator

from rich.console import Console

from api.cli.showing.tables import titled
from api.cli.showing.words import KINDS, day
from api.service.answers.history import GraphDigest, PersonHistory, RecordOfHistory
from ontology.facts import Assessment
from ontology.terms import Term

OF_OTHERS = {"person", "valid_from", "valid_until"}
"""Fields that stand in other columns."""


def show_history(console: Console, answer: PersonHistory) -> None:
    """A table for each load, newest first."""
    console.print(f"[bold]{answer.person.label}[/bold]: apa yang diketahui sejak kapan\n")
    for load in answer.learned:
        table = titled(f"{load.recorded_at:%Y-%m-%d %H:%M:%S} UTC · {', '.join(load.sources)} · {load.recorded_by}")
        for heading in ("Catatan", "Isi", "Berlaku", "Digantikan pada"):
            table.add_column(heading, ratio=3 if heading == "Isi" else 1)
        for record in load.records:
            table.add_row(
                KINDS.get(record.kind, "identitas"),
                ", ".join(_says(record.fact)),
                _span(record),
                f"{record.superseded_at:%Y-%m-%d %H:%M:%S}" if record.superseded_at else "",
            )
        console.print(table)


def _says(fact: Term) -> Iterator[str]:
    """The content of a fact in few words."""
    if isinstance(fact, Assessment):
        yield f"{fact.provider}: {len(fact.levels)} kompetensi"
        return
    for name in fact.__dataclass_fields__:  # type: ignore[attr-defined]  # every term is a dataclass
        value = getattr(fact, name)
        if name not in OF_OTHERS and value is not None:
            yield str(value)


def _span(record: RecordOfHistory) -> str:
    if record.valid_from is None:
        return ""
    return day(record.valid_from) + (f" – {day(record.valid_until)}" if record.valid_until else "")


def show_digest(console: Console, digest: GraphDigest) -> None:
    """The digests, each with what it is taken of."""
    console.print(f"[bold]{digest.digest}[/bold]  isi: {digest.facts} catatan yang berlaku")
    console.print(f"[bold]{digest.said}[/bold]  semua yang pernah dikatakan, yang sudah diganti sekalipun")
    console.print(
        f"[bold]{digest.history}[/bold]  riwayat: {digest.records} catatan yang pernah ada, "
        f"{digest.agreements} kesepakatan, {digest.proposals} usul tautan, "
        f"{digest.recommendations} rekomendasi yang disimpan"
    )
    console.print(f"Menurut data yang dicatat sampai {digest.known_at.isoformat()}", style="dim")
