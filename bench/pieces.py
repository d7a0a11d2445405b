"""One invented ministry in several sizes: imagined once, its smaller pieces keep the organisation and fewer people."""

from collections.abc import Collection
from pathlib import Path

from bench.ministry import AS_OF, SEED
from graph.intake.layouts import WORKBOOKS
from graph.intake.writing.rows import tables
from graph.intake.writing.workbooks import write_workbook
from graph.records import KEPT
from graph.sample.imagining import imagine
from graph.sample.writing import kinds_in
from ontology.facts import Fact


class Pieces:
    def __init__(self, people: int) -> None:
        sample = imagine(people, SEED, AS_OF)
        self._nips = sample.nips
        self._facts = {name: [fact for kind in kinds_in(name) for fact in sample.facts(kind)] for name in WORKBOOKS}
        self._codes = tuple(competency.code for competency in sample.vocabulary.competencies)

    def write(self, folder: Path, people: int) -> Path:
        """The workbooks of so many people, taken evenly from all of them."""
        some = set(self._nips[:: len(self._nips) // people][:people])
        folder.mkdir()
        for name, facts in self._facts.items():
            sheets = tables((fact for fact in facts if _is_about(fact, some)), self._codes)
            write_workbook(folder / name, {sheet: sheets[sheet] for sheet in WORKBOOKS[name]})
        return folder


def _is_about(fact: Fact, people: Collection[str]) -> bool:
    keeping = KEPT[type(fact)]
    return keeping.subject != "Person" or getattr(fact, keeping.subject_field) in people
