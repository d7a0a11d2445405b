"""What a part of the help is."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import typer


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Some commands under one heading."""

    panel: str
    commands: tuple[tuple[Callable[..., Any], str], ...]
    """Each with its help."""
    groups: tuple[tuple[typer.Typer, str, str], ...] = ()
    """Commands of commands: each with its name and its help."""
