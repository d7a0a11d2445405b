"""Advice is right: applied to a copy it makes eligible, without any one step it does not, and nothing cheaper does."""

from itertools import combinations, islice, permutations

import pytest

from matching.calendar import as_date
from matching.development.becoming.copies import Supposed
from matching.development.becoming.deeds import Deed
from matching.development.becoming.finding import find
from matching.development.personal import classes, finished
from matching.development.projection import with_finished
from ontology.development import StepKind
from tests.matching.development.applying import leads_to_eligibility
from tests.matching.development.cases import case


def with_a_way(**kind: bool):
    """Cases with something to do, and what was found for them."""
    for seed in range(1_000_000):
        generated = case(seed, **kind)
        found = find(generated.situation)
        if found.deeds:
            yield seed, generated, found


@pytest.mark.parametrize(("count", "by_law"), [(950, False), (50, True)])
def test_advice_makes_eligible_in_every_case_and_never_without_any_one_step(count, by_law):
    kinds = set()
    for seed, generated, found in islice(with_a_way(by_law=by_law), count):
        assert leads_to_eligibility(generated, found.deeds), seed
        for deed in found.deeds:
            without = [other for other in found.deeds if other is not deed]
            assert not leads_to_eligibility(generated, without), (seed, deed.kind)
        kinds |= {deed.kind for deed in found.deeds}
    assert by_law or kinds == set(StepKind)


def test_who_needs_nothing_is_eligible_already():
    eligible = [seed for seed in range(600) if not (found := find(case(seed).situation)).deeds and not found.obstacles]
    assert len(eligible) > 5
    assert all(leads_to_eligibility(case(seed), ()) for seed in eligible)


def test_no_cheaper_set_of_programmes_does_in_three_hundred_cases():
    tried = 0
    for seed, generated, found in with_a_way(learning=True):
        chosen = [deed.course for deed in found.deeds if deed.course]
        if not chosen:
            continue
        best = key(chosen)
        others = [deed for deed in found.deeds if deed.kind not in (StepKind.PROGRAM, StepKind.UJI_ULANG)]
        for size in range(len(usable(generated)) + 1):
            for courses in combinations(usable(generated), size):
                if key(courses) < best:
                    assert not enough(generated, others, courses, found.day), (seed, key(courses), best)
        tried += 1
        if tried == 300:
            return


def usable(generated):
    """Programmes for the person's class or the target's, and those that the jabatan itself names."""
    situation = generated.situation
    named = {
        code
        for each in situation.demand.standard.conditions
        if each.criterion == "completed_training"
        for code in each.codes
    }
    meant = classes(situation.now.view, situation.demand)
    return [
        course
        for course in situation.catalogue.courses
        if course.code in named or not course.programme.target_levels or meant & set(course.programme.target_levels)
    ]


def key(courses):
    return sum(course.hours for course in courses), len(courses), tuple(sorted(course.code for course in courses))


def enough(generated, others, courses, day) -> bool:
    """Whether these programmes, in whatever order, and an assessment of all they raise, would do."""
    view, book = generated.situation.now.view, generated.situation.people.codebook
    trainings = [
        Deed(
            kind=StepKind.PROGRAM,
            sentence="",
            on=day,
            records=(Supposed("trainings", {"programme": book.programmes.index(course.code), "finished_on": day}),),
        )
        for course in courses
    ]
    known, assessed_on = {}, {}
    for requirement in generated.demand.standard.requirements:
        at = book.competencies.index(requirement.competency)
        if view.levels.known[at, 0]:
            known[requirement.competency] = int(view.levels.half_steps[at, 0])
            on = int(view.people.levels["assessed_on"][view.levels.evidence[at, 0]])
            assessed_on[requirement.competency] = as_date(on)
    begun = with_finished(known, assessed_on, generated.situation.catalogue.courses, finished(view))
    outcomes = set()
    for order in permutations(courses):
        levels = dict(begun)
        for course in order:
            for rise in course.rises:
                if rise.competency in levels and rise.start <= levels[rise.competency] < rise.end:
                    levels[rise.competency] = rise.end
        outcomes.add(tuple(sorted(levels.items())))
    return any(leads_to_eligibility(generated, [*others, *trainings], dict(levels)) for levels in outcomes)
