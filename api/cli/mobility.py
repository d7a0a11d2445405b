"""The question of what is open to whom: mobility."""

from typing import Annotated

import typer

from api.cli.answering import answer
from api.cli.grammar import OPTIONS
from api.cli.options import AsJson, AsOf, KnownAt, Lang, Limit, UnitOrAll


def mobility(
    unit: UnitOrAll = None,
    months: Annotated[
        int,
        typer.Option(
            "--months", min=0, max=120, metavar="N", help="Juga yang terbuka dalam N bulan.", rich_help_panel=OPTIONS
        ),
    ] = 12,
    limit: Limit = 20,
    as_of: AsOf = None,
    known_at: KnownAt = None,
    as_json: AsJson = False,
    lang: Lang = "id",
) -> None:
    """Which promotions and transfers are open to whom."""
    from api.cli.showing.mobility import show_mobility

    answer(
        lambda service: service.mobility(unit, months=months, limit=limit, as_of=as_of, known_at=known_at),
        show_mobility,
        as_json=as_json,
        language=lang,
    )
