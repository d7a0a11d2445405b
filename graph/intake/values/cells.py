"""What a cell can hold, what a parser makes of it, and which cells are empty though something stands in them."""

import unicodedata
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from ontology.violation import Violation

Raw = str | int | float | bool | date | datetime | time | timedelta
"""What a workbook hands out for one cell; the empty text stands for an empty cell."""


class Parsed(NamedTuple):
    """What a parser made of a cell."""

    value: object = None
    """`None`: nothing there, or nothing that can be used."""
    fault: str | None = None
    """The rule that the cell offends or that asks for a remark (see `graph.intake.remarks.rules`)."""
    proposal: str | None = None
    """What may have been meant."""
    violation: Violation | None = None
    """The sentences of the rule, where it is the ontology's own."""


EMPTY = Parsed()
"""What an empty cell becomes."""

_EMPTY_WORDS = frozenset(
    {"", "-", "--", "---", "–", "—", "=", "_", "?", ".", "n/a", "#n/a", "na", "nihil", "null", "none"}
    | {"tidak ada", "tdk ada", "belum ada", "kosong", "(kosong)"}
)


def cleaned(text: str) -> str:
    """A text without blanks at its ends or more than one inside; no-break blanks and line ends count as blanks."""
    return " ".join(text.replace("\u200b", "").replace("\ufeff", "").split())


def plain(raw: Raw) -> str:
    """A cell as the text that one sees: whole numbers without decimals, wide and narrow letters made equal."""
    if isinstance(raw, float) and raw.is_integer() and abs(raw) < 1e15:
        return str(int(raw))
    text = str(raw)
    return cleaned(text if text.isascii() else unicodedata.normalize("NFKC", text))


def is_empty(text: str) -> bool:
    """Whether a text, as `plain` gives it, says that there is nothing."""
    return text.casefold() in _EMPTY_WORDS


def parse_text(raw: Raw) -> Parsed:
    """Free text. A cell that the spreadsheet turned into a date is kept as a text and remarked."""
    if isinstance(raw, str):
        text = cleaned(raw)
        return EMPTY if is_empty(text) else Parsed(text)
    if isinstance(raw, date):
        return Parsed(raw.strftime("%d-%m-%Y"), "teks.menjadi_tanggal")
    return Parsed(plain(raw))


def parse_code(raw: Raw) -> Parsed:
    """A code. One that the spreadsheet turned into a date is destroyed, since its writing is not known any more."""
    if isinstance(raw, date | time | timedelta):
        return Parsed(None, "kode.menjadi_tanggal")
    text = plain(raw)
    return EMPTY if is_empty(text) else Parsed(text)
