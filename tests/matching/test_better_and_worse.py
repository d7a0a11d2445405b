"""What makes a person better never makes a verdict worse."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from ontology.facts import Education, Rank
from ontology.findings import GateResult
from ontology.terms import Condition
from tests.matching.one_person import WHO, assessed, gate, held, penalty, predicates
from tests.matching.stories import VOCABULARY
from tests.world import AS_OF

HEIGHT = {GateResult.GAGAL: 0, GateResult.BELUM: 1, GateResult.LULUS: 2}


@given(st.dates(date(1955, 1, 1), date(2000, 1, 1)), st.integers(0, 4_000))
def test_a_later_birth_never_hurts(born, days):
    for condition in (Condition(criterion="maximum_age", amount=56), Condition(criterion="before_retirement")):
        older = gate(condition, replace(WHO, birth_date=born))
        younger = gate(condition, replace(WHO, birth_date=born + timedelta(days=days)))
        assert HEIGHT[older.result] <= HEIGHT[younger.result]
        assert older.until <= younger.until


@given(st.dates(date(2015, 1, 1), AS_OF), st.integers(0, 2_000), st.sampled_from(["held_levels", "related_experience"]))
def test_an_earlier_start_never_hurts(since, days, criterion):
    condition = Condition(criterion=criterion, codes=("ADM",), amount=3)
    later, earlier = (gate(condition, held("ADM", day)) for day in (since, since - timedelta(days=days)))
    assert HEIGHT[later.result] <= HEIGHT[earlier.result]
    assert earlier.from_ <= later.from_


@given(st.integers(0, 10), st.integers(0, 10))
def test_a_higher_level_never_hurts_competence(one, other):
    condition = Condition(criterion="competence", threshold="MS")
    low, high = (gate(condition, assessed("JPT-P", level / 2)).result for level in sorted((one, other)))
    assert HEIGHT[low] <= HEIGHT[high]


@given(st.sampled_from(VOCABULARY.golongan), st.sampled_from(VOCABULARY.golongan))
def test_a_higher_rank_never_hurts(one, other):
    condition = Condition(criterion="minimum_golongan", threshold="III/d")
    low, high = (
        gate(condition, Rank(person="x", golongan=golongan.code, valid_from=date(2020, 4, 1))).result
        for golongan in sorted((one, other), key=lambda golongan: golongan.order)
    )
    assert HEIGHT[low] <= HEIGHT[high]


@given(st.sampled_from(VOCABULARY.education_levels), st.sampled_from(VOCABULARY.education_levels))
def test_more_education_never_hurts(one, other):
    condition = Condition(criterion="minimum_education", threshold="S-1")
    first = Education(person="x", level=one.code)
    before, after = (gate(condition, *facts) for facts in ((first,), (first, Education(person="x", level=other.code))))
    assert HEIGHT[before.result] <= HEIGHT[after.result]


@given(st.sampled_from(VOCABULARY.predicates), st.sampled_from(VOCABULARY.predicates))
def test_a_better_predicate_never_hurts(one, other):
    condition = Condition(criterion="minimum_predicate", threshold="Baik", amount=1)
    low, high = (
        gate(condition, *predicates(y2025=predicate)).result
        for predicate in sorted((one, other), key=VOCABULARY.predicates.index)
    )
    assert HEIGHT[low] <= HEIGHT[high]


@given(st.dates(date(2018, 1, 1), AS_OF), st.dates(date(2018, 1, 1), AS_OF))
def test_an_older_penalty_never_hurts_more(one, other):
    condition = Condition(criterion="no_discipline", codes=("berat",), amount=2)
    older, newer = (
        gate(condition, penalty("berat", on), discipline_complete_until=AS_OF) for on in sorted((one, other))
    )
    assert HEIGHT[newer.result] <= HEIGHT[older.result]
