"""Corrections that stick: what somebody accepted for one file is read so in the next one of the same kind.

A correction is about a value as it is written, in one field of one kind of sheet; it is put in the place of the cell
before the cell is read, and that is said. Who a person is, is never corrected: two people may have the same slip.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from graph.intake.layouts import SHEETS
from graph.intake.layouts.kinds import Kind, Words
from graph.intake.remarks import Correctable
from graph.intake.remarks.collecting import Place, Remarks
from graph.intake.remarks.showing import holds_identity_number
from graph.intake.values.cells import Raw, is_empty, plain
from ontology.agreements import Correction
from ontology.names import labels

Fixes = Mapping[str, Correction]
"""The corrections of one field, by the value as it is written."""
LONGEST = 500
"""Longer values are no slips of the pen."""
_BETWEEN = ";,"
"""What stands between the words of one cell."""
_NUMBER = re.compile(r"[-+]?[\d.,]+%?")
_NONE: Fixes = MappingProxyType({})
_WHO = frozenset({"name", "birth_date"})
"""Fields of the sheet `pegawai` that say who somebody is, besides the number."""
_WHO_IN_LISTS = frozenset({"pegawai.nip", "pegawai.nama", "pegawai.tanggal_lahir"})
"""The same in layouts in circulation."""


class Corrections:
    """The corrections that hold."""

    def __init__(self, accepted: Iterable[Correction] = ()) -> None:
        self._by_field: defaultdict[tuple[str, str], dict[str, Correction]] = defaultdict(dict)
        for correction in accepted:
            if correction.revoked_at is None and not tells_who(correction.sheet, correction.field):
                self._by_field[correction.sheet, correction.field][correction.value] = correction

    def of(self, sheet: str, field: str) -> Fixes:
        """Those of one field of a kind of sheet."""
        return self._by_field.get((sheet, field), _NONE)


NO_CORRECTIONS = Corrections()
"""Nothing was accepted so far."""


def corrected(raw: Raw, fixes: Fixes, place: Place, remarks: Remarks) -> tuple[Raw, str | None]:
    """What is read in the place of a cell, with the id of the correction that says so; that it is so is remarked."""
    fix = fixes.get(plain(raw))
    if fix is None:
        return raw, None
    accepted = f"{fix.accepted_by}, {fix.accepted_at.date().isoformat()}"
    remarks.add("koreksi.dipakai", place, raw, detail=fix.replacement, other=accepted)
    return fix.replacement, fix.id


def correctable(sheet: str, field: str, raw: Raw, proposal: str | None) -> Correctable | None:
    """What a correction of a cell would be about; `None` where none may be made."""
    value = plain(raw)
    if not value or len(value) > LONGEST or tells_who(sheet, field) or holds_identity_number(value):
        return None
    if proposal is None and (is_empty(value) or _NUMBER.fullmatch(value)):
        return None  # a number or a dash can mean something else in every row
    column = SHEETS[sheet].by_key.get(field) if is_of_template(sheet, field) else None
    several = column is not None and column.kind is Kind.WORDS
    part = several and any(sign in value for sign in _BETWEEN)  # a proposal would be for one of several words
    return Correctable(sheet=sheet, field=field, value=value, replacement=None if part else proposal)


def tells_who(sheet: str, field: str) -> bool:
    """Whether a field says who a person is: nothing is ever corrected there, and no digit of a NIP invented."""
    if not is_of_template(sheet, field):
        return bool(_WHO_IN_LISTS & set(field.split(" + ")))
    column = SHEETS[sheet].by_key.get(field)
    return (column is not None and column.kind is Kind.NIP) or (sheet == "pegawai" and field in _WHO)


def is_of_template(sheet: str, field: str) -> bool:
    """Whether a field is one of our templates; a layout in circulation may be called as one of their sheets is."""
    layout = SHEETS.get(sheet)
    return layout is not None and (
        field in layout.by_key or (layout.per_competency and field in labels(Words.COMPETENCIES))
    )
