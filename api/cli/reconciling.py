"""Which known names the cells of a file mean: those of another file, or those of the graph. No model is asked."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from api.cli.answering import console, opened, said
from api.cli.grammar import ARGUMENTS, OPTIONS
from api.cli.options import AsJson, Lang

if TYPE_CHECKING:
    from api.reconciling import Cell, CellMeant

Cells = Annotated[
    Path,
    typer.Argument(
        metavar="BERKAS",
        help="Tabel (TSV atau CSV) berkolom id, cell_text, kind: isi sel sebagaimana ditulis, dan jenisnya.",
        rich_help_panel=ARGUMENTS,
    ),
]
Canonical = Annotated[
    Path | None,
    typer.Option(
        "--canonical",
        metavar="BERKAS",
        show_default=False,
        help="Tabel berkolom kind, text: nama baku tiap jenis (jabatan, unit, pendidikan, golongan, program, …). "
        "Tanpa ini: nama jabatan, unit, instansi, program, dan kompetensi di graf.",
        rich_help_panel=OPTIONS,
    ),
]


def reconcile(path: Cells, canonical: Canonical = None, as_json: AsJson = False, lang: Lang = "id") -> None:
    """Which known names the cells of a file mean."""
    from api.cli.progress import UNTOUCHED, stoppable
    from api.cli.showing.reconciling import print_list, show_meant
    from api.reconciling import read_cells

    with said(lang), stoppable(UNTOUCHED, lang):
        cells = read_cells(path)
        meant = _of_graph(cells) if canonical is None else _of_list(cells, canonical)
    if as_json:
        print_list(meant)
    else:
        show_meant(console(), cells, meant)


def _of_graph(cells: "tuple[Cell, ...]") -> "tuple[CellMeant, ...]":
    from api.cli.progress import following

    with opened() as service, following() as progress:
        return service.reconcile(cells, progress=progress).cells


def _of_list(cells: "tuple[Cell, ...]", canonical: Path) -> "tuple[CellMeant, ...]":
    """By the names of a file; the graph is asked for the words of an agency only where it runs already."""
    from api.cli.progress import following
    from api.linking.known import known_words
    from api.reconciling import NameLists, read_known, reconcile
    from api.settings import read_settings

    names = NameLists(read_known(canonical), known_words(read_settings().graph))
    with following() as progress:
        return reconcile(cells, names, progress)
