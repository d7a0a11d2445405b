"""Data in and out: sample, template, load."""

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from api.cli.answering import console, opened, print_json, said, tell
from api.cli.grammar import ARGUMENTS, NOT_MET, OPTIONS
from api.cli.options import AsJson, AsOf, Lang

Folder = Annotated[
    Path, typer.Argument(metavar="FOLDER", help="Folder tujuan; dibuat bila belum ada.", rich_help_panel=ARGUMENTS)
]
People = Annotated[
    int,
    typer.Option("--people", min=50, max=5_000_000, metavar="N", help="Banyaknya pegawai.", rich_help_panel=OPTIONS),
]


def sample(
    directory: Folder,
    people: People = 1500,
    seed: Annotated[
        int,
        typer.Option(
            "--seed", min=0, metavar="S", help="Benih acak: benih sama, instansi sama.", rich_help_panel=OPTIONS
        ),
    ] = 1,
    dirty: Annotated[
        int,
        typer.Option(
            "--dirty",
            min=0,
            metavar="N",
            help="Banyaknya sel yang dikotori seperti pada berkas sungguhan.",
            rich_help_panel=OPTIONS,
        ),
    ] = 0,
    as_of: AsOf = None,
    as_json: AsJson = False,
    lang: Lang = "id",
) -> None:
    """Writes the workbooks of an invented agency."""
    from api.workbooks import write_sample

    with said(lang):
        written = write_sample(directory, people, seed, as_of or date.today(), dirty=dirty, progress=tell)
    if as_json:
        print_json(written)
    else:
        typer.echo(f"{len(written.files)} berkas ditulis di {written.directory}: {', '.join(written.files)}")


def template(directory: Folder, as_json: AsJson = False, lang: Lang = "id") -> None:
    """Writes empty workbooks to fill in."""
    from api.workbooks import write_template

    with said(lang):
        written = write_template(directory)
    if as_json:
        print_json(written)
    else:
        typer.echo(f"{len(written.files)} berkas ditulis di {written.directory}: {', '.join(written.files)}")


def load(
    paths: Annotated[
        list[Path],
        typer.Argument(metavar="BERKAS…", help="Buku kerja Excel, CSV, atau folder.", rich_help_panel=ARGUMENTS),
    ],
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Periksa saja; tidak ada yang disimpan.", rich_help_panel=OPTIONS)
    ] = False,
    records: Annotated[
        bool, typer.Option("--records", help="Sertakan setiap fakta yang terbaca (JSON).", rich_help_panel=OPTIONS)
    ] = False,
    accept_rest: Annotated[
        bool,
        typer.Option(
            "--accept-rest",
            help="Tinggalkan hanya baris yang bermasalah dan baris yang bersandar padanya; sisanya dimuat.",
            rich_help_panel=OPTIONS,
        ),
    ] = False,
    accept_columns: Annotated[
        bool,
        typer.Option(
            "--accept-columns",
            help="Konfirmasikan cara kolom dibaca (lihat dengan --dry-run) pada daftar berjudul baru, dan ingat.",
            rich_help_panel=OPTIONS,
        ),
    ] = False,
    report: Annotated[
        Path | None,
        typer.Option(
            "--report",
            metavar="LAPORAN.xlsx",
            help="Tulis juga salinan berkas dengan sel yang salah ditandai, beserta ringkasannya.",
            rich_help_panel=OPTIONS,
        ),
    ] = None,
    bulk: Annotated[
        bool,
        typer.Option(
            "--bulk", help="Muat pertama sekaligus ke graf bawaan yang masih kosong.", rich_help_panel=OPTIONS
        ),
    ] = False,
    as_json: AsJson = False,
    lang: Lang = "id",
) -> None:
    """Reads workbooks, and takes each whole or not at all."""
    from api.cli.progress import GONE_ON_WITH, UNTOUCHED, following, stoppable
    from api.cli.showing.loading import show_load

    with (
        stoppable(UNTOUCHED if dry_run or bulk else GONE_ON_WITH, lang),
        said(lang),
        opened() as service,
        following() as progress,
    ):
        told = service.load(
            paths,
            dry_run=dry_run,
            records=records,
            accept_rest=accept_rest,
            accept_columns=accept_columns,
            report=report,
            bulk=bulk,
            progress=progress,
        )
    if as_json:
        print_json(told)
    else:
        show_load(console(), told, lang)
    if not all(file.accepted for file in told.files):
        raise typer.Exit(NOT_MET)
