"""What would be if: on the copy the criteria say what they would say of somebody who really had all that."""

import numpy as np

from matching.calendar import day_number
from matching.development.becoming.finding import find
from matching.development.becoming.situation import Situation
from matching.development.catalogue import Catalogue, Course, course, rises
from matching.development.supposing import Assumption, suppose, windows
from matching.verdict import Outcome
from ontology.development import StepKind
from ontology.facts import Assessment, AttainedLevel, Builds, Fact, Placement, Programme, Training
from tests.matching.development.cases import case
from tests.matching.stories import all_demands, demand_for, talent
from tests.world import AS_OF, COMMON, JABATAN, NIP, PROGRAMMES

CATALOGUE = Catalogue.of(PROGRAMMES)
TODAY = day_number(AS_OF)
POSTS = {post.code: post for post in JABATAN}
EVERY = all_demands()


def situation(who: str, jabatan: str, *extra: Fact) -> Situation:
    people = talent(*extra)
    one = people.take(np.array([people.row_of(NIP[who])]))
    return Situation.of(one, demand_for(jabatan), CATALOGUE, AS_OF)


def programme(code: str) -> Course:
    found = course(CATALOGUE.by_code[code])
    assert found
    return found


def levels(found: Situation) -> dict[str, float]:
    view = found.now.view
    codes = view.people.codebook.competencies
    return {code: view.levels.half_steps[at, 0] / 2 for at, code in enumerate(codes) if view.levels.known[at, 0]}


def told(found: Situation) -> list[tuple[str, int, int, int]]:
    return [
        (rule.id, int(gate.result[0]), int(gate.from_day[0]), int(gate.until_day[0])) for rule, gate in found.now.judged
    ]


def building(competency: str, start: float, end: float, code: str = "A") -> Course:
    """A programme made up for one test, of unknown hours."""
    kept = Programme(code=code, name=code, builds=(Builds(competency=competency, from_level=start, to_level=end),))
    return Course(programme=kept, hours=0, rises=rises(kept))


def test_a_programme_that_is_supposed_is_as_one_that_was_taken_and_assessed() -> None:
    supposed = suppose(situation("MUDA", "J-ANALIS-MU"), Assumption(day=TODAY, courses=(programme("P07"),)))
    found = (AttainedLevel(competency="KOM", level=3),)
    taken = Training(person=NIP["MUDA"], programme="P07", name="P07", finished_on=AS_OF)
    test = Assessment(person=NIP["MUDA"], assessed_on=AS_OF, provider="Uji", for_level="JF-MU", levels=found)
    assert told(supposed.with_) == told(situation("MUDA", "J-ANALIS-MU", taken, test))
    assert levels(supposed.with_) == levels(supposed.without) | {"KOM": 3}
    assert supposed.taken[0].rises == {"KOM": (4, 6)}


def test_a_move_that_is_supposed_is_as_one_that_was_made() -> None:
    supposed = suppose(situation("MUDA", "J-KARO"), Assumption(day=TODAY, post=POSTS["J-KABAG"]))
    post = POSTS["J-KABAG"]
    made = Placement(
        person=NIP["MUDA"],
        jabatan=post.code,
        jabatan_name=post.name,
        level=post.level,
        field=post.field,
        unit=post.unit,
        kind="definitif",
        valid_from=AS_OF,
    )
    assert told(supposed.with_) == told(situation("MUDA", "J-KARO", made))
    assert told(supposed.with_) != told(supposed.without)


def test_a_level_that_is_not_known_stays_so() -> None:
    assumption = Assumption(day=TODAY, courses=(building("T-SDM-02", 0, 3),))
    supposed = suppose(situation("MUDA", "J-ANALIS-MU"), assumption)
    assert "T-SDM-02" not in levels(supposed.with_)
    assert supposed.taken[0].rises == {}


def test_programmes_that_lead_to_each_other_are_taken_in_turn_whatever_order_they_are_named_in() -> None:
    first, second = building("KOM", 2, 3, "A"), building("KOM", 3, 4, "B")
    for order in ((first, second), (second, first)):
        supposed = suppose(situation("MUDA", "J-ANALIS-MU"), Assumption(day=TODAY, courses=order))
        assert [taken.course.code for taken in supposed.taken] == ["A", "B"]
        assert levels(supposed.with_)["KOM"] == 4


def test_a_result_never_counts_for_a_lower_class_than_the_one_before_it() -> None:
    """K3 was assessed for JPT pratama; what a programme leads to before a lower class takes nothing from that."""
    assumption = Assumption(day=TODAY, courses=(building("KOM", 4, 5),))
    supposed = suppose(situation("K3", "J-KABAG"), assumption)
    before, after = (
        windows(each.people, EVERY.values(), AS_OF, each.demand.discipline_complete_until)
        for each in (supposed.without, supposed.with_)
    )
    assert before["J-KARO"] == after["J-KARO"]


def test_windows_say_what_a_situation_says_of_each_jabatan() -> None:
    for who in NIP:
        here = situation(who, "J-KARO")
        found = windows(here.people, EVERY.values(), AS_OF, here.demand.discipline_complete_until)
        for code, demand in EVERY.items():
            verdicts = here.before(demand).now.verdicts
            assert found[code] == (
                Outcome(verdicts.outcome[0]),
                int(verdicts.from_day[0]),
                int(verdicts.until_day[0]),
            )


def test_supposing_the_programmes_of_advice_leaves_no_programme_to_be_advised() -> None:
    """In two hundred generated cases the copy of what-if and the copy that advice was tried on agree."""
    tried = 0
    for seed in range(10_000):
        generated = case(seed, learning=True)
        advised = find(generated.situation)
        courses = tuple(deed.course for deed in advised.deeds if deed.course)
        kinds = {deed.kind for deed in advised.deeds}
        if not courses or not kinds <= {StepKind.PROGRAM, StepKind.UJI_ULANG}:
            continue
        supposed = suppose(generated.situation, Assumption(day=advised.day, courses=courses))
        assert supposed.with_.now.is_eligible, seed
        assert not supposed.without.now.is_eligible, seed
        assert not find(supposed.with_).deeds, seed
        tried += 1
        if tried == 200:
            return


def test_nothing_supposed_changes_the_person_it_is_supposed_of() -> None:
    here = situation("MUDA", "J-ANALIS-MU")
    before = told(here), levels(here), len(here.people.placements)
    suppose(here, Assumption(day=TODAY, courses=(programme("P07"),), post=POSTS["J-KABAG"]))
    assert (told(here), levels(here), len(here.people.placements)) == before
    assert set(COMMON) <= set(levels(here))
