"""Gathering remarks without drowning in them: of each rule on each sheet a few are shown and the rest is counted."""

from collections import Counter, defaultdict
from collections.abc import Callable
from typing import NamedTuple

from graph.intake.remarks import Correctable, NearName, Remark
from graph.intake.remarks.rules import RULES, Severity
from graph.intake.remarks.showing import cell_name, shown
from ontology.violation import Violation

SHOWN_PER_RULE = 20
"""How many cells of a sheet are named for one rule before the rest is only counted."""


class Place(NamedTuple):
    """Where something stands: a sheet, and there a cell, a row or nothing in particular."""

    sheet: str | None = None
    row: int | None = None
    """Counted from 1, as people see it."""
    column: int | None = None
    """Counted from 0."""
    heading: str | None = None

    @property
    def cell(self) -> str | None:
        """The name of the cell; of a row without a column its first cell."""
        return None if self.row is None else cell_name(self.row, self.column or 0)


class Remarks:
    """The remarks about one file, in the order in which they were found."""

    def __init__(self, shown_per_rule: int = SHOWN_PER_RULE) -> None:
        self._shown_per_rule = shown_per_rule
        self._found: list[Remark] = []
        self._counts: Counter[tuple[str | None, str, Severity]] = Counter()
        self._hidden: defaultdict[tuple[str | None, str, Severity], Counter[str]] = defaultdict(Counter)
        self.refused = False
        """Whether any of them is an error."""
        self.wrong: dict[tuple[str | None, int | None], str] = {}
        """Every sheet and row that an error is about, shown or not, with the first rule that says so."""
        self._reasons: dict[tuple[str | None, int | None, str], tuple[str, str]] = {}

    def show_more(self, shown_per_rule: int) -> None:
        """Names at least so many cells of a sheet for one rule."""
        self._shown_per_rule = max(self._shown_per_rule, shown_per_rule)

    def add(
        self,
        rule: str,
        place: Place = Place(),  # noqa: B008
        value: object = None,
        *,
        proposal: str | Callable[[], str | None] | None = None,
        severity: Severity | None = None,
        detail: str = "",
        other: str = "",
        correctable: Callable[[str | None], Correctable | None] | None = None,
        nearest: Callable[[], tuple[NearName, ...]] = tuple,
    ) -> None:
        """Says something about a place; `detail` and `other` fill the sentence of the rule.

        A proposal that takes time to find is given as a function: it is asked only where the remark is shown.
        `nearest` finds known names that may be meant, likewise only where the remark is shown.
        `correctable` says of a proposal what a lasting correction would be about, where the value alone is wrong.
        """
        known = RULES[rule]
        severity = severity or known.severity
        if not self._shown(place, rule, severity):
            return
        text = shown(value)
        proposal = proposal() if callable(proposal) else proposal
        words = {"value": text or "", "proposal": proposal or "", "column": place.heading or ""}
        words |= {"detail": detail, "other": other}
        sentences = known.message.format(**words), known.message_en.format(**words)
        about = correctable and correctable(proposal)
        self._keep(rule, place, severity, text, sentences, proposal, about, nearest())

    def add_violation(self, violation: Violation, place: Place, value: object, severity: Severity) -> None:
        """Says that a value breaks a rule of the ontology, in the ontology's own words."""
        rule = violation.rule if "." in violation.rule else f"isian.{violation.rule}"
        if self._shown(place, rule, severity):
            text = shown(value)
            self._keep(rule, place, severity, text, (violation.message_id, violation.message_en))

    def _shown(self, place: Place, rule: str, severity: Severity) -> bool:
        """Counts a remark and says whether it is one of those that are shown."""
        if severity is Severity.ERROR:
            self.refused = True
            self.wrong.setdefault((place.sheet, place.row), rule)
        key = (place.sheet, rule, severity)
        self._counts[key] += 1
        if self._counts[key] > self._shown_per_rule:
            self._hidden[key][place.heading or ""] += 1
            return False
        return True

    def _keep(
        self,
        rule: str,
        place: Place,
        severity: Severity,
        value: str | None,
        sentences: tuple[str, str],
        proposal: str | None = None,
        correctable: Correctable | None = None,
        nearest: tuple[NearName, ...] = (),
    ) -> None:
        if severity is Severity.ERROR:
            self._reasons.setdefault((place.sheet, place.row, rule), sentences)
        self._found.append(
            Remark(
                sheet=place.sheet,
                cell=place.cell,
                column=place.heading,
                rule=rule,
                severity=severity,
                value=value,
                message=sentences[0],
                message_en=sentences[1],
                proposal=proposal,
                nearest=nearest,
                correctable=correctable,
            )
        )

    def doubt(self, place: Place, rule: str) -> None:
        """Says that a row cannot be trusted although the error is told at another: either of the two may be wrong."""
        self.wrong.setdefault((place.sheet, place.row), rule)

    def is_wrong(self, sheet: str, row: int) -> bool:
        """Whether an error is about this row."""
        return (sheet, row) in self.wrong

    def reason(self, sheet: str | None, row: int | None) -> tuple[str, str]:
        """Why a row is wrong, in both languages; where its own sentence was not kept, that of the rule in general."""
        rule = self.wrong[sheet, row]
        own = self._reasons.get((sheet, row, rule))
        if own is not None:
            return own
        if rule in RULES:
            blanks = dict.fromkeys(("value", "proposal", "column", "detail", "other", "count", "rule"), "…")
            return RULES[rule].message.format(**blanks), RULES[rule].message_en.format(**blanks)
        return next(said for (_, _, told), said in self._reasons.items() if told == rule)

    def all(self) -> tuple[Remark, ...]:
        """Every remark that is shown, errors first, and for each rule that had more, one that counts the others."""
        rest = [self._rest(key, columns) for key, columns in self._hidden.items()]
        return tuple(sorted((*self._found, *rest), key=lambda remark: remark.severity is not Severity.ERROR))

    def _rest(self, key: tuple[str | None, str, Severity], columns: Counter[str]) -> Remark:
        sheet, rule, severity = key
        most = ", ".join(f"{heading} {count}" for heading, count in columns.most_common(5) if heading)
        filled = {"count": str(columns.total()), "rule": rule, "detail": f": {most}" if most else ""}
        known = RULES["catatan.selebihnya"]
        return Remark(
            sheet=sheet,
            cell=None,
            column=None,
            rule=rule,
            severity=severity,
            value=None,
            message=known.message.format(**filled),
            message_en=known.message_en.format(**filled),
            proposal=None,
            others=columns.total(),
        )
