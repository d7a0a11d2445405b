"""The sample agency as workbooks: the very files that an agency would bring."""

from datetime import date
from pathlib import Path

from graph.intake.layouts import SHEETS, WORKBOOKS
from graph.intake.writing.rows import tables
from graph.intake.writing.workbooks import write_workbook
from graph.sample.dirt import Dirt
from graph.sample.imagining import Progress, Sample, imagine
from ontology import facts

_PART_OF = {"Requirement": "Standard", "Condition": "Standard", "Builds": "Programme"}
"""Sheets whose rows are parts of a fact rather than facts."""


def kinds_in(workbook: str) -> tuple[type[facts.Fact], ...]:
    """The kinds of facts that one workbook holds, each once, in the order of its sheets."""
    names = (SHEETS[sheet].fact for sheet in WORKBOOKS[workbook])
    return tuple(getattr(facts, name) for name in dict.fromkeys(_PART_OF.get(name, name) for name in names))


def write_sample(
    directory: Path, people: int, seed: int, as_of: date, dirty: int = 0, progress: Progress | None = None
) -> tuple[Path, ...]:
    """Writes the workbooks of an invented agency of so many people, as it stands on a day, and names the files.

    The same arguments give the same cells. `dirty` cells are written as people do write them (see `graph.sample.dirt`)
    and load with remarks; without it nothing is to be remarked on. `progress` is told what is being done.
    """
    sample = imagine(people, seed, as_of, progress)
    dirt = Dirt(dirty, seed)
    return tuple(_write(directory / workbook, sample, dirt, progress) for workbook in WORKBOOKS)


def _write(path: Path, sample: Sample, dirt: Dirt, progress: Progress | None) -> Path:
    found = (fact for kind in kinds_in(path.name) for fact in sample.facts(kind))
    codes = tuple(competency.code for competency in sample.vocabulary.competencies)
    sheets = tables(found, codes)
    if progress:
        progress(path.name)
    write_workbook(path, {name: dirt.on(name, sheets[name]) for name in WORKBOOKS[path.name]})
    return path
