"""What can be set from outside: read once, at the door, from `JENJANG_…` variables, and passed down."""

import getpass
from typing import Literal

from pydantic import Field, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from graph.settings import GraphSettings
from matching.settings import EncoderSettings
from ontology.errors import InvalidInput

LOOPBACK = frozenset({"127.0.0.1", "localhost", "[::1]", "::1"})
"""The names under which only this machine reaches itself."""


class Settings(BaseSettings):
    """Where the graph is, where to listen, and the readings of law that the agency has chosen."""

    model_config = SettingsConfigDict(env_prefix="JENJANG_", frozen=True, use_attribute_docstrings=True)

    graph: GraphSettings = Field(default_factory=GraphSettings)
    host: str = "127.0.0.1"
    port: int = Field(default=8000, ge=0, le=65535)
    """0 takes any port that is free."""
    hosts: tuple[str, ...] = ()
    """Further host names that browsers may use, as a JSON list; on loopback only its own names are served."""
    actor: str = Field(default_factory=getpass.getuser)
    """Who is recorded as having loaded facts."""
    age_reading: Literal["ketat", "longgar"] = "ketat"
    """Whether an age limit ends on the birthday (`ketat`) or on the day before the next one (`longgar`)."""
    prior_strength: int = Field(default=2, ge=1, le=1000)
    """How many requirements' worth of weight the population has in what is expected of a person."""
    scale: str = "BKN-PENGISIAN"
    """The scale of Job Person Match categories."""
    model: str = ""
    """The sentence model that finds what words refer to: a folder or a name on the hub; empty: the one that ships."""
    model_prefix: str | None = None
    """What this model wants before every text, such as `query: `; not set: what its own configuration says."""
    model_threads: int = Field(default=0, ge=0, le=256)
    """Processor threads of the model; 0: as many as this process may use."""

    @property
    def encoder(self) -> EncoderSettings:
        """Which sentence model to load, and where it may keep what it makes."""
        return EncoderSettings(
            cache=self.graph.cache, model=self.model, prefix=self.model_prefix, threads=self.model_threads
        )

    @property
    def served_hosts(self) -> frozenset[str] | None:
        """The host names to answer to; `None`: any, because the operator listens to the outside and named none."""
        if self.host in LOOPBACK:
            return LOOPBACK | frozenset(self.hosts)
        return frozenset({self.host, *self.hosts}) if self.hosts else None


def read_settings() -> Settings:
    """The settings of this process; a value that cannot be used is told by its variable."""
    try:
        return Settings()
    except ValidationError as error:
        names = sorted({f"JENJANG_{str(problem['loc'][0]).upper()}" for problem in error.errors()})
        raise InvalidInput(
            f"Pengaturan ini tidak dapat dipakai: {', '.join(names)}.",
            f"These settings cannot be used: {', '.join(names)}.",
        ) from error
