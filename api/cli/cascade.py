"""The question of what one move sets off: cascade."""

from typing import Annotated

import typer

from api.cli.answering import answer
from api.cli.grammar import OPTIONS
from api.cli.options import AsJson, AsOf, JabatanName, KnownAt, Lang, PersonName


def cascade(
    person: PersonName,
    jabatan: JabatanName,
    depth: Annotated[
        int,
        typer.Option(
            "--depth", min=1, max=5, metavar="N", help="Paling banyak sekian jabatan diisi.", rich_help_panel=OPTIONS
        ),
    ] = 3,
    limit: Annotated[
        int,
        typer.Option(
            "--limit", min=1, max=10, metavar="N", help="Paling banyak sekian rantai.", rich_help_panel=OPTIONS
        ),
    ] = 3,
    alike: Annotated[
        bool,
        typer.Option("--alike", help="Juga rantai yang diawali orang yang sama.", rich_help_panel=OPTIONS),
    ] = False,
    as_of: AsOf = None,
    known_at: KnownAt = None,
    as_json: AsJson = False,
    lang: Lang = "id",
) -> None:
    """Who fills the posts that are left when somebody moves."""
    from api.cli.showing.cascade import show_cascade

    answer(
        lambda service: service.cascade(
            person, jabatan, depth=depth, limit=limit, apart=not alike, as_of=as_of, known_at=known_at
        ),
        show_cascade,
        as_json=as_json,
        language=lang,
    )
