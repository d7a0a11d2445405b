"""Kept links: listed, decided on, and undone."""

from typing import Annotated

import typer

from api.cli.answering import answer
from api.cli.grammar import ARGUMENTS, OPTIONS, Spoken, SpokenGroup
from api.cli.options import AsJson, Lang

app = typer.Typer(cls=SpokenGroup, rich_markup_mode="rich")

STATES = ("proposed", "accepted", "rejected", "changed", "nothing_fits")
SURENESSES = ("sure", "look", "none")


def _one_of(known: tuple[str, ...], text: str | None) -> str | None:
    if text is not None and text not in known:
        raise typer.BadParameter(f"pakai salah satu dari {', '.join(known)}")
    return text


State = Annotated[
    str | None,
    typer.Option(
        "--state",
        metavar="KEADAAN",
        help=f"Hanya yang berkeadaan ini: {', '.join(STATES)}.",
        callback=lambda text: _one_of(STATES, text),
        rich_help_panel=OPTIONS,
    ),
]
SurenessChoice = Annotated[
    str | None,
    typer.Option(
        "--sureness",
        metavar="KEPASTIAN",
        help="Hanya yang sekepastian ini: sure (yakin), look (perlu dilihat), none (tidak ada yang cocok).",
        callback=lambda text: _one_of(SURENESSES, text),
        rich_help_panel=OPTIONS,
    ),
]
Skip = Annotated[
    int, typer.Option("--skip", min=0, metavar="N", help="Lewati sekian yang pertama.", rich_help_panel=OPTIONS)
]
Limit = Annotated[
    int, typer.Option("--limit", min=1, max=1000, metavar="N", help="Paling banyak sekian.", rich_help_panel=OPTIONS)
]
Number = Annotated[
    str, typer.Argument(metavar="NOMOR", help="Nomor usul (l…), dari jenjang links.", rich_help_panel=ARGUMENTS)
]
Term = Annotated[
    str | None,
    typer.Argument(
        metavar="[ISTILAH]",
        help="Kode atau nama istilah; bila kosong, usul pertama.",
        show_default=False,
        rich_help_panel=ARGUMENTS,
    ),
]
NewTerm = Annotated[
    str, typer.Argument(metavar="ISTILAH", help="Kode atau nama istilah yang benar.", rich_help_panel=ARGUMENTS)
]
FromLevel = Annotated[
    float | None,
    typer.Option("--from", min=0, max=5, metavar="LEVEL", help="Bagi program: dari level.", rich_help_panel=OPTIONS),
]
ToLevel = Annotated[
    float | None,
    typer.Option("--to", min=0, max=5, metavar="LEVEL", help="Bagi program: ke level.", rich_help_panel=OPTIONS),
]


@app.callback(invoke_without_command=True)
def links(context: typer.Context) -> None:
    """Proposed links that wait for somebody."""
    if context.invoked_subcommand is None:
        list_(state="proposed")


@app.command(
    "list",
    cls=Spoken,
    options_metavar="[PILIHAN]",
    help="Usul tautan yang disimpan, menurut keadaan dan kepastian, beserta kemajuan pemeriksaan.\n\n"
    "Contoh: [bold]jenjang links list --state proposed --sureness look[/bold]",
)
def list_(
    state: State = None,
    sureness: SurenessChoice = None,
    skip: Skip = 0,
    limit: Limit = 20,
    as_json: AsJson = False,
    lang: Lang = "id",
) -> None:
    """Proposed links."""
    from api.cli.showing.links import show_list

    answer(
        lambda service: service.links(state=state, sureness=sureness, skip=skip, limit=limit),
        show_list,
        as_json=as_json,
        language=lang,
    )


@app.command(
    cls=Spoken,
    options_metavar="[PILIHAN]",
    help="Terima usul: teksnya segera menjadi contoh istilah itu.\n\n"
    "Contoh: [bold]jenjang links accept l0123456789abcde[/bold]",
)
def accept(
    link: Number,
    term: Term = None,
    from_level: FromLevel = None,
    to_level: ToLevel = None,
    as_json: AsJson = False,
    lang: Lang = "id",
) -> None:
    """Accepts a proposal."""
    _decide("accepted", link, term, from_level, to_level, as_json=as_json, lang=lang)


@app.command(
    cls=Spoken,
    options_metavar="[PILIHAN]",
    help="Tolak usul: istilah itu tidak diusulkan lagi bagi teks ini.\n\n"
    "Contoh: [bold]jenjang links reject l0123456789abcde[/bold]",
)
def reject(link: Number, term: Term = None, as_json: AsJson = False, lang: Lang = "id") -> None:
    """Rejects a proposal."""
    _decide("rejected", link, term, None, None, as_json=as_json, lang=lang)


@app.command(
    cls=Spoken,
    options_metavar="[PILIHAN]",
    help="Ganti dengan istilah lain yang benar.\n\nContoh: [bold]jenjang links change l0123456789abcde T-SDM-01[/bold]",
)
def change(
    link: Number,
    term: NewTerm,
    from_level: FromLevel = None,
    to_level: ToLevel = None,
    as_json: AsJson = False,
    lang: Lang = "id",
) -> None:
    """Chooses another term."""
    _decide("changed", link, term, from_level, to_level, as_json=as_json, lang=lang)


@app.command(
    cls=Spoken,
    options_metavar="[PILIHAN]",
    help="Putuskan bahwa tidak ada istilah yang cocok.\n\nContoh: [bold]jenjang links nothing l0123456789abcde[/bold]",
)
def nothing(link: Number, as_json: AsJson = False, lang: Lang = "id") -> None:
    """Decides that nothing fits."""
    _decide("nothing_fits", link, None, None, None, as_json=as_json, lang=lang)


@app.command(
    cls=Spoken,
    options_metavar="[PILIHAN]",
    help="Urungkan putusan terakhir tentang sebuah usul; yang sebelumnya berlaku lagi.\n\n"
    "Contoh: [bold]jenjang links undo l0123456789abcde[/bold]",
)
def undo(link: Number, as_json: AsJson = False, lang: Lang = "id") -> None:
    """Takes a decision back."""
    from api.cli.showing.links import show_decided

    answer(lambda service: service.undo_link(link), show_decided, as_json=as_json, language=lang)


@app.command(
    "accept-sure",
    cls=Spoken,
    options_metavar="[PILIHAN]",
    help="Terima sekaligus semua usul yang yakin dan belum diputuskan, atas nama seseorang.\n\n"
    'Contoh: [bold]jenjang links accept-sure --by "Contoh Satu"[/bold]',
)
def accept_sure(
    by: Annotated[str, typer.Option("--by", metavar="NAMA", help="Siapa yang memutuskan.", rich_help_panel=OPTIONS)],
    as_json: AsJson = False,
    lang: Lang = "id",
) -> None:
    """Accepts everything that is sure."""
    from api.cli.showing.links import show_sure

    answer(lambda service: service.accept_sure(by), show_sure, as_json=as_json, language=lang)


def _decide(
    verdict: str,
    link: str,
    term: str | None,
    from_level: float | None,
    to_level: float | None,
    *,
    as_json: bool,
    lang: str,
) -> None:
    from api.cli.showing.links import show_decided
    from ontology.links import LinkVerdict

    said = LinkVerdict(verdict)
    answer(
        lambda service: service.decide_link(link, said, term, from_level=from_level, to_level=to_level),
        show_decided,
        as_json=as_json,
        language=lang,
    )
