"""Criteria over columns against the same criteria for one person at a time."""

from dataclasses import replace
from datetime import date
from random import Random

import pytest

from matching.calendar import as_date
from matching.demand import Demand
from matching.eligibility import Result, judge
from matching.talent import Talent
from ontology.terms import Rule
from tests.matching import generated, naive
from tests.matching.stories import VOCABULARY

BOOK = generated.codebook(VOCABULARY)
ROWS = generated.people(BOOK, 400, seed=3)
TALENT = Talent.build(BOOK, ROWS)


def _everywhere(rule: Rule) -> Rule:
    """The same rule for every way into the jabatan: which way it is, other tests look at."""
    return replace(rule, move="any")


@pytest.mark.parametrize("level", [level.code for level in VOCABULARY.jabatan_levels])
@pytest.mark.parametrize("as_of", [date(2026, 4, 1), date(2024, 2, 29), date(2025, 8, 17)])
def test_columns_judge_as_loops_do(level, as_of):
    jabatan, standard = generated.target(Random(level), VOCABULARY, "J001", requirements=2)
    demand = Demand(
        jabatan=replace(jabatan, level=level),
        standard=standard,
        rules=tuple(_everywhere(rule) for rule in VOCABULARY.rules),
        vocabulary=VOCABULARY,
        discipline_complete_until=date(2024, 6, 30),
    )
    by_person = {row.person: row for row in ROWS}
    for rule, gate in judge(TALENT.at(as_of, demand.validity_on(as_of)), demand):
        plain = getattr(naive, rule.condition.criterion)
        for row in range(len(TALENT)):
            person = by_person[TALENT.id_of(row)]
            result, day = plain(person, rule.condition, demand, BOOK, as_of)
            told = f"{rule.id} of {person.person}"
            assert Result(gate.result[row]).name == result, told
            if day and result in ("LULUS", "BELUM"):
                days = as_date(gate.from_day[row]), as_date(gate.until_day[row])
                assert day in days, told
