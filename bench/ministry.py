"""An invented ministry in a graph of its own, which is thrown away afterwards."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from api.assembly import open_service
from api.service import CareerService
from api.settings import Settings
from graph.embedded import stop
from graph.sample import write_sample
from graph.settings import GraphSettings

SEED, AS_OF = 7, date(2026, 11, 24)


@dataclass(frozen=True)
class Ministry:
    folder: Path
    """Its workbooks."""
    settings: Settings
    """Of its graph, which is empty at first."""

    @property
    def workbooks(self) -> list[Path]:
        return sorted(self.folder.glob("*.xlsx"))

    def opened(self) -> CareerService:
        return open_service(self.settings)


@contextmanager
def ministry(people: int) -> Iterator[Ministry]:
    with TemporaryDirectory(prefix="jenjang-bench-") as scratch:
        folder = Path(scratch) / "workbooks"
        write_sample(folder, people, SEED, AS_OF)
        settings = Settings(graph=GraphSettings(home=Path(scratch) / "graph"))
        try:
            yield Ministry(folder, settings)
        finally:
            stop(settings.graph)
