"""The question about an identity number; it needs no graph."""

from datetime import date
from typing import Annotated

import typer

from api.cli.answering import print_json, said
from api.cli.grammar import ARGUMENTS, NOT_MET
from api.cli.options import AsJson, AsOf, Lang


def nip(
    number: Annotated[
        str, typer.Argument(metavar="NOMOR", help="NIP atau nomor induk PPPK, 18 angka.", rich_help_panel=ARGUMENTS)
    ],
    as_of: AsOf = None,
    as_json: AsJson = False,
    lang: Lang = "id",
) -> None:
    """What the digits of an identity number say."""
    from api.nip import check_nip

    with said(lang):
        answer = check_nip(number, as_of or date.today())
    if as_json:
        print_json(answer)
    else:
        born = answer.birth_date.isoformat() if answer.birth_date else "tidak terbaca"
        typer.echo(f"{answer.number}: {'susunannya benar' if answer.valid else 'tidak sah'}")
        typer.echo(f"  jenis pegawai  {answer.staff_kind or 'tidak terbaca'}")
        typer.echo(f"  tanggal lahir  {born}")
        typer.echo(f"  diangkat       {answer.appointed_from or 'tidak terbaca'}")
        for remark in (*answer.problems, *answer.warnings):
            typer.echo(f"  - {remark.message_en if lang == 'en' else remark.message_id}")
    if not answer.valid:
        raise typer.Exit(NOT_MET)
