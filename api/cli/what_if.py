"""The counsellor's question: what would change if."""

from datetime import date
from typing import Annotated

import typer

from api.cli.answering import answer
from api.cli.grammar import OPTIONS
from api.cli.options import AsJson, AsOf, KnownAt, Lang, PersonName, day


def what_if(
    person: PersonName,
    programmes: Annotated[
        list[str] | None,
        typer.Option(
            "--programme",
            metavar="PROGRAM",
            help="Andaikan program ini selesai dan diuji; boleh diulang.",
            rich_help_panel=OPTIONS,
        ),
    ] = None,
    move: Annotated[
        str | None,
        typer.Option(
            "--move", metavar="JABATAN", help="Andaikan jabatan ini dipegang definitif.", rich_help_panel=OPTIONS
        ),
    ] = None,
    on: Annotated[
        date | None,
        typer.Option(
            "--on",
            parser=day,
            metavar="TANGGAL",
            help="Tanggal andaian; bila kosong, tanggal yang ditanyakan.",
            rich_help_panel=OPTIONS,
        ),
    ] = None,
    target: Annotated[
        str | None,
        typer.Option(
            "--target",
            metavar="JABATAN",
            help="Jabatan yang dituju; bila kosong, jabatan andaian, atau yang dipegang.",
            rich_help_panel=OPTIONS,
        ),
    ] = None,
    as_of: AsOf = None,
    known_at: KnownAt = None,
    as_json: AsJson = False,
    lang: Lang = "id",
) -> None:
    """What would change if somebody took programmes or another post."""
    from api.cli.showing.what_if import show_what_if

    answer(
        lambda service: service.what_if(
            person, programmes=programmes or (), move=move, on=on, jabatan=target, as_of=as_of, known_at=known_at
        ),
        show_what_if,
        as_json=as_json,
        language=lang,
    )
