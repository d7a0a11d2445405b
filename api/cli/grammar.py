"""How the command line speaks: help and complaints about usage in Bahasa Indonesia, exit codes 0, 1, 2 and 130."""

import sys
from collections.abc import Sequence
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup

from api.problems import INVALID

DONE, NOT_MET, WRONG_USAGE, STOPPED = 0, 1, 2, 130
"""The exit codes: done; the request cannot be met; the command was written wrongly; somebody pressed Ctrl-C."""

OPTIONS, ARGUMENTS = "Pilihan", "Isian"
"""The headings of help."""

USAGE_ERRORS: type[Exception] = typer.BadParameter.__mro__[1]
"""The parent of everything that is wrong with how a command was written."""


def complaint(error: Any) -> str:
    """One paragraph about a usage error, ending with where help is."""
    parameter = getattr(error, "param", None)
    place = parameter.opts[0] if parameter is not None and parameter.opts[0].startswith("-") else _metavar(parameter)
    match type(error).__name__:
        case "MissingParameter":
            said = f"{place} belum diisi"
        case "NoSuchOption":
            said = f"Pilihan {error.option_name} tidak ada"
        case "BadParameter":
            said = f"{place} tidak dapat dipakai: {_expected(error)}"
        case _ if error.ctx is not None and isinstance(error.ctx.command, TyperGroup):
            said = "Perintah itu tidak ada"
        case _:
            said = "Ada isian yang berlebih atau kurang"
    command = error.ctx.command_path if error.ctx is not None else "jenjang"
    return f"{said.rstrip('.')}. Bantuan: {command} --help"


def _metavar(parameter: Any) -> str:
    return str(getattr(parameter, "metavar", None) or "Isian")


def _expected(error: Any) -> str:
    """What would be right. Our own parsers say it themselves; what the library finds is put into our words."""
    found = getattr(error.__cause__, "errors", None)
    if found is None:
        return str(error.message)
    first = found()[0]
    word, limits = first["type"].split("_")[0], first.get("ctx", {})
    said = INVALID.get(word, ("nilainya tidak dikenal", ""))[0]
    bound = next((f" (batasnya {limits[name]})" for name in ("ge", "le") if name in limits), "")
    return f"{said}{bound}"


class Spoken(TyperCommand):
    """A command whose help is in Bahasa Indonesia throughout."""

    def format_usage(self, ctx: Any, formatter: Any) -> None:
        """Writes `Pemakaian: …`."""
        formatter.write_usage(ctx.command_path, " ".join(self.collect_usage_pieces(ctx)), prefix="Pemakaian: ")

    def get_help_option(self, ctx: Any) -> Any:
        """The `--help` option in our words."""
        return _in_our_words(super().get_help_option(ctx))


class SpokenGroup(TyperGroup):
    """A group of commands; the outermost one turns errors of usage into one paragraph and exit code 2."""

    def format_usage(self, ctx: Any, formatter: Any) -> None:
        """Writes `Pemakaian: …`."""
        formatter.write_usage(ctx.command_path, "[PILIHAN] PERINTAH …", prefix="Pemakaian: ")

    def get_help_option(self, ctx: Any) -> Any:
        """The `--help` option in our words."""
        return _in_our_words(super().get_help_option(ctx))

    def main(
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = True,
        windows_expand_args: bool = True,
        **extra: Any,
    ) -> Any:
        """Runs the command line and ends the process with its exit code, unless told not to."""
        try:
            code = super().main(
                args, prog_name or "jenjang", complete_var, False, windows_expand_args=windows_expand_args, **extra
            )
        except USAGE_ERRORS as error:
            if type(error).__name__ != "NoArgsIsHelpError":
                typer.echo(complaint(error), err=True)
            code = WRONG_USAGE
        except typer.Abort:
            code = NOT_MET
        if standalone_mode:
            sys.exit(code if isinstance(code, int) else DONE)
        return code


def _in_our_words(option: Any) -> Any:
    if option is not None:
        option.help, option.rich_help_panel = "Tampilkan bantuan ini.", OPTIONS
    return option
