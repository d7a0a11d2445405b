"""The units of an agency as a tree."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cached_property

from api.service.terms import ref
from ontology.facts import Instansi, Unit
from ontology.findings import TermRef


class Tree:
    """Every unit with its place: what is above it, what is below it, whose it is."""

    def __init__(self, units: Iterable[Unit], agencies: Iterable[Instansi]) -> None:
        """`units` in the order in which they are shown."""
        self._units = {unit.code: unit for unit in units}
        self._agencies = {agency.code: agency for agency in agencies}

    def __iter__(self) -> Iterator[Unit]:
        return iter(self._units.values())

    def ref(self, code: str | None) -> TermRef | None:
        """A unit as it is shown; `None` for none, or for one that is not known."""
        unit = self._units.get(code or "")
        return None if unit is None else ref(unit)

    def instansi(self, code: str | None) -> TermRef | None:
        """The agency that a unit belongs to."""
        unit = self._units.get(code or "")
        return None if unit is None else ref(self._agencies[unit.instansi])

    def children(self, code: str | None) -> tuple[Unit, ...]:
        """The units directly below; of `None` those at the top."""
        return tuple(self._children[code])

    def below(self, code: str) -> tuple[str, ...]:
        """The code of a unit and of all units below it, from the top down."""
        found = [code]
        for each in found:
            found.extend(child.code for child in self._children[each] if child.code not in found)
        return tuple(found)

    def above(self, code: str) -> tuple[TermRef, ...]:
        """From the top of the agency down to the parent; a circle in the data ends where it closes."""
        path: list[str] = [code]
        while (parent := self._units[path[-1]].parent) in self._units and parent not in path:
            path.append(str(parent))
        return tuple(ref(self._units[each]) for each in reversed(path[1:]))

    @cached_property
    def _children(self) -> defaultdict[str | None, list[Unit]]:
        children: defaultdict[str | None, list[Unit]] = defaultdict(list)
        for unit in self:
            children[unit.parent].append(unit)
        return children
