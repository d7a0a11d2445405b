"""Which known names the cells of a file mean; it needs no model, and no graph but for words of an agency."""

from pathlib import Path
from typing import Annotated

import typer

from api.cli.answering import console, said
from api.cli.grammar import ARGUMENTS, OPTIONS
from api.cli.options import AsJson, Lang

Cells = Annotated[
    Path,
    typer.Argument(
        metavar="BERKAS",
        help="Tabel (TSV atau CSV) berkolom id, cell_text, kind: isi sel sebagaimana ditulis, dan jenisnya.",
        rich_help_panel=ARGUMENTS,
    ),
]
Canonical = Annotated[
    Path,
    typer.Option(
        "--canonical",
        metavar="BERKAS",
        help="Tabel berkolom kind, text: nama baku tiap jenis (jabatan, unit, pendidikan, golongan, program, …).",
        rich_help_panel=OPTIONS,
    ),
]


def reconcile(path: Cells, canonical: Canonical, as_json: AsJson = False, lang: Lang = "id") -> None:
    """Which known names the cells of a file mean."""
    from api.cli.progress import UNTOUCHED, following, stoppable
    from api.cli.showing.reconciling import print_list, show_meant
    from api.linking.known import known_words
    from api.reconciling import read_cells, read_known, reconcile
    from api.settings import read_settings

    with said(lang), stoppable(UNTOUCHED, lang):
        cells, known = read_cells(path), read_known(canonical)
        with following() as progress:
            meant = reconcile(cells, known, progress, known_words(read_settings().graph))
    if as_json:
        print_list(meant)
    else:
        show_meant(console(), cells, meant)
