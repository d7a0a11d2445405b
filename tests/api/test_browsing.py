"""What readers look through before they ask about somebody: units, vacancies, gaps, and how everything is computed."""

from collections import Counter

import pytest

from api.service import CareerService
from matching.eligibility import CRITERIA
from ontology.errors import UnknownTerm
from ontology.findings import Standing
from tests.world import AS_OF, JABATAN, UNITS


def test_units_are_told_from_the_top_down_each_followed_by_those_below(service: CareerService) -> None:
    told = [(branch.unit.code, branch.depth, branch.below) for branch in service.unit_tree().units]
    assert told == [("KC-1", 0, 1), ("KC-1-1", 1, 0), ("KC-2", 0, 0)]
    assert len(told) == len(UNITS)


def test_every_jabatan_is_listed_with_its_holders_of_the_day(service: CareerService) -> None:
    posts = {post.jabatan.code: post for post in service.posts(as_of=AS_OF).posts}
    assert sorted(posts) == sorted(jabatan.code for jabatan in JABATAN)
    assert (posts["J-ANALIS-PT"].holders, posts["J-ANALIS-PT"].vacant) == (2, 4)
    assert posts["J-TU"].vacant == 0


@pytest.mark.parametrize(
    ("narrowed", "codes"),
    [
        ({"text": "AHLI analis"}, ["J-ANALIS-MU", "J-ANALIS-PT"]),
        ({"text": "kasubbag"}, ["J-KASUBBAG"]),
        ({"level": "ADM"}, ["J-KABAG"]),
        ({"unit": "KC-1"}, ["J-ANALIS-MU", "J-ANALIS-PT", "J-KABAG", "J-KARO"]),
        ({"unit": "Biro Umum", "vacant": True}, ["J-KASUBBAG"]),
        ({"text": "tidak ada"}, []),
    ],
)
def test_jabatan_are_narrowed_by_words_class_unit_and_vacancy(
    service: CareerService, narrowed: dict[str, object], codes: list[str]
) -> None:
    found = service.posts(as_of=AS_OF, **narrowed)  # type: ignore[arg-type]
    assert [post.jabatan.code for post in found.posts] == codes
    assert found.total == len(codes)


def test_pages_of_jabatan_join_to_the_whole_list(service: CareerService) -> None:
    seen, after = [], ""
    while True:
        page = service.posts(limit=4, after=after)
        seen += [post.jabatan.code for post in page.posts]
        if page.next is None:
            break
        after = page.next
    assert seen == [post.jabatan.code for post in service.posts().posts]


def test_jabatan_of_a_unit_that_is_not_there_are_refused(service: CareerService) -> None:
    with pytest.raises(UnknownTerm):
        service.posts(unit="KC-9")


def test_vacancies_come_highest_class_first(service: CareerService) -> None:
    found = service.vacancies(as_of=AS_OF).posts
    assert [post.level.code for post in found] == ["JPT-P", "ADM", "JF-MU", "PGW", "JF-PT"]


def test_the_holders_of_a_unit_stand_at_their_jabatan(service: CareerService) -> None:
    team = service.unit_team("KC-1-1", as_of=AS_OF)
    assert {person.label for person in team.holders["J-ANALIS-PT"]} == {"Contoh Muda", "Contoh Perjanjian"}
    assert team.holders["J-KABAG"] == ()


def test_the_gaps_of_a_unit_are_those_that_its_people_have_one_by_one(service: CareerService) -> None:
    team = service.unit_team("KC-1-1", as_of=AS_OF)
    met, unknown, asked = Counter[str](), Counter[str](), Counter[str]()
    for code, people in team.holders.items():
        for person in people:
            for reason in service.explain(person.id, code, as_of=AS_OF).reasons:
                asked[reason.requirement.code] += 1
                met[reason.requirement.code] += reason.standing is Standing.TERPENUHI
                unknown[reason.requirement.code] += reason.attained is None
    assert {gap.competency.code: (gap.asked, gap.met, gap.unknown) for gap in team.gaps} == {
        code: (asked[code], met[code], unknown[code]) for code in asked
    }
    assert all(gap.met + gap.short + gap.unknown == gap.asked for gap in team.gaps)


def test_the_method_tells_every_criterion_and_the_settings_in_use(service: CareerService) -> None:
    method = service.method(as_of=AS_OF)
    assert [criterion.code for criterion in method.criteria] == list(CRITERIA)
    assert all(criterion.sentence.endswith(".") for criterion in method.criteria)
    assert method.weights == {"mutlak": 3, "penting": 2, "perlu": 1}
    assert [category.code for category in method.categories] == ["MS", "MMS", "KMS"]
