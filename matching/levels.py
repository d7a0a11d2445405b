"""Which level of each competency everyone has on a day: derived from assessments, never written by hand."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from matching.calendar import BEGINNING, add_years
from matching.people import People

UNKNOWN_LEVEL = 255
NOT_ASSESSED, EXPIRED, KNOWN = 0, 1, 2

Validity = tuple[int, ...]
"""For how many years a result counts, per competency of the codebook; 0 where no rule ends it."""


@dataclass(frozen=True, kw_only=True)
class Levels:
    """One row per competency of the codebook, one column per person."""

    half_steps: NDArray[np.uint8]
    """0 to 10 for levels 0 to 5; `UNKNOWN_LEVEL` where no valid one is known."""
    state: NDArray[np.uint8]
    """`NOT_ASSESSED`, `EXPIRED` or `KNOWN`."""
    evidence: NDArray[np.int32]
    """Position of the newest result in `People.levels`, expired ones too; -1 where there is none."""
    expires_on: NDArray[np.int32]
    """Per record of `People.levels`: the first day on which it no longer counts."""

    @property
    def known(self) -> NDArray[np.bool_]:
        """Where a valid level is known."""
        return np.asarray(self.state == KNOWN)


def levels_on(people: People, day: int, validity: Validity) -> Levels:
    """The newest result of each competency counts, if it has not run out; among equals the later record."""
    results = people.levels
    expires_on = _expiry(people, validity)
    shape = (len(people.codebook.competencies), len(people))
    evidence = np.full(shape, -1, dtype=np.int32)
    assessed_on = results["assessed_on"]
    counted = np.flatnonzero((assessed_on > BEGINNING) & (assessed_on <= day) & (results["competency"] >= 0))
    evidence[results["competency"][counted], results.owners[counted]] = counted  # the last, newest one stays

    half_steps = np.full(shape, UNKNOWN_LEVEL, dtype=np.uint8)
    state = np.zeros(shape, dtype=np.uint8)
    found = evidence >= 0
    positions = evidence[found]
    valid = day < expires_on[positions]
    state[found] = np.where(valid, KNOWN, EXPIRED)
    half_steps[found] = np.where(valid, results["half_steps"][positions], UNKNOWN_LEVEL)
    return Levels(half_steps=half_steps, state=state, evidence=evidence, expires_on=expires_on)


def _expiry(people: People, validity: Validity) -> NDArray[np.int32]:
    results = people.levels
    years = np.array([*validity, 0], dtype=np.int32)[results["competency"]]
    expires_on = results["valid_until"].copy()
    by_rules = expires_on == BEGINNING
    for number in np.unique(years[by_rules]):
        chosen = by_rules & (years == number)
        expires_on[chosen] = add_years(results["assessed_on"][chosen], int(number)) if number else _NEVER
    return expires_on


_NEVER = np.iinfo(np.int32).max
