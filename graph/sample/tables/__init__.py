"""The hand-written lists that a sample agency is built from: units, families of posts, programmes, names.

A `.tsv` file is a table under its headings, a `.txt` file a list with one entry a line. All of it is invented.
"""

import csv
from functools import cache
from importlib.resources import files


@cache
def table(name: str) -> tuple[dict[str, str], ...]:
    """The rows of `<name>.tsv`, each by its headings."""
    lines = files(__name__).joinpath(f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    return tuple(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


@cache
def entries(name: str) -> tuple[str, ...]:
    """The lines of `<name>.txt`."""
    return tuple(files(__name__).joinpath(f"{name}.txt").read_text(encoding="utf-8").splitlines())


def several(cell: str) -> tuple[str, ...]:
    """The parts of a cell that holds a list; an empty cell holds none."""
    return tuple(cell.split(";")) if cell else ()
