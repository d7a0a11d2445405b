"""How long the pass over everyone's levels takes that a jabatan is ranked by, beside numpy column by column.

Twelve requirements, 30 % of the levels unknown, one in eight people open to the jabatan by its conditions; the first 50
in whole numbers. Both give the same people in the same order, which is checked. `--people` is how many there are.
"""

import time
from datetime import date
from functools import partial

import numpy as np
from numpy.typing import NDArray

from bench.measuring import median_ms, show
from matching.columns.leading import leading
from matching.columns.levels import LevelColumns
from matching.columns.sums import Asked, summed
from matching.demand import Demand
from matching.expectation import expected_points
from matching.levels import UNKNOWN_LEVEL
from matching.worth import points_table, possible_points
from ontology.facts import Jabatan, Requirement, Standard
from ontology.terms import Importance
from ontology.vocabulary import load_vocabulary

REQUIREMENTS, UNKNOWN, OPEN, LIMIT = 12, 0.3, 1 / 8, 50

Levels = NDArray[np.uint8]
Rows = NDArray[np.int64]


def run(people: int) -> None:
    random = np.random.default_rng(time.time_ns())
    demand = _demand(random)
    levels = np.clip(random.normal(6, 2, (REQUIREMENTS, people)), 0, 10).astype(np.uint8)
    levels[random.random(levels.shape, dtype=np.float32) < UNKNOWN] = UNKNOWN_LEVEL
    population = np.stack([np.bincount(row, minlength=256)[:11] for row in levels])
    columns = LevelColumns.of(levels)
    places = {requirement.competency: place for place, requirement in enumerate(demand.standard.requirements)}
    asked = Asked.of(demand, places, population)
    some = np.flatnonzero(random.random(people) < OPEN)

    def ours(rows: Rows) -> Rows:
        found = summed(columns, asked, rows)
        head = rows[leading(found.expected(), LIMIT, found.slack)]
        return _in_order(demand, levels, population, head)

    def plain(rows: Rows) -> Rows:
        return _in_order(demand, levels, population, rows)

    assert ours(some).tolist() == plain(some).tolist()
    table: list[tuple[str, ...]] = []
    for story, rows in (("one in eight open", some), ("everyone open", np.arange(people))):
        for name, way, times in (("packed, four levels a look-up", ours, 9), ("numpy, a column at a time", plain, 3)):
            table.append((story, name, f"{len(rows):,}", f"{median_ms(partial(way, rows), times):,.1f}"))
    show(
        f"The first {LIMIT} of {people:,} people for a jabatan: {columns.nbytes / people:.1f} bytes of levels a person",
        ("who", "how", "people summed", "ms"),
        table,
    )


def _demand(random: np.random.Generator) -> Demand:
    vocabulary = load_vocabulary()
    requirements = tuple(
        Requirement(
            competency=competency.code,
            level=int(random.integers(4, 11)) / 2,
            importance=list(Importance)[random.integers(len(Importance))],
        )
        for competency in vocabulary.competencies[:REQUIREMENTS]
    )
    jabatan = Jabatan(code="J", name="Jabatan", level=vocabulary.jabatan_levels[0].code, unit="U")
    standard = Standard(jabatan="J", valid_from=date(2024, 1, 1), requirements=requirements)
    return Demand(jabatan=jabatan, standard=standard, rules=(), vocabulary=vocabulary)


def _in_order(demand: Demand, levels: Levels, population: NDArray[np.int64], rows: Rows) -> Rows:
    """Exactly, as `matching.points` does it."""
    held = levels[:, rows]
    known = held != UNKNOWN_LEVEL
    tables = [points_table(*pair) for pair in zip(demand.half_steps, demand.weights, strict=True)]
    points = np.stack([table[row] for table, row in zip(tables, held, strict=True)])
    expected = expected_points(
        points,
        known,
        possible=possible_points(demand),
        population=population,
        attainment=[points_table(standard, 1)[:11] for standard in demand.half_steps],
        prior_strength=demand.settings.prior_strength,
    )
    return rows[np.lexsort((-points.sum(axis=0), -expected.sum(axis=0)))][:LIMIT]
