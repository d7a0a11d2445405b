"""What the tests call the command line by."""

from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from api.cli import app as commands
from graph.settings import Address

Jenjang = Callable[..., Result]
"""Runs a command as a user would, word by word."""


def variables_of(address: Address, home: Path) -> dict[str, str]:
    """The environment of commands that ask a graph and keep their files in a folder."""
    return {
        "NEO4J_URI": address.uri,
        "NEO4J_USERNAME": address.username,
        "NEO4J_PASSWORD": address.password,
        "NEO4J_DATABASE": address.database,
        "JENJANG_HOME": str(home),
    }


def commands_at(address: Address, home: Path, monkeypatch: pytest.MonkeyPatch, **more: str) -> Jenjang:
    """Runs commands against a graph, with their files in a folder; `more`: further variables of the environment."""
    for name, value in {**variables_of(address, home), **more}.items():
        monkeypatch.setenv(name, value)
    return lambda *words: CliRunner().invoke(commands, list(map(str, words)))
