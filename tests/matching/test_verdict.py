"""How gates make a verdict."""

from datetime import date

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from matching.calendar import BEGINNING, FOREVER
from matching.eligibility import GateColumns, Judged, Result
from matching.verdict import Outcome, combine
from ontology.terms import Condition, Importance, Mark, Rule

DAY = 20_000
gate = st.builds(
    lambda result, from_day, until_day, importance: (result, from_day, until_day, importance),
    st.sampled_from(Result),
    st.integers(DAY + 1, DAY + 50),
    st.one_of(st.just(FOREVER), st.integers(DAY, DAY + 50)),
    st.sampled_from([Importance.MUTLAK, Importance.MUTLAK, Importance.PENTING, Importance.PERLU]),
)


def judged(result: Result, from_day: int, until_day: int, importance: Importance) -> Judged:
    rule = Rule(
        id="r",
        label_id="",
        label_en="",
        applies_to=(),
        move="any",
        condition=Condition(criterion="any", importance=importance),
        legal_basis="",
        mark=Mark.SEEN,
        source=None,
        valid_from=date(2000, 1, 1),
        valid_until=None,
    )
    columns = GateColumns(
        result=np.array([result], dtype=np.int8),
        from_day=np.array([from_day], dtype=np.int32),
        until_day=np.array([until_day], dtype=np.int32),
        family="",
        evidence=np.empty((1, 0), dtype=np.int32),
        found=np.zeros(1, dtype=np.int64),
    )
    return Judged(rule, columns)


def outcome(gates) -> Outcome:
    return Outcome(combine([judged(*entry) for entry in gates], 1).outcome[0])


@given(st.lists(gate, max_size=8))
def test_the_verdict_follows_from_the_gates_that_decide(gates):
    deciding = [entry for entry in gates if entry[3] is Importance.MUTLAK]
    results = {result for result, *_ in deciding}
    opens = max((from_day for result, from_day, *_ in deciding if result is Result.BELUM), default=BEGINNING)
    ending = [until for result, _, until, _ in deciding if result in (Result.LULUS, Result.BELUM)]
    closes = min(ending, default=FOREVER)
    if Result.GAGAL in results or opens > closes:
        expected = Outcome.TIDAK_LAYAK
    elif Result.TIDAK_DIKETAHUI in results:
        expected = Outcome.TIDAK_DAPAT_DIPUTUSKAN
    else:
        expected = Outcome.BELUM_LAYAK if Result.BELUM in results else Outcome.LAYAK
    found = combine([judged(*entry) for entry in gates], 1)
    assert Outcome(found.outcome[0]) is expected
    assert (found.from_day[0], found.until_day[0]) == (opens, closes)


@given(st.lists(gate, max_size=8), st.randoms())
def test_the_order_of_gates_does_not_matter(gates, random):
    shuffled = list(gates)
    random.shuffle(shuffled)
    assert outcome(gates) is outcome(shuffled)


@given(st.lists(gate, max_size=8), gate)
def test_one_more_condition_never_makes_a_verdict_better(gates, more):
    best_first = (Outcome.LAYAK, Outcome.BELUM_LAYAK, Outcome.TIDAK_DAPAT_DIPUTUSKAN, Outcome.TIDAK_LAYAK)
    assert best_first.index(outcome([*gates, more])) >= best_first.index(outcome(gates))


@given(st.lists(gate, max_size=8), gate)
def test_advice_never_decides(gates, more):
    advice = (*more[:3], Importance.PENTING)
    assert outcome([*gates, advice]) is outcome(gates)


def test_without_any_condition_everyone_is_eligible():
    assert combine([], 3).outcome.tolist() == [Outcome.LAYAK] * 3
