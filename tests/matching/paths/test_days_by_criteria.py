"""The arithmetic of days against the criteria, on copies of generated people: on the day, and the day before."""

from datetime import date
from random import Random

import numpy as np
import pytest

from matching.demand import Demand
from matching.development.becoming.copies import SUPPOSED, known_by
from matching.development.catalogue import Catalogue
from matching.on_day import OnDay
from matching.paths.arriving import Timed, Traveller
from matching.paths.asking import Clock, TimedRules
from matching.paths.career import career_of
from matching.paths.steps import Copy
from matching.talent import Talent
from ontology.facts import Jabatan
from ontology.findings import Gate, GateResult
from ontology.terms import Importance
from tests.matching.generated import codebook as generated_codebook
from tests.matching.generated import people, target
from tests.matching.stories import VOCABULARY

AS_OF = date(2026, 4, 1)
BOOK = generated_codebook(VOCABULARY)
TIMED = {"held_levels", "related_experience", "maximum_age", "before_retirement", "time_in_post", "no_discipline"}
UNDATED = (GateResult.TIDAK_DIKETAHUI, GateResult.LULUS)


def demands(seed: int) -> dict[str, Demand]:
    random = Random(seed)
    found = {}
    for code in BOOK.jabatan[:6]:
        post, standard = target(random, VOCABULARY, code, 2)
        post = Jabatan(code=code, name=code, level=post.level, field=random.choice((*VOCABULARY.fields[:3], None)))
        found[code] = Demand(jabatan=post, standard=standard, rules=VOCABULARY.rules, vocabulary=VOCABULARY)
    return found


def set_out(seed: int) -> tuple[Traveller, Copy, Timed]:
    """Somebody, and a route of one to three of some jabatan in any order."""
    random, targets = Random(seed), demands(seed)
    talent = known_by(Talent.build(BOOK, people(BOOK, 1, seed)).take(np.array([0])), AS_OF)
    view = OnDay(talent, AS_OF, (3,) * len(BOOK.competencies))
    catalogue = Catalogue.of(())
    clock = Clock(rules=TimedRules(AS_OF), people=talent, catalogue=catalogue)
    today = (AS_OF - date(1970, 1, 1)).days
    traveller = Traveller(clock=clock, career=career_of(view), demands=targets, today=today)
    route = tuple(random.sample(sorted(targets), random.randint(1, 3)))
    return traveller, Copy(people=talent, catalogue=catalogue, as_of=AS_OF), traveller.timed(route)


def gates_at(traveller: Traveller, copy: Copy, timed: Timed, place: int, day: int) -> tuple[Gate, ...]:
    held = [
        (arrival.day, traveller.demands[code].jabatan)
        for code, arrival in zip(timed.route[:place], timed.arrivals, strict=False)
    ]
    return copy.gates(traveller.demands[timed.route[place]], day, held, ())


def decided(gates: tuple[Gate, ...]) -> list[Gate]:
    return [gate for gate in gates if gate.criterion in TIMED and gate.importance is Importance.MUTLAK]


@pytest.mark.parametrize("seed", range(200))
def test_on_the_day_of_a_step_the_criteria_open_everything_that_time_opens(seed: int) -> None:
    traveller, copy, timed = set_out(seed)
    for place, arrival in enumerate(timed.arrivals):
        if arrival.closed_by is None:
            found = decided(gates_at(traveller, copy, timed, place, arrival.day))
            assert [gate for gate in found if gate.result not in UNDATED] == []


@pytest.mark.parametrize("seed", range(200))
def test_a_step_that_was_waited_for_was_not_open_the_day_before_and_a_closed_one_is_closed(seed: int) -> None:
    traveller, copy, timed = set_out(seed)
    before = traveller.today
    for place, arrival in enumerate(timed.arrivals):
        if arrival.closed_by is not None:
            gates = gates_at(traveller, copy, timed, place, max(arrival.day, before))
            assert any(gate.result in (GateResult.GAGAL, GateResult.BELUM) for gate in gates)
        elif arrival.day > before and place + 1 == len(timed.route):
            gates = gates_at(traveller, copy, timed, place, arrival.day - 1)
            assert any(gate.result in (GateResult.BELUM, GateResult.GAGAL) for gate in gates)
        before = arrival.day


def test_among_them_are_steps_that_wait_that_close_and_that_are_open_at_once() -> None:
    steps = [(out[0].today, arrival) for out in map(set_out, range(80)) for arrival in out[2].arrivals]
    assert any(arrival.closed_by for _, arrival in steps)
    assert any(arrival.closed_by is None and arrival.day > today for today, arrival in steps)
    assert any(arrival.closed_by is None and arrival.day == today for today, arrival in steps)


def test_no_supposed_record_is_told_as_evidence() -> None:
    for seed in range(20):
        traveller, copy, timed = set_out(seed)
        gates = gates_at(traveller, copy, timed, len(timed.arrivals) - 1, timed.arrivals[-1].day)
        assert not any(each.record == SUPPOSED for gate in gates for each in gate.evidence)
