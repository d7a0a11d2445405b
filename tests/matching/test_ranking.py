"""Lists of people for a jabatan, and of jabatan for a person."""

from dataclasses import replace
from datetime import date
from fractions import Fraction
from random import Random

import numpy as np
import pytest

from matching.demand import Demand
from matching.eligibility import judge
from matching.explaining import explain
from matching.ranking import positions, shortlist
from matching.settings import MatchingSettings
from matching.talent import Talent
from matching.verdict import Outcome, combine
from ontology.errors import InvalidInput
from ontology.findings import Verdict
from ontology.terms import Importance
from tests.matching import generated
from tests.matching.stories import VOCABULARY, all_demands, demand_for, names, talent
from tests.world import AS_OF, ASSESSMENTS, NIP

BOOK = generated.codebook(VOCABULARY)
TALENT = Talent.build(BOOK, generated.people(BOOK, 3_000, seed=21))


def some_demand(seed: int, level: str) -> Demand:
    jabatan, standard = generated.target(Random(seed), VOCABULARY, "J005", requirements=5)
    return Demand(
        jabatan=replace(jabatan, level=level),
        standard=standard,
        rules=VOCABULARY.rules,
        vocabulary=VOCABULARY,
        discipline_complete_until=AS_OF,
    )


def test_exploring_lists_the_eligible_and_undecided_apart_from_those_who_wait():
    people = talent()
    found = shortlist(people, demand_for("J-KARO"), AS_OF, limit=20)
    assert names(people, found.candidates) == ["K1", "K6"]
    assert names(people, found.becoming_eligible) == ["K7", "K4", "K3"]
    assert len(found.not_assessed) == 0
    assert found.considered == 12


def test_deciding_ranks_only_who_is_fully_assessed_and_lists_the_others_apart():
    people = talent()
    found = shortlist(people, demand_for("J-KARO"), AS_OF, limit=20, decide=True)
    assert names(people, found.candidates) == ["K1"]
    assert names(people, found.not_assessed) == ["K6"]


def test_deciding_among_equals_asks_for_performance_then_for_the_later_pension_then_for_the_id():
    everything = next(assessment for assessment in ASSESSMENTS if assessment.person == NIP["K1"])
    people = talent(replace(everything, person=NIP["G1"]))
    found = shortlist(people, demand_for("J-KABAG"), AS_OF, limit=20, decide=True)
    assert names(people, found.candidates) == ["K3", "G1", "K4", "K1", "K7", "K2"]


def test_the_holder_of_the_very_jabatan_is_left_out():
    people = talent()
    found = shortlist(people, demand_for("J-ANALIS-PT"), AS_OF, limit=20)
    assert found.considered == 10
    assert not {"MUDA", "PPPK"} & set(names(people, found.candidates))


def test_only_some_people_may_be_asked_about_and_the_population_stays_everyone():
    demand = some_demand(1, "PGW")
    rows = np.flatnonzero(np.arange(len(TALENT)) % 7 == 0)
    everyone = shortlist(TALENT, demand, AS_OF, limit=len(TALENT))
    some = shortlist(TALENT, demand, AS_OF, limit=len(TALENT), rows=rows[::-1])
    assert some.candidates.tolist() == [row for row in everyone.candidates if row % 7 == 0]
    assert some.becoming_eligible.tolist() == [row for row in everyone.becoming_eligible if row % 7 == 0]
    assert some.considered <= len(rows)


def test_a_snapshot_gives_the_lists_that_the_rows_gave(tmp_path):
    TALENT.save(tmp_path / "talent")
    kept, demand = Talent.load(tmp_path / "talent"), some_demand(4, "PGW")
    for decide in (False, True):
        built, loaded = (shortlist(each, demand, AS_OF, limit=50, decide=decide) for each in (TALENT, kept))
        assert np.array_equal(built.candidates, loaded.candidates)
        assert np.array_equal(built.not_assessed, loaded.not_assessed)
    assert explain(kept, demand, loaded.candidates, AS_OF) == explain(TALENT, demand, built.candidates, AS_OF)


def test_limits_cut_the_end_of_each_list():
    demand = some_demand(2, "PGW")
    long, short = (shortlist(TALENT, demand, AS_OF, limit=limit) for limit in (1_000, 5))
    assert short.candidates.tolist() == long.candidates[:5].tolist()
    assert short.becoming_eligible.tolist() == long.becoming_eligible[:5].tolist()


