"""Everyone as columns: what is known of each person at some moment, whatever the day asked about."""

from dataclasses import dataclass, replace
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from matching.calendar import Days
from matching.families import FAMILIES
from matching.records import Records
from ontology.columns import Codebook
from ontology.errors import UnknownTerm


@dataclass(frozen=True, kw_only=True)
class People:
    """One row per person, in ascending order of id; scalars as columns, records in families."""

    codebook: Codebook
    ids: NDArray[np.bytes_]
    birth: Days
    """`BEGINNING` where it is not known."""
    staff: NDArray[np.int8]
    """Position in `STAFF_KINDS`; -1 where it is not known."""
    ranks: Records
    educations: Records
    placements: Records
    performances: Records
    levels: Records
    trainings: Records
    disciplines: Records
    credits: Records
    scores: Records

    def __len__(self) -> int:
        return len(self.ids)

    def row_of(self, person: str) -> int:
        """The row of a person.

        Raises:
            UnknownTerm: nobody has this id.
        """
        rows = np.flatnonzero(self.ids == person.encode())
        if not len(rows):
            raise UnknownTerm("pegawai", person)
        return int(rows[0])

    def id_of(self, row: int) -> str:
        """The id of the person in a row."""
        return str(self.ids[row].decode())

    def family(self, name: str) -> Records:
        """The records of one kind, by the name of their family."""
        records = getattr(self, name)
        assert isinstance(records, Records)
        return records

    def take(self, rows: NDArray[np.int64]) -> Self:
        """The same for some people only, in the order of `rows`."""
        families: dict[str, Any] = {family.name: self.family(family.name).take(rows) for family in FAMILIES}
        return replace(self, ids=self.ids[rows], birth=self.birth[rows], staff=self.staff[rows], **families)
