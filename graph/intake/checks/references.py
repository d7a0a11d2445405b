"""Every code and NIP that a row names must exist: in the same delivery, or on record already."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from operator import attrgetter

from graph.intake.checks.meaning import Meanings
from graph.intake.conditions import CONDITION_KINDS, PROGRAMMES
from graph.intake.corrections import correctable
from graph.intake.delivery import Delivery
from graph.intake.reading.drafts import ConditionRow
from graph.intake.reading.sheets import SheetReading

_SEVERAL = "codes"
"""The field that holds several codes in one cell."""
Definers = Mapping[str, set[int]]
"""For each code of a kind, the positions of the files that define it."""


def check_references(delivery: Delivery) -> None:
    """Every reference of every row; what only another file defines is noted as a need of the file."""
    definers = _definers(delivery)
    for sheet in delivery.sheets():
        for column in sheet.source.layout.columns:
            if column.refers_to:
                one = _one_or_none(attrgetter(column.key))
                _check(delivery, sheet, column.key, column.refers_to, one, definers[column.refers_to])
        if sheet.source.layout.fact == "Condition":
            _check(delivery, sheet, _SEVERAL, PROGRAMMES, _programmes, definers[PROGRAMMES])


def _definers(delivery: Delivery) -> Mapping[str, Definers]:
    """Which file defines which code, rows that are wrong otherwise included."""
    found: defaultdict[str, defaultdict[str, set[int]]] = defaultdict(lambda: defaultdict(set))
    for sheet in delivery.sheets():
        for code in sheet.codes:
            found[sheet.source.layout.name][code].add(sheet.source.position)
    return found


def _one_or_none(named: Callable[[object], str | None]) -> Callable[[object], Iterable[str]]:
    def codes(fact: object) -> Iterable[str]:
        code = named(fact)
        return () if code is None else (code,)

    return codes


def _programmes(row: object) -> Iterable[str]:
    """The programmes that a condition names."""
    if isinstance(row, ConditionRow) and CONDITION_KINDS[row.condition.criterion].codes == PROGRAMMES:
        return row.condition.codes
    return ()


def _check(
    delivery: Delivery,
    sheet: SheetReading,
    key: str,
    target: str,
    codes: Callable[[object], Iterable[str]],
    defined: Definers,
) -> None:
    """One column of a sheet against the codes of the kind that it names."""
    position = sheet.source.position
    known, needs = delivery.known.of(target), delivery.files[position].needs
    remarks, place = sheet.source.remarks, sheet.source.place
    settled: set[str] = set()
    candidates = () if target == "pegawai" else sorted({*known, *defined})  # no other person is ever proposed
    meanings = Meanings(delivery, target, candidates)
    for draft in sheet.drafts:
        for code in codes(draft.fact):
            if code in settled:
                continue
            if code in known or position in defined.get(code, ()):
                settled.add(code)
            elif code in defined:
                settled.add(code)
                needs.setdefault(frozenset(defined[code]), place(draft.row, key))
            else:
                meant = partial(meanings.of, code)
                about = None if key == _SEVERAL else partial(correctable, sheet.source.layout.name, key, code)
                near = partial(meanings.near, code) if candidates else tuple
                at = place(draft.row, key)
                remarks.add(f"{target}.tak_dikenal", at, code, proposal=meant, correctable=about, nearest=near)
