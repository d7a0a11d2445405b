"""Weights and cuts are rules of the product until an agency sets its own, and make sense together."""

from datetime import date
from fractions import Fraction

import pytest

from matching.pool.boxes import NO_BOX
from matching.pool.measures import TalentMeasures
from ontology.errors import InvalidInput
from ontology.vocabulary import rules_on
from tests.matching.pool.mapped import facts_of, mapped, measures, scored


def test_the_measures_of_the_product_are_those_of_the_golden_case():
    found = measures()
    assert [found[name] for name in ("cut_potential_middle", "cut_potential_high")] == [61, 81]
    assert [found[name] for name in ("cut_performance_expected", "cut_performance_above")] == [70, 90]
    assert TalentMeasures.of(rules_on(date(2026, 4, 1)), {}) == found


def test_a_weight_of_reinforcing_performance_asks_for_its_score():
    facts = facts_of(("B", "B"), (92, 85, 80, 100))
    own = {"weight_predicate": 60, "weight_reinforcement": 40}
    assert mapped(*facts, **own).box[0] == NO_BOX
    found = mapped(*facts, scored("kinerja_penguat", 90.5), **own)
    assert found.performance.points(0) == Fraction("84.2")


def test_a_component_without_weight_is_not_asked_for():
    own = {"weight_competence": 0, "weight_potential": 65}
    found = mapped(*facts_of(("B", "B"), (None, 80, 80, 80)), **own)
    assert found.potential.points(0) == 80


@pytest.mark.parametrize(
    ("own", "said"),
    [
        ({"weight_competence": 41}, "berjumlah 100, bukan 101"),
        ({"cut_potential_middle": 81}, "lebih rendah daripada"),
        ({"cut_performance_above": 101}, "0 sampai 100"),
        ({"successors": 0}, "1 sampai 20"),
        ({"bobot": 3}, "tidak dikenal; yang ada: cut_performance_above"),
    ],
)
def test_measures_that_make_no_sense_are_refused_with_what_to_do(own, said):
    with pytest.raises(InvalidInput, match=said):
        measures(**own)
