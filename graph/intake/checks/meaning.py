"""Which code was meant where nobody knows the one that stands there: by its name, or by the nearest writing."""

import re
from collections import defaultdict
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from graph.intake.delivery import Delivery
from graph.intake.remarks import NearName
from graph.intake.values.near_words import SHOWN
from ontology.facts import Jabatan, Programme, Unit
from ontology.reconciling.likeness import nearest, nearest_few
from ontology.reconciling.same_names import Names

if TYPE_CHECKING:
    from ontology.reconciling import KnownNames

_NAMED: dict[str, type[Unit | Jabatan | Programme]] = {"unit": Unit, "jabatan": Jabatan, "program": Programme}
"""The kinds of sheets whose codes have names."""


_WRITTEN_ALIKE = "Kodenya ditulis mirip."
_NAME = re.compile(r"[^\W\d_]{7}|[^\W\d_]{3}.*\s")


def _is_name(text: str) -> bool:
    """Whether a text can be a name: codes have no words."""
    return _NAME.search(text) is not None


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
        return nearest(text, self._codes) or self._reconciled(text)

    def near(self, text: str) -> tuple[NearName, ...]:
        """Up to three codes that a text may mean: those written alike, then those whose names come near."""
        alike = nearest_few(text, self._codes, SHOWN)
        found = {code: NearName(value=code, name=self._names.get(code, code), why=_WRITTEN_ALIKE) for code in alike}
        for near in self._known.near(text, SHOWN) if _is_name(text) and self._codes else ():
            for code in self._codes_of[near.name]:
                found.setdefault(code, NearName(value=code, name=near.name, why=near.why))
        return tuple(found.values())[:SHOWN]

    def _reconciled(self, text: str) -> str | None:
        """The only code whose name a text can mean, short forms written out and slips mended."""
        name = self._known.reconcile(text).name if _is_name(text) and self._codes else None
        codes = self._codes_of[name] if name is not None else ()
        return codes[0] if len(codes) == 1 else None

    @cached_property
    def _known(self) -> "KnownNames":
        from ontology.reconciling import KnownNames

        return KnownNames(self._sheet, self._codes_of)

    @cached_property
    def _names(self) -> dict[str, str]:
        named = self._delivery.known.names(self._sheet)
        kind = _NAMED.get(self._sheet)
        if kind is not None:
            named |= {fact.code: fact.name for fact, _ in self._delivery.drafts(kind)}
        return named

    @cached_property
    def _codes_of(self) -> dict[str, list[str]]:
        """For each name all codes that go by it: two units may well have one name, and then nobody knows."""
        codes: defaultdict[str, list[str]] = defaultdict(list)
        for code, name in sorted(self._names.items()):
            codes[name].append(code)
        return dict(codes)

    @cached_property
    def _by_name(self) -> Names[list[str]]:
        names: Names[list[str]] = Names()
        for name, those in self._codes_of.items():
            names.add(name, those)
        return names
