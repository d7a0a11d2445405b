"""Records of one kind for many people: columns of whole numbers, grouped by person."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

Whole = NDArray[np.int32]
Flags = NDArray[np.bool_]


@dataclass(frozen=True, kw_only=True)
class Records:
    """The records of person `i` stand at `starts[i]:starts[i + 1]`, oldest first."""

    starts: NDArray[np.int64]
    """Shape (people + 1,)."""
    columns: Mapping[str, Whole]
    """Each of shape (records,)."""
    ids: NDArray[np.bytes_]
    """Shape (records,)."""

    def __len__(self) -> int:
        return len(self.ids)

    def __getitem__(self, column: str) -> Whole:
        return self.columns[column]

    @cached_property
    def owners(self) -> NDArray[np.int64]:
        """The row of the person that each record belongs to."""
        return np.repeat(np.arange(len(self.starts) - 1), np.diff(self.starts))

    def anyone(self, chosen: Flags) -> Flags:
        """For each person, whether any of the chosen records is theirs."""
        found = np.zeros(len(self.starts) - 1, dtype=np.bool_)
        found[self.owners[chosen]] = True
        return found

    def last(self, chosen: Flags) -> Whole:
        """For each person, the position of their last chosen record; -1 where there is none."""
        return self.last_of(np.flatnonzero(chosen))

    def last_of(self, positions: NDArray[np.int64]) -> Whole:
        """For each person, the last of these positions that is theirs, in the order given; -1 where there is none."""
        found = np.full(len(self.starts) - 1, -1, dtype=np.int32)
        found[self.owners[positions]] = positions  # of several values for one person the last one stays
        return found

    def greatest(self, values: NDArray[Any], chosen: Flags) -> Whole:
        """For each person, the position of the chosen record with the greatest value, the last among equals."""
        positions = np.flatnonzero(chosen)
        return self.last_of(positions[np.argsort(values[positions], kind="stable")])

    def take(self, rows: NDArray[np.int64]) -> "Records":
        """The records of some people, in the order of `rows`."""
        lengths = self.starts[rows + 1] - self.starts[rows]
        starts = np.concatenate([[0], np.cumsum(lengths)])
        positions = np.repeat(self.starts[rows] - starts[:-1], lengths) + np.arange(starts[-1])
        return Records(
            starts=starts,
            columns={name: column[positions] for name, column in self.columns.items()},
            ids=self.ids[positions],
        )