def test_every_list_holds_the_verdicts_it_promises_in_the_order_it_promises():
    for seed, level in enumerate(("JPT-P", "ADM", "PGW", "JF-MU", "PLK")):
        demand = some_demand(seed, level)
        found = shortlist(TALENT, demand, AS_OF, limit=30)
        open_now = explain(TALENT, demand, found.candidates, AS_OF)
        assert {match.verdict for match in open_now} <= {Verdict.LAYAK, Verdict.TIDAK_DAPAT_DIPUTUSKAN}
        keys = [(-match.score.expected, -match.score.points, match.person.id) for match in open_now]
        assert keys == sorted(keys)
        waiting = explain(TALENT, demand, found.becoming_eligible, AS_OF)
        assert {match.verdict for match in waiting} <= {Verdict.BELUM_LAYAK}
        dated = [
            (match.eligible_from, -match.score.expected, -match.score.points, match.person.id) for match in waiting
        ]
        assert dated == sorted(dated)


def test_nobody_is_lost_between_the_lists():
    demand = some_demand(3, "JF-PT")
    explored = shortlist(TALENT, demand, AS_OF, limit=len(TALENT))
    decided = shortlist(TALENT, demand, AS_OF, limit=len(TALENT), decide=True)
    assert set(decided.candidates) | set(decided.not_assessed) == set(explored.candidates)
    assert not set(decided.candidates) & set(decided.not_assessed)
    outcomes = combine(judge(TALENT.at(AS_OF, demand.validity_on(AS_OF)), demand), len(TALENT)).outcome
    ruled_out = int((outcomes == Outcome.TIDAK_LAYAK).sum())
    assert len(explored.candidates) + len(explored.becoming_eligible) + ruled_out >= explored.considered


def test_jabatan_for_a_person_come_open_ones_first_then_by_date():
    people, demands = talent(), list(all_demands().values())
    found = positions(people, demands, people.row_of(NIP["K3"]), AS_OF, limit=10)
    assert [demand.jabatan.code for demand in found] == ["J-KABAG", "J-KARO"]
    verdicts = [explain(people, demand, [people.row_of(NIP["K3"])], AS_OF)[0].verdict for demand in found]
    assert verdicts == [Verdict.LAYAK, Verdict.BELUM_LAYAK]


def test_no_move_leads_to_the_post_one_holds_or_below_it():
    people, demands = talent(), list(all_demands().values())
    found = positions(people, demands, people.row_of(NIP["MUDA"]), AS_OF, limit=10)
    assert [demand.jabatan.code for demand in found] == ["J-KASUBBAG", "J-TU", "J-ANALIS-MU"]
    manager = positions(people, demands, people.row_of(NIP["K1"]), AS_OF, limit=10)
    assert [demand.jabatan.code for demand in manager] == ["J-KABAG", "J-KARO"]


def test_jabatan_of_equal_verdict_are_ordered_by_expected_share_then_code():
    demands = [_renamed(some_demand(seed, "PLK"), f"X{seed % 7}{seed}") for seed in range(12)]
    demands += [_renamed(demands[0], "A")]
    for row in range(0, len(TALENT), 500):
        found = positions(TALENT, demands, row, AS_OF, limit=20)
        matches = [explain(TALENT, demand, [row], AS_OF)[0] for demand in found]
        keys = [(-Fraction(match.score.expected, match.score.possible), match.jabatan.code) for match in matches]
        assert keys == sorted(keys)


def _renamed(demand: Demand, code: str) -> Demand:
    return replace(demand, jabatan=replace(demand.jabatan, code=code))


def test_on_a_later_day_those_who_waited_are_candidates_and_those_too_old_are_gone():
    people = talent()
    found = shortlist(people, demand_for("J-KARO"), date(2026, 6, 1), limit=20)
    assert names(people, found.candidates) == ["K4", "K3"]
    assert len(found.becoming_eligible) == 0


def test_nobody_asked_about_gives_empty_lists():
    found = shortlist(TALENT, some_demand(1, "PGW"), AS_OF, limit=5, rows=np.array([], dtype=np.int64))
    assert (len(found.candidates), len(found.becoming_eligible), found.considered) == (0, 0, 0)


def test_weights_outside_exact_arithmetic_are_refused():
    with pytest.raises(InvalidInput, match="1 sampai 10"):
        MatchingSettings(weights={Importance.MUTLAK: 11, Importance.PENTING: 2, Importance.PERLU: 1})
    with pytest.raises(InvalidInput, match="Bobot"):
        MatchingSettings(weights={Importance.MUTLAK: 3})
