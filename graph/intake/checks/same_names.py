"""Two jabatan that are one, two units that are one: the same name at the same place under two codes is a question."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable
from typing import NamedTuple, TypeVar

from graph.intake.delivery import Delivery
from graph.intake.reading.drafts import Draft
from ontology.facts import Jabatan, Unit
from ontology.reconciling.same_names import Names

T = TypeVar("T", Jabatan, Unit)


class _Met(NamedTuple):
    """A code that was met under some name; without a draft it is on record already."""

    code: str
    draft: Draft | None


def check_same_names(delivery: Delivery) -> None:
    """Posts of one unit and class, and units below one unit, against each other and against those on record."""
    _check("jabatan.serupa", delivery.drafts(Jabatan), delivery.known.every_jabatan, _beside_jabatan)
    _check("unit.serupa", delivery.drafts(Unit), delivery.known.every_unit, _beside_unit)


def _beside_jabatan(jabatan: Jabatan) -> Hashable:
    return jabatan.unit, jabatan.level


def _beside_unit(unit: Unit) -> Hashable:
    return unit.instansi, unit.parent


def _check(rule: str, sent: Iterable[tuple[T, Draft]], recorded: Iterable[T], beside: Callable[[T], Hashable]) -> None:
    """Things that stand at one place; `beside` says which place that is: names elsewhere may well be the same."""
    drafts = list(sent)
    ours = {fact.code for fact, _ in drafts}
    met: defaultdict[Hashable, Names[_Met]] = defaultdict(Names)
    for fact in recorded if drafts else ():
        if fact.code not in ours:
            met[beside(fact)].add(fact.name, _Met(fact.code, None))
    for fact, draft in drafts:
        names = met[beside(fact)]
        other = names.find(fact.name)
        if other is None:
            names.add(fact.name, _Met(fact.code, draft))
        elif other.code != fact.code:
            where = other.code
            if other.draft is not None:
                where = f"{other.draft.source.named(other.draft.row, draft.source)} ({other.code})"
            draft.source.remarks.add(rule, draft.source.place(draft.row, "name"), fact.name, other=where)
