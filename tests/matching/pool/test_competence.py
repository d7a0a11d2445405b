"""Competence without a score of its own is the Job Person Match for the post held."""

from fractions import Fraction

from matching.pool.boxes import NO_BOX
from matching.pool.components import State
from tests.matching.pool.mapped import mapped, scored
from tests.matching.stories import all_demands
from tests.world import NIP, WORLD


def of(who: str, *more):
    facts = [fact for fact in WORLD if NIP[who] in (getattr(fact, "person", None), getattr(fact, "nip", None))]
    return mapped(*facts, *more, demands=all_demands())


def test_all_requirements_known_make_a_share_of_the_standard_that_is_exact():
    found = of("MUDA").components["kompetensi"]
    assert (found.state[0], found.derived[0]) == (State.KNOWN, True)
    assert 0 < Fraction(int(found.part[0]), int(found.whole[0])) <= 1


def test_a_recorded_score_goes_before_what_is_computed():
    found = of("MUDA", scored("kompetensi", 77.5, who=NIP["MUDA"])).components["kompetensi"]
    assert (found.part[0], found.whole[0], found.derived[0]) == (7_750, 10_000, False)


def test_one_unknown_requirement_leaves_competence_and_box_open():
    found = of("BARU", *(scored(name, 90, who=NIP["BARU"]) for name in ("potensi", "kualifikasi", "integritas")))
    assert found.components["kompetensi"].state[0] != State.KNOWN
    assert found.box[0] == NO_BOX


def test_who_holds_no_post_of_the_agency_has_no_competence_to_compare():
    assert of("K1").components["kompetensi"].state[0] == State.MISSING
