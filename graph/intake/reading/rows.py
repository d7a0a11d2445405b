"""Reading one row: every cell by the parser of its column, every doubt remarked, and then the fact that it says."""

from collections import defaultdict
from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

from graph.intake.corrections import NO_CORRECTIONS, Corrections, Fixes, correctable, corrected
from graph.intake.layouts import Column
from graph.intake.reading.drafts import SheetSource, whole_of
from graph.intake.reading.making import maker
from graph.intake.reading.parsers import Doubt, Judge, Parsers
from graph.intake.remarks import NearName
from graph.intake.remarks.rules import RULES, Severity
from graph.intake.values.cells import Parsed, Raw
from graph.intake.values.conditions import Say
from graph.intake.values.near_words import meant_word, near_words
from ontology.facts import AttainedLevel
from ontology.validation import check_orders, orders_of
from ontology.violation import Violation

_NAMED = 5
_FEW_ROWS = 3
"""On a sheet of so few rows every empty cell is worth its name."""
_LATER = {"valid_from": "valid_until", "decided_on": "ends_on", "assessed_on": "valid_until", "from_level": "to_level"}
"""Where two fields are in the wrong order, the second one is shown: it is the one typed last."""


class ReadColumn(NamedTuple):
    """A column that a sheet has."""

    key: str
    at: int
    """Where it stands in a row."""
    judge: Judge
    column: Column
    fixes: Fixes
    """What somebody accepted to be read in its cells."""


