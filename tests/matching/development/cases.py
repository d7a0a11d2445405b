"""People, targets and catalogues out of a seed: conditions fail in every way that a step can or cannot cure."""

from dataclasses import dataclass
from datetime import date
from random import Random

import numpy as np

from matching.demand import MEASURES, Demand
from matching.development.becoming.situation import Situation
from matching.development.catalogue import Catalogue
from matching.settings import MatchingSettings
from matching.talent import Talent
from ontology.columns import Codebook, TalentRow
from ontology.facts import Builds, Jabatan, Programme, Requirement, Standard
from ontology.terms import Condition, Importance
from tests.matching.generated import people
from tests.matching.stories import VOCABULARY

CODES = tuple(f"P{number:02d}" for number in range(12))
BOOK = Codebook.of(VOCABULARY, jabatan=tuple(f"J{number:03d}" for number in range(40)), units=("U",), programmes=CODES)
_LEARNED = ("competence", "completed_training")
MEASURING = tuple(rule for rule in VOCABULARY.rules if rule.condition.criterion in MEASURES)


@dataclass(frozen=True, kw_only=True)
class GeneratedCase:
    """A person as they leave the graph, and what they are compared with."""

    row: TalentRow
    situation: Situation

    @property
    def demand(self) -> Demand:
        return self.situation.demand


def case(seed: int, *, by_law: bool = False, learning: bool = False) -> GeneratedCase:
    """One case; `by_law` asks all that the law asks, else a handful of conditions of the jabatan's own.

    `learning`: the conditions are about competences and trainings, levels are known, and few programmes are offered.
    """
    random = Random(seed)
    (row,) = people(BOOK, 1, seed)
    _tend(random, row)
    level = random.choice(VOCABULARY.jabatan_levels)
    chosen = random.sample(VOCABULARY.competencies[:9], random.randint(1, 4))
    chosen += random.sample(VOCABULARY.competencies[9:14], random.randint(0, 2))
    if learning:
        _assess(random, row, [competency.code for competency in chosen])
    conditions = [each for each in _conditions(random) if not learning or each.criterion in _LEARNED]
    standard = Standard(
        jabatan="J000",
        valid_from=date(2024, 1, 1),
        requirements=tuple(
            Requirement(
                competency=competency.code,
                level=random.randint(2, 10) / 2,
                importance=random.choice((Importance.MUTLAK, Importance.MUTLAK, Importance.PENTING)),
            )
            for competency in chosen
        ),
        conditions=() if by_law else tuple(random.sample(conditions, min(len(conditions), random.randint(1, 4)))),
    )
    demand = Demand(
        jabatan=Jabatan(code="J000", name="Tujuan", level=level.code, field=random.choice(VOCABULARY.fields)),
        standard=standard,
        rules=VOCABULARY.rules if by_law else MEASURING,
        vocabulary=VOCABULARY,
        settings=MatchingSettings(),
        discipline_complete_until=random.choice((None, date(2026, 3, 31), date(2026, 3, 31), date(2025, 1, 31))),
    )
    as_of = date(2026, random.randint(1, 12), random.randint(1, 28))
    talent = Talent.build(BOOK, [row])
    one = talent.take(np.array([0]))
    catalogue = _catalogue(random, [competency.code for competency in chosen], 6 if learning else 12)
    return GeneratedCase(row=row, situation=Situation.of(one, demand, catalogue, as_of))


def _tend(random: Random, row: TalentRow) -> None:
    """Most people hold a post, were assessed not too long ago, and are young enough to have a way."""
    if random.random() < 0.8:
        row.birth = random.randint(1972, 1995) * 10_000 + 515
    if random.random() < 0.7:
        row.staff = 0


def _assess(random: Random, row: TalentRow, codes: list[str]) -> None:
    for number, code in enumerate(codes):
        row.levels += [BOOK.competencies.index(code), random.randint(2, 6), 20251230, 0, -1]
        row.level_ids.append(f"s{number}")


def _conditions(random: Random) -> list[Condition]:
    levels = tuple(random.sample([level.code for level in VOCABULARY.jabatan_levels], 8))
    return [
        Condition(criterion="staff_kind", codes=("PNS",)),
        Condition(criterion="minimum_education", threshold=random.choice(("S-1", "S-2"))),
        Condition(criterion="education_field", codes=tuple(random.sample(VOCABULARY.education_fields, 20))),
        Condition(criterion="minimum_golongan", threshold=random.choice(("III/c", "IV/a", "IV/b"))),
        Condition(criterion="held_levels", codes=levels, amount=random.randint(1, 6)),
        Condition(criterion="maximum_age", amount=random.choice((53, 56, 58))),
        Condition(criterion="before_retirement"),
        Condition(criterion="minimum_predicate", threshold="Baik", amount=random.randint(1, 3)),
        Condition(criterion="no_discipline", codes=("sedang", "berat"), amount=2),
        Condition(criterion="competence", threshold=random.choice(("MMS", "MS"))),
        Condition(criterion="completed_training", codes=tuple(random.sample(CODES, random.randint(1, 2)))),
        Condition(criterion="credit_points", amount=100),
        Condition(criterion="time_in_post", amount=random.randint(1, 5)),
        Condition(criterion="time_in_post_at_most", amount=15),
    ]


def _catalogue(random: Random, competencies: list[str], most: int) -> Catalogue:
    """Some programmes around the competencies asked for, some wide, some narrow, some of unknown hours."""
    programmes = []
    for code in CODES[: random.randint(4, most)]:
        steps = []
        for competency in random.sample(competencies, random.randint(1, min(3, len(competencies)))):
            start = random.randint(0, 7)
            steps.append(
                Builds(competency=competency, from_level=start / 2, to_level=random.randint(start + 2, 10) / 2)
            )
        programmes.append(
            Programme(
                code=code,
                name=f"Program {code}",
                hours=random.choice((None, 16, 24, 24, 40, 80, 120)),
                cost=random.choice((None, 1_000_000)),
                target_levels=random.choice(((), (), (), ("ADM",))),
                builds=tuple(steps),
            )
        )
    return Catalogue.of(programmes)
