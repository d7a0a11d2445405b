"""Cells in which a spreadsheet shows no value: an error (`#N/A`), or a formula whose result was not kept."""

import re

from graph.intake.values.cells import Raw

_ERRORS = frozenset(
    {"#n/a", "#ref!", "#value!", "#div/0!", "#name?", "#num!", "#null!", "#spill!", "#calc!", "#getting_data"}
)
_FORMULA = re.compile(r"=\s*[^\s=]")
_CONSTANT = re.compile(r"=\s*\"[^\"]*\"?")
"""A text behind a sign of equality, which Excel users write to keep a number as it is: `="1990..."`."""


class FormulaWithoutResult(str):
    """A cell of a workbook that holds a formula, as it is written there, and no result."""

    __slots__ = ()


def unresolved(raw: Raw, *, free: bool = False) -> str | None:
    """The rule that a cell without a value offends: `rumus.galat`, `rumus.tanpa_hasil`, or `None` for any other.

    `free`: the column takes any text, so that a text typed like a formula is a text.
    """
    if not isinstance(raw, str) or not raw:
        return None
    if raw[0].isalnum() and raw.__class__ is str:
        return None  # nearly every cell: neither an error nor a formula begins so
    if isinstance(raw, FormulaWithoutResult):
        return "rumus.tanpa_hasil"
    text = raw.strip()
    if text.startswith("#"):
        return "rumus.galat" if text.casefold() in _ERRORS else None
    if not free and _FORMULA.match(text) and not _CONSTANT.fullmatch(text):
        return "rumus.tanpa_hasil"
    return None
