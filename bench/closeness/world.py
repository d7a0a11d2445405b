"""People whose levels are all known, and targets to hold them against: the truth that cells are removed from."""

import csv
import gzip
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from graph.sample.abilities import Abilities
from graph.sample.career import Career
from graph.sample.imagining import imagine
from ontology.terms import Importance
from ontology.vocabulary import load_vocabulary

SEED, AS_OF = 7, date(2026, 11, 24)
WEIGHTS = {Importance.MUTLAK: 3, Importance.PENTING: 2, Importance.PERLU: 1}
TARGETS, ASKED = 200, 12
"""Occupations taken as jabatan, and how many of their most important elements each asks for."""
HIGHEST = 7
"""The highest level of the occupations' scale."""


@dataclass(frozen=True, kw_only=True)
class Target:
    """What one jabatan asks for."""

    asked: NDArray[np.intp]
    """Places of the elements."""
    levels: NDArray[np.int64]
    """In half steps."""
    weights: NDArray[np.int64]


@dataclass(frozen=True, kw_only=True)
class World:
    """Elements with the texts that define them, people with all their levels, and targets."""

    name: str
    texts: tuple[str, ...]
    levels: NDArray[np.int64]
    """`[people, elements]`, in half steps."""
    targets: tuple[Target, ...]


def invented(people: int) -> World:
    """The people of an invented ministry with their true levels, which no assessment tells."""
    vocabulary = load_vocabulary()
    sample, abilities = imagine(people, SEED, AS_OF, None), Abilities(vocabulary, SEED)
    codes = [competency.code for competency in vocabulary.competencies]
    place = {code: number for number, code in enumerate(codes)}
    working = [career for career in sample.careers if _has_post(career)]
    levels = [[abilities.level(career, code, AS_OF) for code in codes] for career in working]
    newest = {standard.jabatan: standard for standard in sample.standards}
    spread = sorted(newest)[:: max(1, len(newest) // TARGETS)]
    targets = tuple(
        Target(
            asked=np.array([place[each.competency] for each in newest[code].requirements]),
            levels=np.array([round(2 * each.level) for each in newest[code].requirements]),
            weights=np.array([WEIGHTS[each.importance] for each in newest[code].requirements]),
        )
        for code in spread
    )
    texts = tuple(f"{each.label_id}. {each.definition_id}" for each in vocabulary.competencies)
    return World(
        name="an invented ministry", texts=texts, levels=np.rint(2 * np.array(levels)).astype(int), targets=targets
    )


def occupations(folder: Path) -> World:
    """Occupations as people: their levels in skills and knowledge, from the tables of O*NET in a folder."""
    rows = [row for name in ("occupation_skill", "occupation_knowledge") for row in _rows(folder / f"{name}.csv.gz")]
    names = dict(sorted((row["element_id"], row["element"]) for row in rows))
    anchors: defaultdict[str, list[str]] = defaultdict(list)
    for row in _rows(folder / "level_anchors.csv.gz"):
        anchors[row["element_id"]].append(row["anchor"])
    elements, socs = (
        {code: n for n, code in enumerate(names)},
        {soc: n for n, soc in enumerate(sorted({r["soc"] for r in rows}))},
    )
    level, importance = (np.full((len(socs), len(elements)), np.nan) for _ in range(2))
    for row in rows:
        cell = socs[row["soc"]], elements[row["element_id"]]
        level[cell], importance[cell] = float(row["level_0_7"] or "nan"), float(row["importance_1_5"] or "nan")
    whole = ~np.isnan(level).any(axis=1)
    steps = np.rint(level[whole] * 10 / HIGHEST).astype(int)
    order = np.random.default_rng(SEED).permutation(len(steps))
    weights = np.repeat([3, 2, 1], ASKED // 3)
    targets = tuple(
        Target(asked=asked, levels=np.maximum(steps[chosen, asked], 2), weights=weights)
        for chosen in order[:TARGETS]
        for asked in [np.argsort(-importance[whole][chosen], kind="stable")[:ASKED]]
    )
    texts = tuple(f"{name}. {'; '.join(anchors[code])}" for code, name in names.items())
    return World(name="occupations of O*NET", texts=texts, levels=steps[order[TARGETS:]], targets=targets)


def _has_post(career: Career) -> bool:
    return any(stint.since <= AS_OF and (stint.until is None or stint.until > AS_OF) for stint in career.stints)


def _rows(path: Path) -> Iterator[dict[str, str]]:
    with gzip.open(path, "rt", encoding="utf-8", newline="") as opened:
        yield from csv.DictReader(opened)
