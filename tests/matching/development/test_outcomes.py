"""What became of the participants of a programme: counted by the newest result before and the first after."""

from datetime import date

from matching.calendar import day_number
from matching.development.catalogue import course
from matching.development.outcomes import Outcome, outcomes
from matching.on_day import OnDay
from matching.talent import Talent
from ontology.facts import Assessment, AttainedLevel, Builds, Fact, Person, Programme, Training
from ontology.terms import StaffKind
from tests.matching.stories import CODEBOOK
from tests.rows import talent_rows

PROGRAMME = Programme(
    code="P07", name="Komunikasi", hours=24, builds=(Builds(competency="KOM", from_level=2, to_level=3),)
)
FINISHED = date(2025, 6, 1)


def person(nip: str, *levels: tuple[date, float], finished: date = FINISHED) -> list[Fact]:
    return [
        Person(nip=nip, name=nip, birth_date=date(1985, 1, 1), staff_kind=StaffKind.PNS),
        Training(person=nip, programme="P07", name="Komunikasi", finished_on=finished),
        *(
            Assessment(
                person=nip, assessed_on=day, provider="Contoh", levels=(AttainedLevel(competency="KOM", level=level),)
            )
            for day, level in levels
        ),
    ]


def outcome(*people: list[Fact], as_of: date = date(2026, 4, 1)) -> Outcome:
    facts = [fact for each in people for fact in each]
    talent = Talent.build(CODEBOOK, talent_rows(CODEBOOK, facts))
    view = OnDay(talent, as_of, (0,) * len(CODEBOOK.competencies))
    found = course(PROGRAMME)
    assert found
    [told] = outcomes(view, found, day_number(date(2025, 1, 1)), day_number(date(2026, 1, 1)))
    return told


def test_the_newest_level_before_is_compared_with_the_first_one_after() -> None:
    told = outcome(
        person("1", (date(2023, 1, 1), 3), (date(2025, 6, 1), 2), (date(2025, 9, 1), 3), (date(2026, 2, 1), 5)),
        person("2", (date(2024, 1, 1), 2.5), (date(2025, 9, 1), 2)),
        person("3", (date(2024, 1, 1), 2), (date(2025, 9, 1), 2)),
    )
    assert (told.took, told.raised, told.same, told.lower, told.reached) == (3, 1, 1, 1, 1)
    assert told.half_steps == 2 - 1


def test_who_was_not_assessed_is_neither_better_nor_worse() -> None:
    told = outcome(
        person("1", (date(2024, 1, 1), 2)),
        person("2", (date(2025, 9, 1), 4)),
        person("3"),
        person("4", (date(2024, 1, 1), 2), (date(2026, 6, 1), 4)),
    )
    assert (told.took, told.not_assessed_before, told.not_assessed_after) == (4, 2, 2)
    assert told.raised + told.same + told.lower == told.reached == told.half_steps == 0


def test_only_those_who_finished_in_the_time_count_and_each_once() -> None:
    early = person("1", (date(2024, 1, 1), 2), (date(2025, 9, 1), 3), finished=date(2024, 12, 31))
    twice = [*person("2", (date(2024, 1, 1), 2), (date(2025, 9, 1), 3)), person("2", finished=date(2025, 2, 1))[1]]
    later = person("3", (date(2024, 1, 1), 2), finished=date(2026, 1, 1))
    told = outcome(early, twice, later)
    assert (told.took, told.raised) == (1, 1)


def test_a_programme_that_nobody_took_has_no_outcome_to_tell() -> None:
    told = outcome(person("1", finished=date(2020, 1, 1)))
    assert (told.took, told.reached) == (0, 0)
