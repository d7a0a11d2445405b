"""The report of fairness counts what numbers and births say, through the stages of real lists."""

from collections import Counter
from collections.abc import Callable

import pytest
from typer.testing import Result

from api.service import CareerService
from api.service.answers.fairness import FairnessAnswer
from ontology.errors import UnknownTerm
from tests.world import AS_OF, PEOPLE


def of(answer: FairnessAnswer, attribute: str) -> dict[str, tuple[int, ...]]:
    """People of each group, and how many of them came through to each stage."""
    [found] = [each for each in answer.attributes if each.attribute == attribute]
    return {group.label: (group.people, *(stage.chosen for stage in group.stages)) for group in found.groups}


def test_groups_are_counted_at_every_stage_of_a_list(service: CareerService) -> None:
    answer = service.fairness("J-KARO", limit=1, as_of=AS_OF)
    listed = service.candidates("J-KARO", limit=20, as_of=AS_OF)
    assert answer.people == listed.considered
    assert answer.totals == (len(listed.candidates), 1)
    for attribute in ("sex", "age", "unit"):
        [unknown] = [each.unknown for each in answer.attributes if each.attribute == attribute]
        assert sum(people for people, *_ in of(answer, attribute).values()) + unknown == answer.people
    digits = Counter(person.nip[14] for person in PEOPLE)
    sexes = of(answer, "sex")
    assert (sexes["laki-laki"][0], sexes["perempuan"][0]) == (digits["1"], digits["2"])


def test_a_few_people_have_no_share(service: CareerService) -> None:
    answer = service.fairness("J-KARO", unit="KC-1-1", as_of=AS_OF)
    shares = [stage.percent for each in answer.attributes for group in each.groups for stage in group.stages]
    assert 0 < answer.people < 10
    assert set(shares) == {None}


def test_the_pool_has_stages_of_its_own(service: CareerService) -> None:
    answer = service.fairness(as_of=AS_OF)
    pool = service.pool(as_of=AS_OF)
    assert (answer.people, *answer.totals) == (pool.people, pool.rated, pool.group)


def test_an_unknown_jabatan_is_said(service: CareerService) -> None:
    with pytest.raises(UnknownTerm):
        service.fairness("J-TIDAK-ADA")


def test_the_command_says_that_a_difference_is_no_proof(jenjang: Callable[..., Result]) -> None:
    said = jenjang("fairness", "J-KARO", "--as-of", AS_OF.isoformat()).output
    assert "bukan bukti" in said
    assert "laki-laki" in said
    assert not [person.nip for person in PEOPLE if person.nip in said]
