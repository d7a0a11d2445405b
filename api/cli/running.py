"""Running the product: serve, demo."""

from typing import TYPE_CHECKING, Annotated

import typer

from api.cli.answering import console, opened, said, tell
from api.cli.data import People
from api.cli.grammar import OPTIONS
from api.cli.options import Lang

if TYPE_CHECKING:
    from api.service import CareerService
    from api.settings import Settings

Host = Annotated[
    str | None,
    typer.Option(
        "--host", metavar="ALAMAT", help="Alamat tempat menunggu; bila kosong, 127.0.0.1.", rich_help_panel=OPTIONS
    ),
]
Port = Annotated[
    int | None,
    typer.Option(
        "--port",
        min=0,
        max=65535,
        metavar="PORT",
        help="Port; bila kosong, 8000. 0: yang mana saja.",
        rich_help_panel=OPTIONS,
    ),
]


def serve(host: Host = None, port: Port = None, lang: Lang = "id") -> None:
    """Serves the pages and the JSON."""
    settings = _settings(host, port, lang)
    with said(lang), opened(settings) as service:
        _serve(service, settings)


def demo(
    no_serve: Annotated[
        bool, typer.Option("--no-serve", help="Tanpa halaman web: cukup satu rekomendasi.", rich_help_panel=OPTIONS)
    ] = False,
    people: People = 1500,
    port: Port = None,
    lang: Lang = "id",
) -> None:
    """Shows the whole product on an invented ministry."""
    from api.cli.progress import following
    from api.cli.showing.explanation import show_explanation
    from api.cli.showing.lists import show_candidates

    settings = _settings(None, port, lang)
    with said(lang), opened(settings) as service:
        with following() as progress:
            service.load_sample(people, progress=progress, tell=tell)
        shown = service.showcase()
        show_candidates(console(), shown)
        best = shown.candidates[0]
        show_explanation(console(), service.explain(best.person.id, best.jabatan.id))
        if not no_serve:
            _serve(service, settings)


def _settings(host: str | None, port: int | None, language: str) -> "Settings":
    from api.settings import read_settings

    with said(language):
        given = {name: value for name, value in (("host", host), ("port", port)) if value is not None}
        return read_settings().model_copy(update=given)


def _serve(service: "CareerService", settings: "Settings") -> None:
    """Answers until it is told to stop."""
    from api.app import create_app
    from api.logs import configure_logs
    from api.serving import serve_until_stopped

    configure_logs()
    app = create_app(service, hosts=settings.served_hosts, opens_model=True)
    serve_until_stopped(
        app,
        settings.host,
        settings.port,
        lambda address: typer.echo(f"Jenjang menjawab di {address} (berhenti: Ctrl+C)"),
    )
