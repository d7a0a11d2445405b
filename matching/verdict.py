"""Gates together: a verdict, and the window of days in which it stands."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

from matching.calendar import BEGINNING, FOREVER, Days
from matching.eligibility import Judged, Result
from ontology.terms import Importance


class Outcome(IntEnum):
    """A `Verdict` as a number."""

    LAYAK = 0
    TIDAK_DAPAT_DIPUTUSKAN = 1
    BELUM_LAYAK = 2
    TIDAK_LAYAK = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdicts:
    """One row per person."""

    outcome: NDArray[np.int8]
    from_day: Days
    """First day on which everything holds; `BEGINNING` where nothing has to be waited for."""
    until_day: Days
    """Last day on which everything holds."""


def combine(judged: Sequence[Judged], people: int) -> Verdicts:
    """Only what is mutlak decides. A window that is empty by what is known cannot be cured by what is not."""
    failed, unclear = np.zeros(people, dtype=np.bool_), np.zeros(people, dtype=np.bool_)
    from_day = np.full(people, BEGINNING, dtype=np.int32)
    until_day = np.full(people, FOREVER, dtype=np.int32)
    for rule, gate in judged:
        if rule.condition.importance is not Importance.MUTLAK:
            continue
        waiting = gate.result == Result.BELUM
        ending = waiting | (gate.result == Result.LULUS)
        failed |= gate.result == Result.GAGAL
        unclear |= gate.result == Result.TIDAK_DIKETAHUI
        from_day = np.where(waiting, np.maximum(from_day, gate.from_day), from_day)
        until_day = np.where(ending, np.minimum(until_day, gate.until_day), until_day)
    outcome = np.where(from_day > BEGINNING, Outcome.BELUM_LAYAK, Outcome.LAYAK)
    outcome = np.where(unclear, Outcome.TIDAK_DAPAT_DIPUTUSKAN, outcome)
    outcome = np.where(failed | (from_day > until_day), Outcome.TIDAK_LAYAK, outcome)
    return Verdicts(outcome=outcome.astype(np.int8), from_day=from_day, until_day=until_day)
