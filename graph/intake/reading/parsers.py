"""For each kind of column the parser that reads it, with what it read before."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any, NamedTuple, TypeVar

from graph.intake.layouts import Column
from graph.intake.layouts.kinds import Kind, Words
from graph.intake.values.cells import EMPTY, Parsed, Raw, is_empty, parse_code, parse_text, plain
from graph.intake.values.dates import parse_date
from graph.intake.values.guarding import guarded
from graph.intake.values.levels import parse_entry_level, parse_found_level, parse_level
from graph.intake.values.nip import parse_nip
from graph.intake.values.numbers import parse_money, parse_points, parse_whole, parse_year
from graph.intake.values.words import parse_word
from ontology.validation import checking
from ontology.violation import Violation

T = TypeVar("T")
Parser = Callable[[Raw], Parsed]
"""What reads one cell."""


class Doubt(NamedTuple):
    """A cell about which there is something to be said."""

    value: Any
    """What it says all the same; `None`: nothing that can be used."""
    parsed: Parsed
    wrong: Sequence[Violation]
    """What the ontology has against it."""


Judge = Mapping[type, Mapping[Raw, Any]]
"""What a cell says, or a `Doubt`: looked up by the type of the cell and the cell, and found out where it is new."""
_REMEMBERED = 200_000
"""So many different writings of one column are kept; people write the same few things again and again."""
_SIMPLE: dict[Kind, Parser] = {
    Kind.TEXT: parse_text,
    Kind.CODE: parse_code,
    Kind.YEAR: parse_year,
    Kind.WHOLE: parse_whole,
    Kind.MONEY: parse_money,
    Kind.POINTS: parse_points,
    Kind.LEVEL: parse_level,
    Kind.ENTRY_LEVEL: parse_entry_level,
    Kind.FOUND_LEVEL: parse_found_level,
}


def parse_words(raw: Raw, *, words: Words) -> Parsed:
    """Words of a list, separated by semicolons (or commas), as a tuple of codes; one unknown word refuses all."""
    text = plain(raw)
    if is_empty(text):
        return EMPTY
    found = [parse_word(part, words) for part in text.replace(",", ";").split(";") if part.strip()]
    wrong = next((each for each in found if each.fault), None)
    return wrong or Parsed(tuple(dict.fromkeys(each.value for each in found)))


class Parsers:
    """The parsers of one delivery of files: equal columns share what they remember."""

    def __init__(self, today: date) -> None:
        """`today` is needed for years of two digits and for what lies in the future."""
        self._today = today
        self._made: dict[tuple[object, ...], Remembered[Parsed]] = {}

    def of(self, column: Column) -> Parser:
        """The parser of a column."""
        return _asking(self._of(column))

    def judging(self, fact: str, column: Column) -> Judge:
        """The parser of a column of a sheet, with the shape that its class of facts asks for."""
        read, check, required = self._read_once(column), checking(fact, column.key), column.required

        def judge(raw: Raw) -> Any:
            parsed = read(raw)
            value = parsed.value
            wrong = check(value)
            fine = not wrong and parsed.fault is None and (value is not None or not required)
            return value if fine else Doubt(value, parsed, wrong)

        return Remembered(judge)

    def of_levels(self) -> Parser:
        """The parser of the columns that hold one competency each."""
        return _asking(self._remembering(Kind.FOUND_LEVEL, (), lambda: parse_found_level))

    def _read_once(self, column: Column) -> Parser:
        """The parser of a column that remembers by itself; free texts are seldom those of another column."""
        if column.kind is Kind.TEXT:
            return guarded(parse_text, Kind.TEXT)
        return self.of(column)

    def _of(self, column: Column) -> "Remembered[Parsed]":
        birth = column.key == "birth_date"
        return self._remembering(column.kind, (column.words, birth), lambda: self._parser(column, birth))

    def _parser(self, column: Column, birth: bool) -> Parser:
        if column.kind is Kind.NIP:
            return partial(parse_nip, today=self._today)
        if column.kind is Kind.DATE:
            return partial(parse_date, today=self._today, birth=birth)
        if column.words is None:
            return _SIMPLE[column.kind]
        if column.kind is Kind.WORDS:
            return partial(parse_words, words=column.words)
        return partial(parse_word, words=column.words)

    def _remembering(self, kind: Kind, manner: tuple[object, ...], make: Callable[[], Parser]) -> "Remembered[Parsed]":
        key = (kind, *manner)
        if key not in self._made:
            self._made[key] = Remembered(guarded(make(), kind))
        return self._made[key]


def _asking(answers: "Remembered[T]") -> Callable[[Raw], T]:
    """What asks for the answer about one cell."""

    def remembered(raw: Raw) -> T:
        return answers[raw.__class__][raw]

    return remembered


class Remembered(dict[type, "_Answers[T]"]):
    """What was answered about cells, by their types: 1, 1.0 and True are equal and not the same."""

    def __init__(self, ask: Callable[[Raw], T]) -> None:
        """`ask` is asked only once about the same cell."""
        super().__init__()
        self._ask = ask

    def __missing__(self, kind: type) -> "_Answers[T]":
        self[kind] = _Answers(self._ask)
        return self[kind]


class _Answers(dict[Raw, T]):
    """The answers about cells of one type; looked up by the million, so a plain look is all that it takes."""

    def __init__(self, ask: Callable[[Raw], T]) -> None:
        super().__init__()
        self._ask = ask

    def __missing__(self, raw: Raw) -> T:
        found = self._ask(raw)
        if len(self) < _REMEMBERED:
            self[raw] = found
        return found
