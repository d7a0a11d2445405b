"""Questions about programmes: programmes, programme."""

from typing import Annotated

import typer

from api.cli.answering import answer
from api.cli.grammar import ARGUMENTS, OPTIONS
from api.cli.options import AsJson, AsOf, KnownAt, Lang


def programmes(
    competency: Annotated[
        str | None,
        typer.Option(
            "--competency", metavar="KOMPETENSI", help="Hanya yang membangun kompetensi ini.", rich_help_panel=OPTIONS
        ),
    ] = None,
    from_level: Annotated[
        float | None,
        typer.Option(
            "--from", min=0, max=5, metavar="LEVEL", help="Bagi yang ada di level ini.", rich_help_panel=OPTIONS
        ),
    ] = None,
    to_level: Annotated[
        float | None,
        typer.Option(
            "--to",
            min=0,
            max=5,
            metavar="LEVEL",
            help="Yang mengantar ke level ini atau lebih.",
            rich_help_panel=OPTIONS,
        ),
    ] = None,
    as_of: AsOf = None,
    known_at: KnownAt = None,
    as_json: AsJson = False,
    lang: Lang = "id",
) -> None:
    """Which programmes there are, and what they build."""
    from api.cli.showing.programmes import show_programmes

    answer(
        lambda service: service.programmes(
            competency=competency, from_level=from_level, to_level=to_level, as_of=as_of, known_at=known_at
        ),
        show_programmes,
        as_json=as_json,
        language=lang,
    )


def programme(
    name: Annotated[
        str,
        typer.Argument(
            metavar="PROGRAM", help="Kode atau nama program.", show_default=False, rich_help_panel=ARGUMENTS
        ),
    ],
    year: Annotated[
        int | None,
        typer.Option(
            "--year",
            min=1950,
            max=2200,
            metavar="TAHUN",
            help="Hasil mereka yang selesai pada tahun ini; bila kosong, sejak tiga tahun lalu.",
            rich_help_panel=OPTIONS,
        ),
    ] = None,
    as_of: AsOf = None,
    known_at: KnownAt = None,
    as_json: AsJson = False,
    lang: Lang = "id",
) -> None:
    """Whose gaps a programme closes here, and levels before and after it."""
    from api.cli.showing.programmes import show_programme

    answer(
        lambda service: service.programme(name, year=year, as_of=as_of, known_at=known_at),
        show_programme,
        as_json=as_json,
        language=lang,
    )
