"""Careers: ways to a jabatan, and what can be reached."""

from typing import Annotated

import typer

from api.cli.answering import answer
from api.cli.grammar import ARGUMENTS, OPTIONS
from api.cli.options import AsJson, AsOf, KnownAt, Lang, Limit

Start = Annotated[
    str,
    typer.Argument(
        metavar="PEGAWAI|JABATAN",
        help="Pegawai (id, NIP, nama) atau jabatan (kode, nama) tempat jalur bermula.",
        show_default=False,
        rich_help_panel=ARGUMENTS,
    ),
]


def paths(
    start: Start,
    target: Annotated[
        str,
        typer.Argument(
            metavar="TUJUAN",
            help="Kode atau nama jabatan yang dituju.",
            show_default=False,
            rich_help_panel=ARGUMENTS,
        ),
    ],
    ways: Annotated[
        int,
        typer.Option("--limit", min=1, max=20, metavar="N", help="Berapa jalur.", rich_help_panel=OPTIONS),
    ] = 5,
    as_of: AsOf = None,
    known_at: KnownAt = None,
    as_json: AsJson = False,
    lang: Lang = "id",
) -> None:
    """How one can come to a jabatan, and by when."""
    from api.cli.showing.paths import show_paths

    answer(
        lambda service: service.paths_from(start, target, limit=ways, as_of=as_of, known_at=known_at),
        show_paths,
        as_json=as_json,
        language=lang,
    )


def reachable(
    start: Start,
    moves: Annotated[
        int,
        typer.Option(
            "--moves", min=1, max=3, metavar="1|2|3", help="Dalam berapa perpindahan.", rich_help_panel=OPTIONS
        ),
    ] = 2,
    limit: Limit = 50,
    as_of: AsOf = None,
    known_at: KnownAt = None,
    as_json: AsJson = False,
    lang: Lang = "id",
) -> None:
    """What can be reached in some moves, and by when."""
    from api.cli.showing.paths import show_reachable

    answer(
        lambda service: service.reachable_from(start, moves=moves, limit=limit, as_of=as_of, known_at=known_at),
        show_reachable,
        as_json=as_json,
        language=lang,
    )
