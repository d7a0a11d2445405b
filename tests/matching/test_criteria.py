"""What every criterion owes its users, whatever it is about."""

from dataclasses import replace
from datetime import date

import pytest

from matching.demand import MEASURES, Demand
from matching.eligibility import CRITERIA, Result, judge
from matching.talent import Talent
from ontology.errors import InvalidInput
from ontology.facts import Jabatan, Person, Placement
from ontology.findings import GateResult
from ontology.terms import Condition, StaffKind
from tests.matching.one_person import STANDARD, gate
from tests.matching.stories import CODEBOOK, VOCABULARY
from tests.rows import talent_rows
from tests.world import AS_OF


def test_every_criterion_that_rules_name_exists():
    named = {rule.condition.criterion for rule in VOCABULARY.rules}
    assert named - MEASURES <= set(CRITERIA)


@pytest.mark.parametrize("name", CRITERIA)
def test_every_criterion_says_in_one_indonesian_sentence_what_it_demands(name):
    docstring = CRITERIA[name].judge.__doc__ or ""
    first, _, rest = docstring.partition("\n")
    assert first.endswith(".")
    assert rest.strip()


def test_a_criterion_that_does_not_exist_is_told_with_its_rule():
    with pytest.raises(InvalidInput, match=r"shoe_size.*J-KARO/2024-01-01/1"):
        gate(Condition(criterion="shoe_size"))


def test_a_threshold_that_does_not_exist_is_told():
    with pytest.raises(InvalidInput, match="S-9"):
        gate(Condition(criterion="minimum_education", threshold="S-9"))


@pytest.mark.parametrize(
    "condition",
    [
        Condition(criterion="minimum_education", threshold="S-1"),
        Condition(criterion="education_field", codes=("Hukum",)),
        Condition(criterion="minimum_golongan", threshold="III/a"),
        Condition(criterion="held_levels", codes=("ADM",), amount=2),
        Condition(criterion="related_experience", amount=5),
        Condition(criterion="minimum_predicate", threshold="Baik", amount=2),
        Condition(criterion="no_discipline", codes=("berat",), amount=2),
        Condition(criterion="competence", threshold="MMS"),
        Condition(criterion="credit_points", amount=100),
        Condition(criterion="time_in_post", amount=2),
        Condition(criterion="time_in_post_at_most", amount=5),
    ],
    ids=lambda condition: condition.criterion,
)
def test_without_a_record_nothing_is_known(condition):
    found = gate(condition)
    assert (found.result, found.found, found.evidence) == (GateResult.TIDAK_DIKETAHUI, None, ())


def test_rules_about_one_way_into_a_functional_post_leave_the_other_alone():
    jabatan = Jabatan(code="J-ANALIS-MU", name="Analis", level="JF-MU", family="Analis")
    rule = next(rule for rule in VOCABULARY.rules if rule.id == "jf-mu-credit-points")
    people = [
        Person(nip=nip, name="Contoh", birth_date=date(1990, 1, 1), staff_kind=StaffKind.PNS)
        for nip in ("a", "b", "c", "d")
    ]
    posts = [
        Placement(person=nip, jabatan=code, jabatan_name="Jabatan", level=level, valid_from=date(2020, 1, 1))
        for nip, code, level in (
            ("a", "J-ANALIS-PT", "JF-PT"),
            ("b", "J-TU", "JF-PT"),
            ("c", "J-ANALIS-PT", "JF-MA"),
            ("d", "J-ANALIS-PT", "JF-MU"),
        )
    ]
    talent = Talent.build(CODEBOOK, talent_rows(CODEBOOK, [*people, *posts]))
    both = (rule, replace(rule, id="other", move="transfer"))
    demand = Demand(
        jabatan=jabatan, standard=STANDARD, rules=both, vocabulary=VOCABULARY, family=("J-ANALIS-PT", "J-ANALIS-MU")
    )
    promotion, transfer = judge(talent.at(AS_OF, demand.validity_on(AS_OF)), demand)
    about = [result != Result.NOT_APPLICABLE for result in promotion.gate.result]
    assert about == [True, False, False, False]
    assert [result != Result.NOT_APPLICABLE for result in transfer.gate.result] == [False, True, True, False]
