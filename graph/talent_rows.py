"""Everyone as rows of whole numbers, in one pass over the graph."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import chain

from graph.ledger import LedgerReads
from ontology.columns import STAFF_KINDS, Codebook, TalentRow
from ontology.terms import Vocabulary

FAMILIES = ("rank", "education", "placement", "performance", "level", "training", "discipline", "credit", "score")
"""The families of records in the order in which the question gives them, named as in `TalentRow`."""

Group = list[int | str]
"""The numbers of one record, and its id at the end."""


class TalentReads(LedgerReads):
    """Reads that ranking rests on."""

    def codebook(self, vocabulary: Vocabulary) -> Codebook:
        """The codes behind the numbers: those of the vocabulary, and the posts, units and programmes of this graph."""
        codes = {name: tuple(values) for name, values in self._connection.read("organisation/codes")[0].items()}
        return Codebook.of(vocabulary, codes["jabatan"], codes["units"], codes["programmes"])

    def talent_rows(self, codebook: Codebook, known_at: datetime | None = None) -> Iterator[TalentRow]:
        """Everyone with all that is known of them, whenever it is true, by id; streamed, so take them as they come."""
        staff_kinds = {kind.value: position for position, kind in enumerate(STAFF_KINDS)}
        for person, birth, staff, *families in self._connection.stream(
            "people/talent", known_at=self.known_at(known_at), staff_kinds=staff_kinds, **codebook.positions
        ):
            yield _row(person, birth, staff, families)


def _row(person: str, birth: int, staff: int, families: Sequence[list[Group]]) -> TalentRow:
    """One person; the records of each family come in the order of their ids, so that the same facts give one row."""
    row = TalentRow(person=person, birth=birth, staff=staff)
    for family, groups in zip(FAMILIES, families, strict=True):
        groups.sort(key=_record)
        setattr(row, f"{family}_ids", [group.pop() for group in groups])
        setattr(row, f"{family}s", list(chain.from_iterable(groups)))
    return row


def _record(group: Group) -> tuple[str, int]:
    """The order within a family: by record, and within an assessment by competency."""
    return str(group[-1]), int(group[0])
