"""How a cell and its value are shown in a remark."""

import re
from functools import cache

from graph.intake.remarks import Remark
from ontology.nip import mask_nip

_LONG_NUMBER = re.compile(r"\d(?:[ .\u00a0]?\d){14,}")
_LONGEST = 60


@cache
def column_letters(index: int) -> str:
    """The letters of a column counted from 0: A, B, ... Z, AA."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def cell_name(row: int, column: int) -> str:
    """The name of a cell in A1 notation; the row is counted from 1, the column from 0."""
    return f"{column_letters(column)}{row}"


def cell_position(name: str) -> tuple[int, int]:
    """The row (counted from 1) and the column (counted from 0) of a cell: the inverse of `cell_name`."""
    letters = name.rstrip("0123456789")
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(name[len(letters) :]), column - 1


def holds_identity_number(text: str) -> bool:
    """Whether a text holds so many digits that they may be somebody's number."""
    return _LONG_NUMBER.search(text) is not None


def told_near(remark: Remark) -> str:
    """The names that may be meant, each with why, in one line; empty where there are none."""
    names = (
        f"{near.value} ({near.why.rstrip('.')})"
        if near.value == near.name
        else f"{near.value}, {near.name} ({near.why.rstrip('.')})"
        for near in remark.nearest
    )
    told = "; ".join(names)
    return f"Mungkin dimaksud / Perhaps: {told}" if told else ""


def _masked(found: re.Match[str]) -> str:
    digits = re.sub(r"\D", "", found.group())
    return mask_nip(digits) if len(digits) == 18 else digits[:4] + "*" * (len(digits) - 4)


def shown(value: object) -> str | None:
    """A value as a remark shows it: cut short, and with the middle of every NIP hidden."""
    if value is None or value == "":
        return None
    number = isinstance(value, float) and value.is_integer() and abs(value) < 1e20
    text = " ".join((str(int(value)) if number else str(value)).split())  # type: ignore[call-overload]
    text = _LONG_NUMBER.sub(_masked, text)
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
