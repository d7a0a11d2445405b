"""Nine boxes of everyone, and successors of one jabatan, over columns alone: 2,000 posts, a fifth of all unknown.

`--people` is left aside: the claims are about 20,000. Boxes are made from a view that nobody asked before, so that the
reading of the newest levels is in the figure.
"""

import statistics
import time
from collections.abc import Callable, Iterator
from datetime import date
from random import Random

import numpy as np

from bench.measuring import show
from matching.demand import Demand
from matching.on_day import OnDay
from matching.pool.firmness import trials
from matching.pool.mapping import TalentMap, map_talent
from matching.pool.measures import TalentMeasures
from matching.pool.succession import Way, field
from matching.talent import Talent
from ontology.columns import Codebook, TalentRow
from ontology.facts import Jabatan, Requirement, Standard
from ontology.terms import Importance, Vocabulary
from ontology.vocabulary import load_vocabulary

PEOPLE, POSTS, SEED, TIMES = 20_000, 2_000, 20260401, 5
AS_OF, SURE = date(2026, 4, 1), date(2026, 3, 31)
COMMON = 9
FOUND = 20250601
"""The day of every assessment and score."""


def run(people: int) -> None:
    vocabulary, random = load_vocabulary(), Random(SEED)
    codes = tuple(f"J{number:05d}" for number in range(POSTS))
    book = Codebook.of(vocabulary, jabatan=codes, units=("U",), programmes=())
    demands = {code: _demand(vocabulary, code, random) for code in codes}
    talent = Talent.build(book, _rows(book, random))
    measures = TalentMeasures.of(vocabulary.rules, {})
    validity = demands[codes[0]].validity_on(AS_OF)
    found: list[TalentMap] = []
    boxes = _times(lambda: found.append(map_talent(OnDay(talent, AS_OF, validity), demands, measures, SURE)))
    view, mapped, post = OnDay(talent, AS_OF, validity), found[0], demands[codes[0]]
    view.levels  # noqa: B018
    free = np.ones(PEOPLE, dtype=np.bool_)

    def succeeded() -> None:
        before = field(view, post)
        group = np.flatnonzero(mapped.in_group(mapped.box))
        before.order(mapped, mapped.box, group[before.way[group] == Way.READY])
        list(trials(mapped, before, free, {}, 3))

    rows = [(f"nine boxes of {PEOPLE:,}", *boxes), ("successors of one jabatan, with firmness", *_times(succeeded))]
    show(f"talent of {PEOPLE:,} people in {POSTS:,} posts", ("what", "ms wall", "ms CPU", "slowest"), rows)


def _times(work: Callable[[], object]) -> tuple[str, str, str]:
    walls, cpus = [], []
    for _ in range(TIMES):
        wall, cpu = time.perf_counter(), time.process_time()
        work()
        walls.append(1000 * (time.perf_counter() - wall))
        cpus.append(1000 * (time.process_time() - cpu))
    return f"{statistics.median(walls):,.0f}", f"{statistics.median(cpus):,.0f}", f"{max(walls):,.0f}"


def _demand(vocabulary: Vocabulary, code: str, random: Random) -> Demand:
    common = vocabulary.competencies[:COMMON]
    technical = random.sample(vocabulary.competencies[COMMON:], 3)
    level = random.choice(("ADM", "JPT-P", "PGW", "JF-MU", "JF-PT"))
    asked = tuple(
        Requirement(competency=each.code, level=random.choice((2, 3)), importance=Importance.MUTLAK)
        for each in (*common, *technical)
    )
    return Demand(
        jabatan=Jabatan(code=code, name=code, level=level, unit="U", field=vocabulary.fields[0]),
        standard=Standard(jabatan=code, valid_from=date(2024, 1, 1), requirements=asked),
        rules=vocabulary.rules,
        vocabulary=vocabulary,
        discipline_complete_until=SURE,
    )


def _rows(book: Codebook, random: Random) -> Iterator[TalentRow]:
    for number in range(PEOPLE):
        level = random.randrange(len(book.jabatan_levels))
        row = TalentRow(person=f"p{number:06d}", birth=random.randint(1968, 1995) * 10_000 + 101, staff=0)
        row.placements += [number % POSTS, level, 0, 0, 1, 20200101, 0]
        row.placement_ids.append(f"j{number}")
        row.educations += [len(book.education_levels) - 3, 0, 20050101]
        row.education_ids.append(f"e{number}")
        for year in (2024, 2025):
            row.performances += [year, random.choice((2, 3, 3, 4))]
            row.performance_ids.append(f"k{number}-{year}")
        for competency in range(len(book.competencies)):
            if random.random() < 0.8:
                row.levels += [competency, random.randint(3, 8), FOUND, 0, level]
                row.level_ids.append(f"a{number}")
        for component in range(1, 4):
            if random.random() < 0.8:
                row.scores += [component, random.randint(5_000, 10_000), FOUND, 0]
                row.score_ids.append(f"n{number}-{component}")
        yield row
