"""Which terms a list of texts means; it needs no graph."""

from pathlib import Path
from typing import Annotated

import typer

from api.cli.answering import console, print_json, said
from api.cli.grammar import ARGUMENTS, OPTIONS
from api.cli.options import AsJson, Lang

Table = Annotated[
    Path,
    typer.Argument(
        metavar="BERKAS",
        help="Tabel berkolom qid, query, dan bila ada kind: training (judul pelatihan), indicator (perilaku yang "
        "diamati), atau search (pencarian).",
        rich_help_panel=ARGUMENTS,
    ),
]
Catalogue = Annotated[
    Path | None,
    typer.Option(
        "--catalog",
        metavar="BERKAS",
        help="Tabel istilah berkolom id, name, dan bila ada type, aspect, definition; bila kosong, kamus produk.",
        rich_help_panel=OPTIONS,
    ),
]
Examples = Annotated[
    Path | None,
    typer.Option(
        "--examples",
        metavar="BERKAS",
        help="Tabel berkolom id, text: teks yang sudah pasti artinya.",
        rich_help_panel=OPTIONS,
    ),
]
Top = Annotated[
    int,
    typer.Option("--top", min=1, max=100, metavar="N", help="Paling banyak sekian usul.", rich_help_panel=OPTIONS),
]


def link(
    path: Table,
    catalogue: Catalogue = None,
    examples: Examples = None,
    top: Top = 10,
    as_json: AsJson = False,
    lang: Lang = "id",
) -> None:
    """Which terms a list of texts means."""
    from api.cli.progress import following
    from api.cli.showing.linking import show_links
    from api.linking import Request, link, read_queries
    from api.settings import read_settings

    with said(lang), following() as progress:
        queries = read_queries(path)
        request = Request(queries=queries, catalogue=catalogue, examples=examples, top=top)
        links = link(request, read_settings().encoder, progress)
    if as_json:
        print_json(links)
    else:
        show_links(console(), links, {asked.qid: asked.query for asked in queries})
