"""Questions that the vocabulary must be able to answer, one SPARQL file each."""

from functools import cache
from importlib.resources import files

from rdflib.query import ResultRow

from ontology.turtle import EVERYTHING, turtle


@cache
def question(name: str) -> str:
    """The SPARQL text of the question called `name`."""
    return files(__name__).joinpath(f"{name}.rq").read_text(encoding="utf-8")


def ask(name: str) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
    """The columns and rows of the answer, as text; an empty cell where nothing is known."""
    result = turtle(*EVERYTHING).query(question(name))
    columns = tuple(str(column) for column in result.vars or ())
    rows = [tuple("" if cell is None else str(cell) for cell in row) for row in result if isinstance(row, ResultRow)]
    return columns, rows
