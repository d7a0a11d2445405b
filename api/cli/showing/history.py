"""What was ever recorded, in a terminal."""

from rich.console import Console

from api.service.answers.history import GraphDigest


def show_digest(console: Console, digest: GraphDigest) -> None:
    """The digests, each with what it is taken of."""
    console.print(f"[bold]{digest.digest}[/bold]  isi: {digest.facts} catatan yang berlaku")
    console.print(f"[bold]{digest.history}[/bold]  riwayat: {digest.records} catatan yang pernah ada")
    console.print(f"Menurut data yang dicatat sampai {digest.known_at.isoformat()}", style="dim")
