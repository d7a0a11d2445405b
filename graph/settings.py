"""Where the graph is and how much it may use: every value comes from the environment unless it is given."""

import os
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from platformdirs import user_cache_path, user_data_path

from ontology.errors import InvalidInput

APPLICATION = "jenjang"
"""The folder name under the user's data and cache folders, and the prefix of our own variables."""

DEFAULT_NEO4J_VERSION = "5.26.30"
"""The long-term line that is fetched and run when no other is asked for."""

MEMORY = re.compile(r"[1-9][0-9]*[mg]")
"""An amount of memory as both Java and Neo4j write it: `512m`, `2g`."""


def _variable(name: str, default: str) -> Callable[[], str]:
    """A field default that reads the environment when the settings are made, not when this file is imported."""
    return lambda: os.environ.get(name) or default


def _folder(name: str, default: Path) -> Callable[[], Path]:
    """A field default that takes the folder a variable names, else the user's own folder for this application."""
    return lambda: Path(os.environ.get(name) or default).expanduser().absolute()


@dataclass(frozen=True, slots=True, kw_only=True)
class GraphSettings:
    """How to reach the graph: an embedded Neo4j of our own, or the server that `NEO4J_URI` names."""

    home: Path = field(default_factory=_folder("JENJANG_HOME", user_data_path(APPLICATION)))
    """Where the embedded graph keeps its data, configuration and logs (`JENJANG_HOME`)."""
    cache: Path = field(default_factory=_folder("JENJANG_CACHE", user_cache_path(APPLICATION)))
    """Where fetched files are kept; may be deleted at any time while nothing runs (`JENJANG_CACHE`)."""
    uri: str = field(default_factory=_variable("NEO4J_URI", ""))
    """The address of a server of your own, such as `neo4j://HOST:7687`; empty means the embedded graph."""
    username: str = field(default_factory=_variable("NEO4J_USERNAME", "neo4j"))
    password: str = field(default_factory=_variable("NEO4J_PASSWORD", ""), repr=False)
    """The password of the server of your own; the embedded graph makes its own."""
    database: str = field(default_factory=_variable("NEO4J_DATABASE", "neo4j"))
    neo4j_version: str = field(default_factory=_variable("JENJANG_NEO4J_VERSION", DEFAULT_NEO4J_VERSION))
    """Which Neo4j the embedded graph runs; only versions with a lock file beside the code can be fetched."""
    heap: str = field(default_factory=_variable("JENJANG_HEAP", "1g"))
    """Java heap of the embedded graph, which queries and transactions use."""
    page_cache: str = field(default_factory=_variable("JENJANG_PAGE_CACHE", "512m"))
    """Memory in which the embedded graph keeps pages of its store."""
    java_options: tuple[str, ...] = field(
        default_factory=lambda: tuple(os.environ.get("JENJANG_JAVA_OPTIONS", "").split())
    )
    """Further options of the embedded graph's Java, for whoever looks into its memory or speed."""

    def __post_init__(self) -> None:
        """Refuses an amount of memory that neither Java nor Neo4j would understand."""
        for name, amount in (("JENJANG_HEAP", self.heap), ("JENJANG_PAGE_CACHE", self.page_cache)):
            if not MEMORY.fullmatch(amount):
                raise InvalidInput(
                    f"{name} bernilai “{amount}”; tulis misalnya 512m atau 2g.",
                    f"{name} is “{amount}”; write for example 512m or 2g.",
                )

    @property
    def is_embedded(self) -> bool:
        """Whether the graph is a child process of ours rather than somebody's server."""
        return not self.uri


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """Everything a driver needs to speak to a graph that runs."""

    uri: str
    username: str
    password: str = field(repr=False)
    database: str
