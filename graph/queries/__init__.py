"""Every question that is put to the graph, one per file: `<process>/<what_comes_back>.cypher`.

The first three lines of a file say the question as a user would ask it, what it takes and what it gives.
Whatever varies is a parameter; no text of a query is ever put together by code.
"""

from functools import cache
from importlib.resources import files
from itertools import takewhile


@cache
def query(name: str) -> str:
    """The Cypher text of the question called `name`, such as `placement/candidates`."""
    return files(__name__).joinpath(f"{name}.cypher").read_text(encoding="utf-8")


@cache
def header(name: str) -> tuple[str, ...]:
    """The comment lines that open a question: what it asks, takes and gives, and remarks such as `scans: …`."""
    lines = takewhile(lambda line: line.startswith("//"), query(name).splitlines())
    return tuple(line.removeprefix("//").strip() for line in lines)


@cache
def statements(name: str) -> tuple[str, ...]:
    """The statements of a file that holds several: each ends with `;` at the end of a line."""
    lines = [line for line in query(name).splitlines() if not line.lstrip().startswith("//")]
    return tuple(part.strip() for part in "\n".join([*lines, ""]).split(";\n") if part.strip())
