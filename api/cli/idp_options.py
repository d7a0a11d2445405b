"""Options that the commands about kept plans share."""

from datetime import date
from typing import Annotated

import typer

from api.cli.grammar import ARGUMENTS, OPTIONS
from api.cli.options import day

Plan = Annotated[
    str | None,
    typer.Option(
        "--plan",
        metavar="RENCANA",
        help="Nomor rencana, atau jabatan yang dituju; bila kosong, yang terakhir diubah.",
        rich_help_panel=OPTIONS,
    ),
]
By = Annotated[
    str | None,
    typer.Option(
        "--by", metavar="NAMA", help="Dicatat atas nama ini; bila kosong, pemakai mesin ini.", rich_help_panel=OPTIONS
    ),
]
Why = Annotated[
    str | None, typer.Option("--reason", metavar="ALASAN", help="Alasan perubahan.", rich_help_panel=OPTIONS)
]
Start = Annotated[
    date | None,
    typer.Option("--start", parser=day, metavar="TANGGAL", help="Hari pertama.", rich_help_panel=OPTIONS),
]
End = Annotated[
    date | None,
    typer.Option("--end", parser=day, metavar="TANGGAL", help="Hari terakhir.", rich_help_panel=OPTIONS),
]
Number = Annotated[
    int, typer.Argument(metavar="LANGKAH", help="Nomor langkah.", min=1, show_default=False, rich_help_panel=ARGUMENTS)
]
