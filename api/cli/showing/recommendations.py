"""Recommendations that were kept, in a terminal."""

from rich.console import Console

from api.cli.showing.explanation import show_explanation
from api.cli.showing.lists import show_candidates
from api.cli.showing.tables import titled
from api.cli.showing.words import day
from api.service.answers.recommendations import KeptRecommendation, KeptRecommendations
from ontology.findings import Candidates, Explanation


def show_kept(console: Console, kept: KeptRecommendation) -> None:
    """Under which number a recommendation was kept."""
    console.print(f"Rekomendasi disimpan sebagai [bold]{kept.id}[/bold]. Ulangi dengan: jenjang replay {kept.id}")


def show_recommendations(console: Console, answer: KeptRecommendations) -> None:
    """What was kept last, a line each."""
    if not answer.recommendations:
        console.print("Belum ada rekomendasi yang disimpan; simpan dengan --keep pada candidates atau explain.")
        return
    table = titled("Rekomendasi yang disimpan, terbaru di atas")
    for heading in ("Nomor", "Jabatan", "Pegawai", "Keadaan pada", "Disimpan (UTC)", "Oleh"):
        table.add_column(heading, overflow="fold")
    for kept in answer.recommendations:
        table.add_row(
            kept.id,
            f"{kept.jabatan.label} ({kept.jabatan.code})",
            kept.person.label if kept.person else f"{kept.limit} teratas",
            day(kept.as_of),
            f"{kept.kept_at:%Y-%m-%d %H:%M}",
            kept.kept_by,
        )
    console.print(table)


def show_again(console: Console, answer: Explanation | Candidates) -> None:
    """A kept recommendation, as it was shown when it was kept."""
    if isinstance(answer, Candidates):
        show_candidates(console, answer)
    else:
        show_explanation(console, answer)
