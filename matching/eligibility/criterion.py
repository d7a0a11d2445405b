"""What a criterion is: a function over many people at once, and the words for one of them."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from matching.calendar import BEGINNING, FOREVER, Days, as_date
from matching.demand import Demand
from matching.on_day import OnDay
from matching.records import Records
from ontology.terms import Condition, Rule


class Result(IntEnum):
    """A `GateResult` as a number, and one more: the rule is not about this person."""

    LULUS = 0
    BELUM = 1
    GAGAL = 2
    TIDAK_DIKETAHUI = 3
    NOT_APPLICABLE = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class GateColumns:
    """What one condition says about many people; all arrays have one row per person."""

    result: NDArray[np.int8]
    from_day: Days
    """First day on which it holds; `BEGINNING` where that is not known or has no meaning."""
    until_day: Days
    """Last day on which it holds; `FOREVER` where it does not end by itself."""
    family: str
    """The family of records that `evidence` points into; empty where the fact is no record."""
    evidence: NDArray[np.int32]
    """Shape (people, k): positions in the family, -1 for none."""
    found: NDArray[np.int64]
    """What was found, in the unit of the criterion."""


class Words(NamedTuple):
    """One gate in words."""

    required: str
    found: str | None
    sentence: str


class Case(NamedTuple):
    """One person before one condition: everything that its words need."""

    view: OnDay
    demand: Demand
    rule: Rule
    gate: GateColumns
    row: int

    @property
    def condition(self) -> Condition:
        """The condition that was judged."""
        return self.rule.condition

    @property
    def result(self) -> Result:
        """What it says about the person."""
        return Result(self.gate.result[self.row])

    @property
    def found(self) -> int:
        """What was found, in the unit of the criterion."""
        return int(self.gate.found[self.row])

    @property
    def holds_from(self) -> date | None:
        """The first day on which it holds."""
        return as_date(int(self.gate.from_day[self.row]))

    @property
    def holds_until(self) -> date | None:
        """The last day on which it holds."""
        return as_date(int(self.gate.until_day[self.row]))

    @property
    def records(self) -> Records:
        """The family that the evidence is in."""
        return self.view.people.family(self.gate.family)

    @property
    def positions(self) -> tuple[int, ...]:
        """The evidence, without gaps."""
        return tuple(int(position) for position in self.gate.evidence[self.row] if position >= 0)


Judge = Callable[[OnDay, Condition, Demand], GateColumns]


def of_the_jabatan(demand: Demand) -> Hashable:
    """What most criteria look at in a jabatan: its class, its affair and its age of retirement."""
    return demand.jabatan.level, demand.jabatan.field, demand.retirement_age


@dataclass(frozen=True, slots=True, kw_only=True)
class Criterion:
    """A function that judges everyone at once, and one that tells what it found for one person."""

    judge: Judge
    """Its name is the criterion's; its docstring is what users read."""
    words: Callable[[Case], Words]
    looks_at: Callable[[Demand], Hashable] = of_the_jabatan
    """What of a jabatan it depends on: jabatan alike in this are judged once."""


def columns(
    result: NDArray[Any],
    *,
    from_day: NDArray[Any] | int = BEGINNING,
    until_day: NDArray[Any] | int = FOREVER,
    family: str = "",
    evidence: NDArray[np.int32] | None = None,
    found: NDArray[Any] | int = 0,
) -> GateColumns:
    """Gate columns with what a criterion leaves out filled in; `evidence` of one column may be flat."""
    people = len(result)
    if evidence is None:
        evidence = np.empty((people, 0), dtype=np.int32)
    return GateColumns(
        result=result.astype(np.int8),
        from_day=np.broadcast_to(from_day, people).astype(np.int32),
        until_day=np.broadcast_to(until_day, people).astype(np.int32),
        family=family,
        evidence=evidence if evidence.ndim == 2 else evidence[:, None],
        found=np.broadcast_to(found, people).astype(np.int64),
    )


def decided(known: NDArray[np.bool_], met: NDArray[np.bool_]) -> NDArray[np.int8]:
    """LULUS where met, TIDAK_DIKETAHUI where nothing is known, else GAGAL: time alone does not cure it."""
    otherwise = np.where(known, np.int8(Result.GAGAL), np.int8(Result.TIDAK_DIKETAHUI))
    return np.where(met, np.int8(Result.LULUS), otherwise)
