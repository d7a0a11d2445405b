"""Which records cannot go in: the rows with errors, and the rows that lean on them. Nothing here is ever mended.

A row is out where an error speaks about it. With it go all rows of the same whole (a competency standard with its
conditions, a programme with what it builds), because half of one would say something else; and every row that names
something which only rows that are out would have made known.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from graph.intake.conditions import CONDITION_KINDS, PROGRAMMES
from graph.intake.delivery import Delivery
from graph.intake.reading.drafts import BuildsRow, ConditionRow, Draft, RequirementRow, whole_of
from graph.intake.remarks.showing import shown
from graph.intake.result import RefusedRow
from ontology.facts import Programme

LEANS = (
    "Baris ini merujuk {code} pada lembar {sheet}, yang tidak ikut dimuat.",
    "This row names {code} of the sheet {sheet}, which is not loaded.",
)
PART = (
    "Baris lain dari keseluruhan yang sama ({whole}) bermasalah; separuhnya saja tidak dimuat.",
    "Another row of the same whole ({whole}) is wrong; half of it is not loaded.",
)
_PARTS = frozenset({"Requirement", "Condition", "Programme", "Builds"})
"""What the rows of those sheets become, of which several make one record."""
_Reason = tuple[str, str]
_Row = tuple[int, str, int]
"""A row: the position of its file, its sheet, its number."""


@dataclass(frozen=True, eq=False, kw_only=True)
class LeftOut:
    """The records of a delivery that cannot go in."""

    leaning: Mapping[_Row, _Reason]
    """The rows without an error of their own, and why."""
    delivery: Delivery

    def rows(self, position: int) -> tuple[RefusedRow, ...]:
        """The rows of one file that cannot go in, by sheet and number; a sheet or file as a whole comes first."""
        file = self.delivery.files[position]
        read = {sheet.source.sheet for sheet in file.sheets}
        found: dict[tuple[str, int], RefusedRow] = {}
        for sheet, row in file.remarks.wrong:
            why, why_en = file.remarks.reason(sheet, row)
            known = sheet is not None and sheet in read
            refused = RefusedRow(sheet=sheet, row=row if known else None, why=why, why_en=why_en)
            found.setdefault((sheet or "", refused.row or 0), refused)
        for (owner, sheet, row), (why, why_en) in self.leaning.items():
            if owner == position:
                found[sheet, row] = RefusedRow(sheet=sheet, row=row, why=why, why_en=why_en)
        return tuple(found[key] for key in sorted(found))

    def drop(self) -> None:
        """Takes these rows out of the delivery, so that only the others become facts."""
        for sheet in self.delivery.sheets():
            sheet.drafts[:] = [draft for draft in sheet.drafts if not self._is_out(draft)]

    def _is_out(self, draft: Draft) -> bool:
        return draft.source.remarks.is_wrong(draft.source.sheet, draft.row) or _row(draft) in self.leaning


def left_out(delivery: Delivery) -> LeftOut:
    """Finds every row that cannot go in; where nothing is wrong this costs nothing."""
    leaning: dict[_Row, _Reason] = {}
    found = LeftOut(leaning=leaning, delivery=delivery)
    if not any(file.remarks.wrong for file in delivery.files):
        return found
    before = -1
    while before != len(leaning):
        before = len(leaning)
        _spread_over_wholes(found, leaning)
        _spread_over_references(found, leaning)
    return found


def _row(draft: Draft) -> _Row:
    return draft.source.position, draft.source.sheet, draft.row


def _whole(draft: Draft) -> str | None:
    """The whole that a row is a part of, if it is a part of anything."""
    fact = draft.fact
    if isinstance(fact, RequirementRow | ConditionRow):
        return whole_of({"jabatan": fact.jabatan, "valid_from": fact.valid_from})
    if isinstance(fact, BuildsRow):
        return fact.programme
    return fact.code if isinstance(fact, Programme) else None


def _spread_over_wholes(found: LeftOut, leaning: dict[_Row, _Reason]) -> None:
    """A whole with a bad row is out; a bad row that does not say what it belongs to may belong to its neighbours."""
    members: defaultdict[str, list[Draft]] = defaultdict(list)
    broken: set[str] = set()
    for sheet in found.delivery.sheets():
        if sheet.source.layout.fact not in _PARTS:
            continue
        rows = [(draft.row, whole, draft) for draft in sheet.drafts if (whole := _whole(draft)) is not None]
        for _, whole, draft in rows:
            members[whole].append(draft)
            if found._is_out(draft):
                broken.add(whole)
        for row, whole in sheet.lost.items():
            broken.update((whole,) if whole else _neighbours(row, [(number, said) for number, said, _ in rows]))
    days_unknown = tuple(whole for whole in broken if whole.endswith(", "))
    for whole, drafts in members.items():
        if whole in broken or (days_unknown and whole.startswith(days_unknown)):
            for draft in drafts:
                if not found._is_out(draft):
                    leaning[_row(draft)] = (PART[0].format(whole=whole), PART[1].format(whole=whole))


def _neighbours(row: int, rows: list[tuple[int, str]]) -> set[str]:
    """The wholes of the nearest sound rows above and below."""
    above = max((each for each in rows if each[0] < row), default=None)
    below = min((each for each in rows if each[0] > row), default=None)
    return {each[1] for each in (above, below) if each is not None}


def _spread_over_references(found: LeftOut, leaning: dict[_Row, _Reason]) -> None:
    """A row is out where everything that makes known what it names is out."""
    delivery = found.delivery
    made: defaultdict[str, set[str]] = defaultdict(set)
    for sheet in delivery.sheets():
        key = next((name for name in ("code", "nip") if name in sheet.source.layout.by_key), None)
        if key is not None:
            made[sheet.source.layout.name].update(
                getattr(draft.fact, key) for draft in sheet.drafts if not found._is_out(draft)
            )
    for sheet in delivery.sheets():
        for draft in sheet.drafts:
            if found._is_out(draft):
                continue
            for target, code in _named(draft):
                if code not in made[target] and code not in delivery.known.of(target):
                    words = {"code": shown(code), "sheet": target}
                    leaning[_row(draft)] = (LEANS[0].format(**words), LEANS[1].format(**words))
                    break


def _named(draft: Draft) -> Iterator[tuple[str, str]]:
    """What a row names: for each reference the sheet that makes such things known, and the code."""
    for column in draft.source.layout.columns:
        if column.refers_to and (code := getattr(draft.fact, column.key)) is not None:
            yield column.refers_to, code
    fact = draft.fact
    if isinstance(fact, ConditionRow) and CONDITION_KINDS[fact.condition.criterion].codes == PROGRAMMES:
        yield from ((PROGRAMMES, code) for code in fact.condition.codes)
