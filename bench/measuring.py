"""Times of repeated work, and tables of them."""

import statistics
import time
from collections.abc import Callable

from rich.console import Console
from rich.table import Table


def seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def median_ms(work: Callable[[], object], times: int = 15) -> float:
    return 1000 * statistics.median(seconds(work) for _ in range(times))


def show(title: str, headings: tuple[str, ...], rows: list[tuple[str, ...]]) -> None:
    table = Table(*headings, title=title)
    for row in rows:
        table.add_row(*row)
    Console().print(table)


class Rows:
    """A table of which each row is shown as soon as it is known; a heading is as wide as its column."""

    def __init__(self, title: str, headings: tuple[str, ...]) -> None:
        self._widths = [len(heading) for heading in headings]
        print(title)
        self.add(*headings)

    def add(self, *cells: str) -> None:
        padded = zip(cells, self._widths, strict=False)
        print("  ".join(f"{cell:<{width}}" for cell, width in padded).rstrip(), flush=True)
