"""What is near to what."""

from typing import Annotated

import typer

from api.cli.answering import answer
from api.cli.grammar import ARGUMENTS
from api.cli.options import AsJson, AsOf, KnownAt, Lang, Limit

JabatanOrCompetency = Annotated[
    str,
    typer.Argument(
        metavar="JABATAN|KOMPETENSI",
        help="Kode atau nama jabatan atau kompetensi.",
        show_default=False,
        rich_help_panel=ARGUMENTS,
    ),
]


def neighbours(
    term: JabatanOrCompetency,
    limit: Limit = 10,
    as_of: AsOf = None,
    known_at: KnownAt = None,
    as_json: AsJson = False,
    lang: Lang = "id",
) -> None:
    """What is near a jabatan or a competency."""
    from api.cli.showing.neighbours import show_neighbours

    answer(
        lambda service: service.neighbours(term, limit=limit, as_of=as_of, known_at=known_at),
        show_neighbours,
        as_json=as_json,
        language=lang,
    )
