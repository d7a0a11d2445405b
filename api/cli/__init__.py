"""The command line: `jenjang`. Commands only parse, ask the service and show; what is heavy is imported inside them."""

import typer

from api.cli import graph, keeping
from api.cli.grammar import Spoken, SpokenGroup
from api.cli.menu import MENU

app = typer.Typer(
    cls=SpokenGroup,
    name="jenjang",
    help="Siapa cocok untuk jabatan apa, mengapa, apa yang kurang, dan apa yang belum diketahui.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode="rich",
    pretty_exceptions_enable=False,
)

for _part in MENU:
    for _command, _help in _part.commands:
        app.command(cls=Spoken, help=_help, rich_help_panel=_part.panel, options_metavar="[PILIHAN]")(_command)
    for _group, _name, _help in _part.groups:
        app.add_typer(_group, name=_name, help=_help, rich_help_panel=_part.panel)
graph.app.registered_commands += keeping.app.registered_commands

__all__ = ["app"]
