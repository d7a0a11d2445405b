"""Reconciling: which known names the cells of a list mean."""

from collections import defaultdict
from dataclasses import dataclass
from typing import Annotated, ClassVar

from fastapi import Response
from pydantic import Field

from api.reconciling.cells import Cell
from api.routes.asking import KnownAt, Service
from api.routes.questions import Questions
from api.service.answers.reconciling import Reconciliation
from api.wire import to_json
from ontology.terms import Term

router = Questions("reconciling")

MOST_CELLS, MOST_NAMES = 1_000, 5_000
"""What is taken at once, since the request waits: some seconds. Longer lists go by `jenjang reconcile FILE`."""

STRICT: dict[str, object] = {**Term.__pydantic_config__, "extra": "forbid"}
Text = Annotated[str, Field(max_length=300)]
KindOfName = Annotated[str, Field(min_length=1, max_length=60, pattern=r"\S")]


@dataclass(frozen=True, slots=True, kw_only=True)
class CellSent(Term):
    """A cell whose name is sought."""

    __pydantic_config__: ClassVar[dict[str, object]] = STRICT

    id: Annotated[str, Field(max_length=60)]
    cell_text: Text
    """As it is written."""
    kind: KindOfName
    """What it names: `jabatan`, `unit`, `program`, `kompetensi`, `pendidikan`, `golongan`, or any other word."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NameSent(Term):
    """A known name."""

    __pydantic_config__: ClassVar[dict[str, object]] = STRICT

    kind: KindOfName
    text: Annotated[str, Field(min_length=1, max_length=300, pattern=r"\S")]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reconciling(Term):
    """Cells, and the names that they may mean; longer lists go by `jenjang reconcile FILE`."""

    __pydantic_config__: ClassVar[dict[str, object]] = STRICT

    cells: Annotated[tuple[CellSent, ...], Field(min_length=1, max_length=MOST_CELLS)]
    canonical: Annotated[tuple[NameSent, ...], Field(min_length=1, max_length=MOST_NAMES)] | None = None
    """The known names; those of jabatan, units, agencies, programmes and competencies in the graph, if left out."""


@router.works_out("/reconcile", Reconciliation, "Which known names do cells mean?")
def reconcile(service: Service, asked: Reconciling, known_at: KnownAt | None = None) -> Response:
    """For each cell the known name that it means, or none, with how much of both is the same and why."""
    cells = [Cell(id=each.id, text=each.cell_text, kind=each.kind) for each in asked.cells]
    known: defaultdict[str, list[str]] = defaultdict(list)
    for name in asked.canonical or ():
        known[name.kind.casefold()].append(name.text)
    answer = service.reconcile(cells, known or None, known_at=known_at)
    return Response(to_json(answer), media_type="application/json", headers={"Cache-Control": "no-store"})
