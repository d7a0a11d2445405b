"""Succession: successors, compare-successors."""

from typing import Annotated

import typer

from api.cli.answering import answer
from api.cli.grammar import ARGUMENTS, OPTIONS
from api.cli.options import AsJson, AsOf, JabatanName, KnownAt, Lang, UnitOrAll


def successors(
    jabatan: JabatanName,
    limit: Annotated[
        int | None,
        typer.Option(
            "--limit",
            min=1,
            max=50,
            metavar="N",
            help="Paling banyak sekian; bila kosong, menurut ukuran instansi (bawaan 3).",
            rich_help_panel=OPTIONS,
        ),
    ] = None,
    as_of: AsOf = None,
    known_at: KnownAt = None,
    as_json: AsJson = False,
    lang: Lang = "id",
) -> None:
    """Successors of a jabatan, with readiness and dates."""
    from api.cli.showing.successors import show_successors

    answer(
        lambda service: service.successors(jabatan, limit=limit, as_of=as_of, known_at=known_at),
        show_successors,
        as_json=as_json,
        language=lang,
    )


def compare_successors(
    jabatan: JabatanName,
    people: Annotated[
        list[str],
        typer.Argument(
            metavar="PEGAWAI…", help="Dua sampai lima pegawai.", show_default=False, rich_help_panel=ARGUMENTS
        ),
    ],
    as_of: AsOf = None,
    known_at: KnownAt = None,
    as_json: AsJson = False,
    lang: Lang = "id",
) -> None:
    """Several people side by side before a jabatan."""
    from api.cli.showing.successors import show_comparison

    answer(
        lambda service: service.compare_successors(jabatan, people, as_of=as_of, known_at=known_at),
        show_comparison,
        as_json=as_json,
        language=lang,
    )


def coverage(
    unit: UnitOrAll = None,
    as_of: AsOf = None,
    known_at: KnownAt = None,
    as_json: AsJson = False,
    lang: Lang = "id",
) -> None:
    """Critical and target posts without ready successors, and who leaves within five years."""
    from api.cli.showing.coverage import show_coverage

    answer(
        lambda service: service.coverage(unit, as_of=as_of, known_at=known_at),
        show_coverage,
        as_json=as_json,
        language=lang,
    )
