"""What the tests call the command line by."""

from collections.abc import Callable

from typer.testing import Result

Jenjang = Callable[..., Result]
"""Runs a command as a user would, word by word."""
