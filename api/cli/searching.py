"""Search, from the command line."""

from typing import Annotated

import typer

from api.cli.answering import console, opened, print_json, said
from api.cli.grammar import ARGUMENTS, OPTIONS
from api.cli.options import AsJson, AsOf, KnownAt, Lang
from ontology.errors import InvalidInput

KINDS = {
    "pegawai": "person",
    "jabatan": "jabatan",
    "unit": "unit",
    "kompetensi": "competency",
    "program": "programme",
    "indikator": "indicator",
}
"""What may be looked for, in the words of the command line; those of the JSON are understood too."""

Words = Annotated[
    list[str],
    typer.Argument(
        metavar="KATA…",
        help="Nama, kode, beberapa kata, atau satu pertanyaan utuh.",
        show_default=False,
        rich_help_panel=ARGUMENTS,
    ),
]
Kinds = Annotated[
    list[str] | None,
    typer.Option(
        "--kind",
        metavar="JENIS",
        help=f"Hanya jenis ini; boleh berulang: {', '.join(KINDS)}.",
        rich_help_panel=OPTIONS,
    ),
]
Unit = Annotated[
    str | None,
    typer.Option(
        "--unit",
        metavar="UNIT",
        help="Jabatan di unit ini dan di bawahnya; program yang membangun kekurangan pegawainya.",
        rich_help_panel=OPTIONS,
    ),
]
Level = Annotated[
    str | None,
    typer.Option(
        "--level",
        metavar="JENJANG",
        help="Jabatan berjenjang ini; program yang terbuka baginya.",
        rich_help_panel=OPTIONS,
    ),
]
ByWords = Annotated[
    bool,
    typer.Option("--words-only", help="Tanpa model bahasa: lebih cepat, hanya menurut kata.", rich_help_panel=OPTIONS),
]
Most = Annotated[
    int, typer.Option("--limit", min=1, max=50, metavar="N", help="Paling banyak sekian.", rich_help_panel=OPTIONS)
]


def search(
    words: Words,
    kind: Kinds = None,
    unit: Unit = None,
    level: Level = None,
    words_only: ByWords = False,
    limit: Most = 10,
    as_of: AsOf = None,
    known_at: KnownAt = None,
    as_json: AsJson = False,
    lang: Lang = "id",
) -> None:
    """What some words may mean."""
    from api.cli.progress import UNTOUCHED, following, stoppable
    from api.cli.showing.search import show_hits

    with said(lang), stoppable(UNTOUCHED, lang), opened() as service, following() as progress:
        answer = service.search(
            " ".join(words),
            limit=limit,
            kinds=[_kind(each) for each in kind or ()],
            unit=unit,
            level=level,
            wait=not words_only,
            progress=progress,
            as_of=as_of,
            known_at=known_at,
        )
    if as_json:
        print_json(answer)
    else:
        show_hits(console(), answer)


def _kind(text: str) -> str:
    known = KINDS.get(text.lower(), text.lower())
    if known not in KINDS.values():
        raise InvalidInput(
            f"Jenis “{text}” tidak dikenal; pakai {', '.join(KINDS)}.",
            f"The kind “{text}” is not known; use {', '.join(KINDS.values())}.",
        )
    return known
