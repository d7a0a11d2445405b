"""The texts that are to be linked."""

from dataclasses import dataclass
from pathlib import Path

from api.linking.tables import read_table
from matching.meaning.terms import Written
from ontology.errors import InvalidInput

KINDS = {
    "training": Written.TITLE,
    "title": Written.TITLE,
    "indicator": Written.SCENE,
    "scene": Written.SCENE,
    "search": Written.SEARCH,
    "": Written.SEARCH,
}
"""What the column `kind` may say of a text: a course, something observed, or what somebody looks for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedFor:
    """A text whose term is sought."""

    qid: str
    query: str
    written: Written


def read_queries(path: Path) -> tuple[AskedFor, ...]:
    """The texts of a table with the columns `qid`, `query` and, if at hand, `kind`.

    Raises:
        InvalidInput: the file cannot be read, or a line has a kind that is not known or the number of another line.
    """
    rows = read_table(path, ("qid", "query"), ("kind",))
    seen: set[str] = set()
    for row in rows:
        if row["kind"].lower() not in KINDS:
            raise InvalidInput(
                f"Jenis “{row['kind']}” pada qid {row['qid']} tidak dikenal; pakai {', '.join(filter(None, KINDS))}.",
                f"The kind “{row['kind']}” of qid {row['qid']} is not known; use {', '.join(filter(None, KINDS))}.",
            )
        if not row["qid"] or row["qid"] in seen:
            raise InvalidInput(
                f"Kolom qid di {path.name} harus terisi dan tidak boleh kembar: “{row['qid']}”.",
                f"The column qid of {path.name} must be filled and unique: “{row['qid']}”.",
            )
        seen.add(row["qid"])
    return tuple(AskedFor(qid=row["qid"], query=row["query"], written=KINDS[row["kind"].lower()]) for row in rows)
