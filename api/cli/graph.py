"""The graph: the embedded one started, stopped and emptied; a digest of what it holds."""

from typing import Annotated

import typer

from api.cli.answering import answer, said, tell
from api.cli.grammar import OPTIONS, Spoken, SpokenGroup
from api.cli.options import AsJson, KnownAt, Lang

app = typer.Typer(cls=SpokenGroup, no_args_is_help=True, rich_markup_mode="rich")


@app.command(
    cls=Spoken, options_metavar="[PILIHAN]", help="Nyalakan graf bawaan.\n\nContoh: [bold]jenjang graph start[/bold]"
)
def start(lang: Lang = "id") -> None:
    """Starts the embedded graph."""
    from graph import embedded
    from graph.settings import GraphSettings

    with said(lang):
        address = embedded.start(GraphSettings(), tell)
    typer.echo(f"Graf menyala di {address.uri}")


@app.command(
    cls=Spoken, options_metavar="[PILIHAN]", help="Hentikan graf bawaan.\n\nContoh: [bold]jenjang graph stop[/bold]"
)
def stop(lang: Lang = "id") -> None:
    """Stops the embedded graph."""
    from graph import embedded
    from graph.settings import GraphSettings

    with said(lang):
        embedded.stop(GraphSettings())
    typer.echo("Graf berhenti.")


@app.command(
    cls=Spoken,
    options_metavar="[PILIHAN]",
    help="Apakah graf menyala, dan di mana.\n\nContoh: [bold]jenjang graph status[/bold]",
)
def status(lang: Lang = "id") -> None:
    """Tells whether the graph runs."""
    from graph import embedded
    from graph.settings import GraphSettings

    with said(lang):
        state = embedded.status(GraphSettings())
    if not state.embedded:
        typer.echo(f"Memakai server Neo4j sendiri: {state.uri}")
    elif state.running:
        typer.echo(f"Graf bawaan (Neo4j {state.version}) menyala di {state.uri}, proses {state.pid}")
    else:
        typer.echo("Graf bawaan tidak menyala.")
    if state.folder:
        typer.echo(f"Datanya di {state.folder}; catatannya di {state.log}")


@app.command(
    cls=Spoken,
    options_metavar="[PILIHAN]",
    help="Hapus graf bawaan beserta seluruh isinya, untuk selamanya.\n\nContoh: [bold]jenjang graph reset --yes[/bold]",
)
def reset(
    yes: Annotated[
        bool, typer.Option("--yes", help="Ya, hapus semuanya tanpa ditanya lagi.", rich_help_panel=OPTIONS)
    ] = False,
    lang: Lang = "id",
) -> None:
    """Removes the embedded graph and everything in it."""
    from graph import embedded
    from graph.settings import GraphSettings

    if not yes:
        typer.confirm("Semua isi graf bawaan akan dihapus untuk selamanya. Lanjutkan?", abort=True, err=True)
    with said(lang):
        settings = GraphSettings()
        embedded.reset(settings)
        for kept in (settings.home / "talent").glob("*.snapshot"):
            kept.unlink()
    typer.echo("Graf bawaan sudah kosong.")


@app.command(
    cls=Spoken,
    options_metavar="[PILIHAN]",
    help="Sidik isi graf: sama untuk isi yang sama, apa pun urutan memuatnya.\n\n"
    "Contoh: [bold]jenjang graph digest[/bold]",
)
def digest(known_at: KnownAt = None, as_json: AsJson = False, lang: Lang = "id") -> None:
    """Tells whether two graphs hold the same."""
    from api.cli.showing.history import show_digest

    answer(lambda service: service.digest(known_at=known_at), show_digest, as_json=as_json, language=lang)
