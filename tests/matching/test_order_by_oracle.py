"""The order of people, against thirty lines of plain Python that know nothing of columns."""

from collections import Counter
from datetime import date
from fractions import Fraction
from functools import cache
from random import Random

import numpy as np
import pytest

from matching.demand import Demand
from matching.ranking import shortlist
from matching.talent import Talent
from ontology.columns import TalentRow
from tests.matching import generated
from tests.matching.stories import VOCABULARY

AS_OF = date(2026, 4, 1)
WEIGHTS = {"mutlak": 3, "penting": 2, "perlu": 1}
BOOK = generated.codebook(VOCABULARY)
VALIDITY = tuple(rule for rule in VOCABULARY.rules if rule.condition.criterion == "assessment_validity")


@cache
def people() -> tuple[list[TalentRow], Talent]:
    rows = generated.people(BOOK, 2_000, seed=11)
    return rows, Talent.build(BOOK, rows)


@cache
def everyone_known() -> dict[str, dict[str, int]]:
    return {row.person: known_levels(row) for row in people()[0]}


def known_levels(row: TalentRow) -> dict[str, int]:
    newest: dict[int, tuple[int, str, int, int]] = {}
    for number, record in enumerate(row.level_ids):
        competency, level, on, until, _ = row.levels[5 * number : 5 * number + 5]
        if on <= 20260401:
            ends = until or on + 30_000  # no generated day is a 29 February
            newest[competency] = max(newest.get(competency, (0, "", 0, 0)), (on, record, level, ends))
    return {BOOK.competencies[c]: level for c, (_, _, level, ends) in newest.items() if ends > 20260401}


def oracle(everyone: dict[str, dict[str, int]], demand: Demand) -> list[str]:
    asked = [(r.competency, int(2 * r.level), WEIGHTS[r.importance]) for r in demand.standard.requirements]
    histogram = {c: Counter(levels[c] for levels in everyone.values() if c in levels) for c, _, _ in asked}

    @cache
    def guess(proven: int, reachable: int, known: int, competency: str, standard: int, weight: int) -> int:
        people = histogram[competency].total()
        own = Fraction(proven, reachable) if known else None
        mean = Fraction(sum(n * min(a, standard) for a, n in histogram[competency].items()), (people or 1) * standard)
        if own is None:
            return round(2520 * weight * (mean if people else Fraction(1, 2)))
        return round(2520 * weight * ((known * own + 2 * mean) / (known + 2) if people else own))

    def key(person: str) -> tuple[int, int, str]:
        levels = everyone[person]
        have = [2520 * w * min(levels[c], s) // s for c, s, w in asked if c in levels]
        reachable = sum(2520 * w for c, _, w in asked if c in levels)
        missing = sum(guess(sum(have), reachable, len(have), *entry) for entry in asked if entry[0] not in levels)
        return -(sum(have) + missing), -sum(have), person

    return sorted(everyone, key=key)


@pytest.mark.parametrize("part", range(10))
def test_five_hundred_random_jabatan_order_two_thousand_people_as_the_oracle_does(part):
    _, talent = people()
    random = Random(100 + part)
    for _ in range(50):
        jabatan, standard = generated.target(random, VOCABULARY, "elsewhere")
        demand = Demand(jabatan=jabatan, standard=standard, rules=VALIDITY, vocabulary=VOCABULARY)
        found = shortlist(talent, demand, AS_OF, limit=len(talent))
        assert [talent.id_of(row) for row in found.candidates] == oracle(everyone_known(), demand)


def test_the_order_does_not_depend_on_the_order_of_arrival():
    rows, talent = people()
    other = Talent.build(BOOK, sorted(rows, key=lambda row: row.person[::-1]))
    jabatan, standard = generated.target(Random(7), VOCABULARY, "J003")
    demand = Demand(jabatan=jabatan, standard=standard, rules=VOCABULARY.rules, vocabulary=VOCABULARY)
    for decide in (False, True):
        one = shortlist(talent, demand, AS_OF, limit=50, decide=decide)
        two = shortlist(other, demand, AS_OF, limit=50, decide=decide)
        assert np.array_equal(one.candidates, two.candidates)
        assert np.array_equal(one.becoming_eligible, two.becoming_eligible)
        assert np.array_equal(one.not_assessed, two.not_assessed)
