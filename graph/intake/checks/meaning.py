"""Which code was meant where nobody knows the one that stands there: by its name, or by the nearest writing."""

from collections import defaultdict
from collections.abc import Sequence
from functools import cached_property

from graph.intake.delivery import Delivery
from ontology.facts import Jabatan, Programme, Unit
from ontology.reconciling.likeness import nearest
from ontology.reconciling.same_names import Names

_NAMED: dict[str, type[Unit | Jabatan | Programme]] = {"unit": Unit, "jabatan": Jabatan, "program": Programme}
"""The kinds of sheets whose codes have names."""


class Meanings:
    """The codes of one kind in a delivery and on record; only looked through when somebody asks."""

    def __init__(self, delivery: Delivery, sheet: str, codes: Sequence[str]) -> None:
        """`codes` are all that may be proposed."""
        self._delivery, self._sheet, self._codes = delivery, sheet, codes

    def of(self, text: str) -> str | None:
        """The code that a text most likely means: the one of that name, else the nearest code."""
        named = self._by_name.find(text) if self._codes else None
        if named is not None:
            return named[0] if len(named) == 1 else None
        return nearest(text, self._codes)

    @cached_property
    def _by_name(self) -> Names[list[str]]:
        """For each name all codes that go by it: two units may well have one name, and then nobody knows."""
        named = self._delivery.known.names(self._sheet)
        kind = _NAMED.get(self._sheet)
        if kind is not None:
            named |= {fact.code: fact.name for fact, _ in self._delivery.drafts(kind)}
        codes: defaultdict[str, list[str]] = defaultdict(list)
        for code, name in sorted(named.items()):
            codes[name].append(code)
        names: Names[list[str]] = Names()
        for name, those in codes.items():
            names.add(name, those)
        return names
