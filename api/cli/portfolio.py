"""The question of training planners: portfolio."""

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Annotated

import typer

from api.cli.answering import answer, tell
from api.cli.grammar import OPTIONS
from api.cli.options import AsJson, AsOf, KnownAt, Lang, UnitOrAll
from api.cli.pairs import pairs
from ontology.errors import InvalidInput

if TYPE_CHECKING:
    from api.service import CareerService
    from api.service.answers.portfolio import PortfolioAnswer


def _option(name: str, metavar: str, help: str, *, least: int = 0) -> typer.models.OptionInfo:
    found: typer.models.OptionInfo = typer.Option(
        name, min=least, metavar=metavar, help=help, rich_help_panel=OPTIONS, show_default=False
    )
    return found


def portfolio(
    unit: UnitOrAll = None,
    jabatan: Annotated[
        str | None,
        typer.Option(
            "--for",
            metavar="JABATAN",
            help="Semua disiapkan untuk jabatan ini; bila kosong, untuk jabatan masing-masing.",
            rich_help_panel=OPTIONS,
        ),
    ] = None,
    budget: Annotated[int | None, _option("--budget", "RUPIAH", "Anggaran untuk semua peserta.")] = None,
    hours: Annotated[int | None, _option("--hours", "JP", "Paling banyak sekian JP untuk satu orang.")] = None,
    classes: Annotated[int | None, _option("--classes", "KELAS", "Paling banyak sekian kelas.")] = None,
    class_size: Annotated[int, _option("--class-size", "KURSI", "Kursi dalam satu kelas (30).", least=1)] = 30,
    seats: Annotated[
        list[str] | None,
        typer.Option("--seats", metavar="PROGRAM=KURSI", help="Kursi satu program.", rich_help_panel=OPTIONS),
    ] = None,
    seat: Annotated[
        list[str] | None,
        typer.Option(
            "--seat", metavar="PEGAWAI=PROGRAM", help="Pegawai ini pasti ikut program ini.", rich_help_panel=OPTIONS
        ),
    ] = None,
    bar: Annotated[
        list[str] | None,
        typer.Option(
            "--bar", metavar="PEGAWAI=PROGRAM", help="Pegawai ini tidak ikut program ini.", rich_help_panel=OPTIONS
        ),
    ] = None,
    move: Annotated[
        list[str] | None,
        typer.Option(
            "--move",
            metavar="PEGAWAI=DARI=KE",
            help="Pindahkan pegawai ini dari satu program ke program lain.",
            rich_help_panel=OPTIONS,
        ),
    ] = None,
    without: Annotated[
        list[str] | None,
        typer.Option("--without", metavar="PROGRAM", help="Program ini tidak diadakan.", rich_help_panel=OPTIONS),
    ] = None,
    report: Annotated[
        Path | None,
        typer.Option(
            "--report", metavar="BERKAS.xlsx", help="Simpan peserta dan biaya ke berkas ini.", rich_help_panel=OPTIONS
        ),
    ] = None,
    as_of: AsOf = None,
    known_at: KnownAt = None,
    as_json: AsJson = False,
    lang: Lang = "id",
) -> None:
    """Which programmes to run, for whom, within a budget."""
    from api.cli.answering import said
    from api.cli.showing.portfolio import show_portfolio
    from api.service.answers.portfolio import PortfolioRequest, Seat
    from api.service.portfolio_workbook import write_portfolio

    with said(lang):
        request = PortfolioRequest(
            unit=unit,
            jabatan=jabatan,
            budget=budget,
            hours=hours,
            classes=classes,
            class_size=class_size,
            seats={code: _whole(many, f"--seats {code}={many}") for code, many in pairs("--seats", seats)},
            seated=tuple(Seat(person=person, programme=code) for person, code in pairs("--seat", seat)),
            barred=tuple(Seat(person=person, programme=code) for person, code in pairs("--bar", bar)),
            not_run=tuple(without or ()),
        )
        for person, both in pairs("--move", move):
            [(start, end)] = pairs("--move", [both])
            request = request.moved(person, start, end)
    found: list[PortfolioAnswer] = []

    def ask(service: "CareerService") -> "PortfolioAnswer":
        found.append(service.portfolio(request, as_of=as_of, known_at=known_at, told=_tell, stopped=stopped))
        return found[0]

    with _until_stopped() as stopped:
        answer(ask, show_portfolio, as_json=as_json, language=lang)
    if report is not None:
        with said(lang):
            write_portfolio(found[0], report)


def _whole(text: str, option: str) -> int:
    if not text.isdecimal():
        raise InvalidInput(f"Jumlah kursi harus bilangan bulat: {option}.", f"Seats must be a whole number: {option}.")
    return int(text)


def _tell(plan: "PortfolioAnswer") -> None:
    known = f", paling jauh {plan.short_of_best_percent} % di bawah yang terbaik" if plan.short_of_best_percent else ""
    tell(f"{plan.closed_percent or '0'} % kesenjangan tertutup{known} …")


@contextmanager
def _until_stopped() -> Iterator[Callable[[], bool]]:
    """Ctrl-C asks for the best plan so far; pressed again it ends the command."""
    asked = Event()

    def ask(_signal: int, _frame: object) -> None:
        if asked.is_set():
            raise KeyboardInterrupt
        asked.set()
        tell("Berhenti mencari; inilah yang terbaik sejauh ini …")

    before = signal.signal(signal.SIGINT, ask)
    try:
        yield asked.is_set
    finally:
        signal.signal(signal.SIGINT, before)