class RowReader:
    """Reads the rows of one sheet."""

    def __init__(
        self, source: SheetSource, left: int, parsers: Parsers, corrections: Corrections = NO_CORRECTIONS
    ) -> None:
        """`left` is the column, counted from 0, in which the rows begin."""
        self._source = source
        self.layout = layout = source.layout
        self.columns = [
            ReadColumn(
                column.key,
                source.columns[column.key] - left,
                parsers.judging(layout.fact, column),
                column,
                corrections.of(layout.name, column.key),
            )
            for column in layout.columns
            if column.key in source.columns
        ]
        self.width = 1 + max((each.at for each in self.columns), default=-1)
        """So many cells a row must have."""
        self.absent = {column.key: None for column in layout.columns if column.key not in source.columns}
        self._levels = [
            (code, index - left, corrections.of(layout.name, code)) for code, index in source.competencies.items()
        ]
        self._parse_level = parsers.of_levels()
        self.make = maker(layout.fact)
        self.orders = orders_of(layout.fact)
        self.defines = next((key for key in ("code", "nip") if key in layout.by_key), None)
        self.seen = 0
        """So many rows were read."""
        self._blanks: dict[str, list[int]] = {}
        self.codes: dict[str, int] = {}
        """Every code (or NIP) that a row defines, with its row, even where the rest of the row is wrong."""
        self.lost: dict[int, str] = {}
        """For each row that became nothing the whole that it was a part of, as far as it says so (see `whole_of`)."""
        self.corrections: defaultdict[int, tuple[str, ...]] = defaultdict(tuple)
        """For each row that was corrected the ids of its corrections."""

    def read(self, number: int, row: list[Raw]) -> object | None:
        """The fact of a row, or `None` where it cannot be used; why is remarked."""
        self.seen += 1
        values: dict[str, Any] = dict(self.absent)
        sound = True
        row = self.filled(row)
        violations: list[tuple[Violation, Raw]] = []
        for key, at, judge, column, fixes in self.columns:
            raw = row[at]
            if fixes and raw != "":
                raw = self._corrected(number, key, raw, fixes)
            said = judge[raw.__class__][raw]
            if said.__class__ is Doubt:
                values[key] = said.value
                violations += [(violation, raw) for violation in said.wrong]
                sound &= self._usable(number, column, raw, said.parsed)
            else:
                values[key] = said
        if self.defines is not None and values[self.defines] is not None:
            self.codes.setdefault(values[self.defines], number)
        if sound:
            sound = self._keeps_shape(number, values, violations)
        if self._source.layout.per_competency:
            values["levels"] = self._found_levels(number, row, values)
        fact = self.make(values, self._sayer(number)) if sound else None
        if fact is None:
            self.lost[number] = whole_of(values)
        return fact

    def filled(self, row: list[Raw]) -> list[Raw]:
        """A row with all cells that are looked at, those behind its last one empty."""
        return row if len(row) >= self.width else row + [""] * (self.width - len(row))

    def _usable(self, number: int, column: Column, raw: Raw, parsed: Parsed) -> bool:
        """Whether a row can still be used after a cell about which there is something to be said, which is said."""
        if parsed.fault is not None:
            return self._remark(number, column.key, raw, parsed, required=column.required)
        if parsed.value is None and column.required:
            self._source.remarks.add("isian.wajib", self._source.place(number, column.key))
            return False
        return True

    def _corrected(self, number: int, key: str, raw: Raw, fixes: Fixes) -> Raw:
        """What is read in the place of a cell, after a correction that somebody accepted."""
        raw, used = corrected(raw, fixes, self._source.place(number, key), self._source.remarks)
        if used is not None and used not in self.corrections[number]:
            self.corrections[number] += (used,)
        return raw

    def _keeps_shape(self, number: int, values: dict[str, Any], violations: list[tuple[Violation, Raw]]) -> bool:
        """Whether the values satisfy the shapes of the ontology; what breaks them is remarked at its cell."""
        if not violations and not self.orders:
            return True
        add, place = self._source.remarks.add_violation, self._source.place
        for violation, raw in violations:
            add(violation, place(number, violation.field.partition(".")[0]), raw, Severity.ERROR)
        turned = check_orders(self._source.layout.fact, values, {violation.field for violation, _ in violations})
        for violation in turned:
            key = _LATER.get(violation.field, violation.field)
            add(violation, place(number, key), values[key], Severity.ERROR)
        return not violations and not turned

    def _sayer(self, number: int) -> Say:
        def say(rule: str, key: str, value: object, proposal: str | None = None, detail: str = "") -> None:
            place = self._source.place(number, key)
            self._source.remarks.add(rule, place, value, proposal=proposal, detail=detail)

        return say

    def _found_levels(self, number: int, row: list[Raw], values: dict[str, Any]) -> tuple[AttainedLevel, ...]:
        """The levels of an assessment; 0 counts only where the assessment has a date and a provider."""
        dated = values["assessed_on"] is not None and values["provider"] is not None
        found = []
        for code, index, fixes in self._levels:
            raw = row[index] if index < len(row) else ""
            if fixes:
                raw = self._corrected(number, code, raw, fixes)
            if raw == "":
                self._blanks.setdefault(code, []).append(number)
                continue
            parsed = self._parse_level(raw)
            if parsed.fault == "level.nol" and not dated:
                parsed = Parsed(None, "level.nol_tanpa_dasar")
            if parsed.fault is not None:
                self._remark(number, code, raw, parsed, required=False)
            if isinstance(parsed.value, float):
                found.append(AttainedLevel(competency=code, level=parsed.value))
        if self._levels and not found:
            self._source.remarks.add("asesmen.tanpa_level", self._source.place(number))
        return tuple(found)

    def remark_blanks(self) -> None:
        """Says for each competency in which rows its level is empty; columns that are mostly empty are one finding."""
        remarks, place = self._source.remarks, self._source.place
        scarce = {code: rows for code, rows in self._blanks.items() if len(rows) * 2 > self.seen > _FEW_ROWS}
        for code, rows in self._blanks.items():
            if code not in scarce:
                names = [str(place(row, code).cell) for row in rows]
                remarks.add("level.kosong", place(rows[0], code), detail=_listed(names))
        if scarce:
            first = next(iter(scarce))
            counted = [f"{self._source.texts[self._source.competencies[code]]} {len(scarce[code])}" for code in scarce]
            remarks.add("level.jarang_terisi", place(scarce[first][0], first), detail=_listed(counted))

    def _remark(self, number: int, key: str, raw: Raw, parsed: Parsed, *, required: bool) -> bool:
        """Says what a parser found; whether the row can still be used."""
        lost = parsed.value is None
        place = self._source.place(number, key)
        remarks = self._source.remarks
        if parsed.violation is not None:
            severity = Severity.ERROR if lost else Severity.REMARK
            remarks.add_violation(parsed.violation, place, raw, severity)
        else:
            severity = Severity.ERROR if lost and required else RULES[str(parsed.fault)].severity
            proposal = parsed.proposal or self._proposing(key, raw)
            about = partial(correctable, self._source.layout.name, key, raw)
            remarks.add(
                str(parsed.fault),
                place,
                raw,
                proposal=proposal,
                severity=severity,
                correctable=about,
                nearest=self._near(key, raw),
            )
        return severity is not Severity.ERROR

    def _proposing(self, key: str, raw: Raw) -> Callable[[], str | None] | None:
        """What finds the nearest word of the list, where the field takes a word."""
        column = self._source.layout.by_key.get(key)
        return None if column is None or column.words is None else partial(meant_word, raw, column.words)

    def _near(self, key: str, raw: Raw) -> Callable[[], tuple[NearName, ...]]:
        """What finds the words of the list that come near, likewise."""
        column = self._source.layout.by_key.get(key)
        return tuple if column is None or column.words is None else partial(near_words, raw, column.words)


def _listed(names: list[str]) -> str:
    """The first few names, and how many more there are, in any language."""
    more = len(names) - _NAMED
    return ", ".join(names[:_NAMED]) + (f", … (+{more})" if more > 0 else "")
