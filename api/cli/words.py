"""Abbreviations and the like: looked up, added by an agency, switched off, and taken back."""

from typing import Annotated

import typer

from api.cli.answering import answer
from api.cli.grammar import ARGUMENTS, OPTIONS, Spoken, SpokenGroup
from api.cli.options import AsJson, Lang

app = typer.Typer(cls=SpokenGroup, rich_markup_mode="rich")

Letters = Annotated[
    str,
    typer.Argument(
        metavar="[TEKS]",
        help="Cari juga di antara kata bawaan: sebagian kata atau kepanjangannya.",
        show_default=False,
        rich_help_panel=ARGUMENTS,
    ),
]
Limit = Annotated[
    int,
    typer.Option(
        "--limit", min=1, max=2000, metavar="N", help="Kata bawaan paling banyak sekian.", rich_help_panel=OPTIONS
    ),
]
Word = Annotated[
    str,
    typer.Argument(metavar="KATA", help="Singkatan atau sebutan, seperti tertulis.", rich_help_panel=ARGUMENTS),
]
Expansion = Annotated[
    str,
    typer.Argument(
        metavar="KEPANJANGAN",
        help="Yang dimaksud; boleh diikuti kata-kata bidangnya, dipisahkan koma.",
        rich_help_panel=ARGUMENTS,
    ),
]


@app.callback(invoke_without_command=True)
def words(context: typer.Context) -> None:
    """Words that texts are read by."""
    if context.invoked_subcommand is None:
        list_()


@app.command(
    "list",
    cls=Spoken,
    options_metavar="[PILIHAN]",
    help="Kata instansi: oleh siapa, kapan, dan apakah masih berlaku; dengan TEKS, juga kata bawaan yang memuatnya.\n\n"
    "Contoh: [bold]jenjang words list skp[/bold]",
)
def list_(text: Letters = "", limit: Limit = 20, as_json: AsJson = False, lang: Lang = "id") -> None:
    """The agency's words, and shipped ones."""
    from api.cli.showing.glossary import show_glossary

    answer(lambda service: service.glossary(text, limit), show_glossary, as_json=as_json, language=lang)


@app.command(
    cls=Spoken,
    options_metavar="[PILIHAN]",
    help="Tambahkan singkatan atau sebutan instansi; langsung dipakai dalam pencarian dan penautan.\n\n"
    'Contoh: [bold]jenjang words add SIDUL "sistem informasi daftar urut kepangkatan, kepegawaian"[/bold]',
)
def add(
    word: Word,
    expansion: Expansion,
    as_written: Annotated[
        bool,
        typer.Option("--as-written", help="Hanya bila huruf besar dan kecilnya persis sama.", rich_help_panel=OPTIONS),
    ] = False,
    as_json: AsJson = False,
    lang: Lang = "id",
) -> None:
    """Adds a word of the agency."""
    from api.cli.showing.glossary import show_word

    answer(
        lambda service: service.add_word(word, expansion, as_written=as_written),
        show_word,
        as_json=as_json,
        language=lang,
    )


@app.command(
    cls=Spoken,
    options_metavar="[PILIHAN]",
    help="Nonaktifkan kepanjangan bawaan yang tidak berlaku di instansi ini.\n\n"
    'Contoh: [bold]jenjang words off MPP "masa persiapan pensiun"[/bold]',
)
def off(word: Word, expansion: Expansion, as_json: AsJson = False, lang: Lang = "id") -> None:
    """Switches a shipped meaning off."""
    from api.cli.showing.glossary import show_word

    answer(
        lambda service: service.add_word(word, expansion, switched_off=True),
        show_word,
        as_json=as_json,
        language=lang,
    )


@app.command(
    cls=Spoken,
    options_metavar="[PILIHAN]",
    help="Cabut kata instansi, atau penonaktifan kata bawaan; yang dicabut tetap tercatat.\n\n"
    "Contoh: [bold]jenjang words revoke w0123456789ab[/bold]",
)
def revoke(
    word: Annotated[str, typer.Argument(metavar="NOMOR", help="Nomor kata (w…).", rich_help_panel=ARGUMENTS)],
    as_json: AsJson = False,
    lang: Lang = "id",
) -> None:
    """Takes a word back."""
    from api.cli.showing.glossary import show_revoked

    answer(lambda service: service.revoke_word(word), show_revoked, as_json=as_json, language=lang)
