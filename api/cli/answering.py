"""From a question on the command line to its answer: opened, asked, shown; what goes wrong is said in a paragraph."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

import typer

from api.cli.grammar import NOT_MET
from ontology.errors import JenjangError
from ontology.terms import Term

if TYPE_CHECKING:
    from rich.console import Console

    from api.service import CareerService
    from api.settings import Settings

Answer = TypeVar("Answer", bound=Term)


@contextmanager
def said(language: str) -> Iterator[None]:
    """Ends the command with exit code 1 and one paragraph where the request cannot be met."""
    try:
        yield
    except JenjangError as error:
        typer.echo(error.said_in(language), err=True)
        raise typer.Exit(NOT_MET) from error


@contextmanager
def opened(settings: "Settings | None" = None) -> Iterator["CareerService"]:
    """The service of these settings, or of this machine's; what takes long is told on a terminal."""
    from api.assembly import open_service
    from api.settings import read_settings

    service = open_service(settings or read_settings(), tell=tell)
    try:
        yield service
    finally:
        service.close()


def tell(line: str) -> None:
    """A line about what is going on, on stderr and only where a person is looking."""
    if sys.stderr.isatty():
        typer.echo(line, err=True)


def answer(
    question: Callable[["CareerService"], Answer],
    show: Callable[["Console", Answer], None],
    *,
    as_json: bool,
    language: str,
) -> None:
    """Asks the service and shows its answer: for people, or with `--json` as the very bytes of the JSON route."""
    with said(language), opened() as service:
        term = question(service)
    if as_json:
        print_json(term)
    else:
        show(console(), term)


def print_json(term: Term) -> None:
    """Writes the JSON of a term, and on a terminal the end of the line."""
    from api.wire import to_json

    sys.stdout.flush()
    sys.stdout.buffer.write(to_json(term) + (b"\n" if sys.stdout.isatty() else b""))
    sys.stdout.buffer.flush()


def console() -> "Console":
    """Where answers for people go: as wide as the terminal, or 110 columns where there is none."""
    from rich.console import Console

    return Console(width=None if sys.stdout.isatty() else 110, highlight=False)
