"""People of whom only what talent mapping asks for is known, mapped on the day of the golden cases."""

from collections.abc import Mapping, Sequence
from datetime import date

from matching.demand import Demand
from matching.pool.mapping import TalentMap, map_talent
from matching.pool.measures import TalentMeasures
from matching.talent import Talent
from ontology.facts import Fact, Performance, Person, TalentScore
from ontology.terms import StaffKind
from tests.matching.stories import CODEBOOK, VOCABULARY
from tests.rows import talent_rows
from tests.world import AS_OF

RULES = VOCABULARY.rules
LETTERS = {"SB": "Sangat Baik", "B": "Baik", "BP": "Butuh Perbaikan", "K": "Kurang", "SK": "Sangat Kurang"}
ORDER = ("kompetensi", "potensi", "kualifikasi", "integritas")
VALIDITY = (3,) * len(VOCABULARY.competencies)


def measures(**own: int) -> TalentMeasures:
    return TalentMeasures.of(RULES, own)


def scored(
    component: str, score: float, on: date = date(2025, 6, 1), until: date | None = None, who: str = "x"
) -> TalentScore:
    return TalentScore(person=who, component=component, score=score, scored_on=on, provider="Tim", valid_until=until)


def years(*letters: str, who: str = "x") -> list[Performance]:
    """The predicates of the years up to 2025, newest last."""
    first = 2026 - len(letters)
    return [Performance(person=who, year=first + place, predicate=LETTERS[each]) for place, each in enumerate(letters)]


def person(who: str = "x") -> Person:
    return Person(nip=who, name=f"Contoh {who}", birth_date=date(1980, 5, 20), staff_kind=StaffKind.PNS)


def talent(*facts: Fact) -> Talent:
    named = facts if any(isinstance(fact, Person) for fact in facts) else (person(), *facts)
    return Talent.build(CODEBOOK, talent_rows(CODEBOOK, named))


def mapped(
    *facts: Fact,
    as_of: date = AS_OF,
    demands: Mapping[str, Demand] | None = None,
    complete_until: date | None = date(2026, 3, 31),
    **own: int,
) -> TalentMap:
    """The map of the people of these facts; of one person where no fact is a person."""
    view = talent(*facts).at(as_of, VALIDITY)
    return map_talent(view, demands or {}, measures(**own), complete_until)


def facts_of(predicates: Sequence[str], components: Sequence[float | None]) -> list[Fact]:
    found = [scored(name, score) for name, score in zip(ORDER, components, strict=True) if score is not None]
    return [*years(*predicates), *found]
