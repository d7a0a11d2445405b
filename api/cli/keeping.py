"""Keeping the graph safe: backup and restore, export and import."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from api.cli.answering import console, print_json, said, tell
from api.cli.grammar import ARGUMENTS, OPTIONS, Spoken, SpokenGroup
from api.cli.options import AsJson, Lang

if TYPE_CHECKING:
    from api.service.answers.history import GraphDigest

app = typer.Typer(cls=SpokenGroup, no_args_is_help=True, rich_markup_mode="rich")

File = Annotated[Path, typer.Argument(metavar="BERKAS", help="Berkas tujuan atau asal.", rich_help_panel=ARGUMENTS)]


@app.command(
    cls=Spoken,
    options_metavar="[PILIHAN]",
    help="Cadangkan graf bawaan ke satu berkas; graf berhenti beberapa detik, lalu cadangan diperiksa.\n\n"
    "Berkas itu memuat data pribadi dan kata sandi graf; simpan di tempat yang aman.\n\n"
    "Contoh: [bold]jenjang graph backup graf-2026-04-01.zip[/bold]",
)
def backup(
    path: File,
    check: Annotated[
        bool,
        typer.Option("--check/--no-check", help="Buka cadangan itu dan bandingkan isinya.", rich_help_panel=OPTIONS),
    ] = True,
    as_json: AsJson = False,
    lang: Lang = "id",
) -> None:
    """Writes the embedded graph into one file."""
    from graph.backup import back_up
    from graph.settings import GraphSettings

    with said(lang):
        done = back_up(GraphSettings(), path, check=check, tell=tell)
    if as_json:
        print_json(done)
    else:
        verdict = "sudah diperiksa" if done.checked else "belum diperiksa"
        typer.echo(f"{done.path}: {done.size} bita, {verdict}; graf tidak menjawab selama {done.paused} detik.")
        typer.echo(f"Sidik isi: {done.digest}")


@app.command(
    cls=Spoken,
    options_metavar="[PILIHAN]",
    help="Pulihkan graf bawaan dari cadangan; graf yang sudah ada tidak ditimpa tanpa --replace.\n\n"
    "Contoh: [bold]jenjang graph restore graf-2026-04-01.zip[/bold]",
)
def restore(
    path: File,
    replace: Annotated[
        bool,
        typer.Option("--replace", help="Ganti graf yang ada; isinya hilang untuk selamanya.", rich_help_panel=OPTIONS),
    ] = False,
    as_json: AsJson = False,
    lang: Lang = "id",
) -> None:
    """Puts a backup in the place of the embedded graph."""
    from graph.backup import restore
    from graph.settings import GraphSettings

    with said(lang):
        settings = GraphSettings()
        done = restore(settings, path, replace_it=replace, tell=tell)
        for kept in (settings.home / "talent").glob("*.snapshot"):
            kept.unlink()
    if as_json:
        print_json(done)
    else:
        typer.echo(f"Graf dipulihkan dari {done.path} dan menyala; isinya sama dengan saat dicadangkan.")
        typer.echo(f"Sidik isi: {done.digest}")


@app.command(
    cls=Spoken,
    options_metavar="[PILIHAN]",
    help="Ekspor seluruh isi dan riwayat graf ke satu berkas teks, selagi graf tetap melayani; berakhiran .gz berarti "
    "dimampatkan. Berkas itu memuat data pribadi.\n\n"
    "Untuk tiap malam, sebutkan folder dan --keep: berkasnya dinamai menurut waktunya, yang lama dihapus.\n\n"
    "Contoh: [bold]jenjang graph export graf-2026-04-01.ndjson.gz[/bold]\n\n"
    "Contoh: [bold]jenjang graph export /srv/cadangan/ --keep 14[/bold]",
)
def export(
    path: File,
    keep: Annotated[
        int | None,
        typer.Option(
            "--keep",
            min=1,
            metavar="N",
            help="BERKAS adalah folder; simpan N ekspor terbaru di sana, hapus yang lebih lama.",
            rich_help_panel=OPTIONS,
        ),
    ] = None,
    as_json: AsJson = False,
    lang: Lang = "id",
) -> None:
    """Writes everything that was ever known into a text file."""
    from api.keeping import exported, exported_nightly

    with said(lang):
        target, digest = (path, exported(path, tell)) if keep is None else exported_nightly(path, keep, tell)
    _show(digest, as_json, f"Isi dan riwayat graf ditulis ke {target}.")


@app.command(
    "import",
    cls=Spoken,
    options_metavar="[PILIHAN]",
    help="Isi graf yang masih kosong dari hasil ekspor, beserta seluruh riwayatnya.\n\n"
    "Contoh: [bold]jenjang graph import graf-2026-04-01.ndjson.gz[/bold]",
)
def import_(path: File, as_json: AsJson = False, lang: Lang = "id") -> None:
    """Fills an empty graph from an export."""
    from api.keeping import imported

    with said(lang):
        digest = imported(path, tell)
    _show(digest, as_json, f"Graf diisi dari {path}; isinya sama dengan saat diekspor.")


def _show(digest: "GraphDigest", as_json: bool, sentence: str) -> None:
    from api.cli.showing.history import show_digest

    if as_json:
        print_json(digest)
    else:
        typer.echo(sentence)
        show_digest(console(), digest)
