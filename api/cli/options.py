"""Options that many commands share, in the words of their help."""

from datetime import date, datetime
from typing import Annotated, Literal

import typer

from api.cli.grammar import ARGUMENTS, OPTIONS
from api.moments import parse_day, parse_moment
from ontology.errors import InvalidInput


def day(text: str) -> date:
    """A day from the command line."""
    try:
        return parse_day(text)
    except InvalidInput as error:
        raise typer.BadParameter(str(error)) from error


def moment(text: str) -> datetime:
    """A moment from the command line; without a time zone it is this machine's own."""
    try:
        return parse_moment(text, at_home=True)
    except InvalidInput as error:
        raise typer.BadParameter(str(error)) from error


Language = Literal["id", "en"]

AsOf = Annotated[
    date | None,
    typer.Option(
        "--as-of",
        parser=day,
        metavar="TANGGAL",
        help="Keadaan pada tanggal ini; bila kosong, hari ini.",
        rich_help_panel=OPTIONS,
    ),
]
KnownAt = Annotated[
    datetime | None,
    typer.Option(
        "--known-at",
        parser=moment,
        metavar="WAKTU",
        help="Hanya yang sudah tercatat pada waktu ini.",
        rich_help_panel=OPTIONS,
    ),
]
AsJson = Annotated[
    bool,
    typer.Option("--json", help="Cetak JSON, sama persis dengan jawaban layanan web.", rich_help_panel=OPTIONS),
]
Lang = Annotated[Language, typer.Option("--lang", metavar="id|en", help="Bahasa pesan.", rich_help_panel=OPTIONS)]
Limit = Annotated[
    int,
    typer.Option("--limit", min=1, max=200, metavar="N", help="Paling banyak sekian.", rich_help_panel=OPTIONS),
]
JabatanName = Annotated[
    str,
    typer.Argument(metavar="JABATAN", help="Kode atau nama jabatan.", show_default=False, rich_help_panel=ARGUMENTS),
]
PersonName = Annotated[
    str,
    typer.Argument(
        metavar="PEGAWAI", help="Id, NIP, atau nama pegawai.", show_default=False, rich_help_panel=ARGUMENTS
    ),
]
UnitOrAll = Annotated[
    str | None,
    typer.Argument(
        metavar="[UNIT]",
        help="Kode atau nama unit, dengan semua unit di bawahnya; bila kosong, seluruh instansi.",
        show_default=False,
        rich_help_panel=ARGUMENTS,
    ),
]
WithinUnit = Annotated[
    str | None,
    typer.Option(
        "--unit", metavar="UNIT", help="Hanya pegawai unit ini dan unit di bawahnya.", rich_help_panel=OPTIONS
    ),
]
