"""The report of fairness: fairness."""

from typing import Annotated

import typer

from api.cli.answering import answer
from api.cli.grammar import ARGUMENTS
from api.cli.options import AsJson, AsOf, KnownAt, Lang, Limit, WithinUnit


def fairness(
    jabatan: Annotated[
        str | None,
        typer.Argument(
            metavar="[JABATAN]",
            help="Daftar calon jabatan ini; bila kosong, kelompok talenta.",
            show_default=False,
            rich_help_panel=ARGUMENTS,
        ),
    ] = None,
    unit: WithinUnit = None,
    limit: Limit = 20,
    as_of: AsOf = None,
    known_at: KnownAt = None,
    as_json: AsJson = False,
    lang: Lang = "id",
) -> None:
    """Whether groups of people come through alike."""
    from api.cli.showing.fairness import show_fairness

    answer(
        lambda service: service.fairness(jabatan, unit=unit, limit=limit, as_of=as_of, known_at=known_at),
        show_fairness,
        as_json=as_json,
        language=lang,
    )
