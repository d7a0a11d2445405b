"""What is asked of every cell before its own parser reads it, whatever the column is about."""

import re
from collections.abc import Callable

from graph.intake.layouts.kinds import Kind
from graph.intake.values.active_text import looks_like_formula, looks_like_html, without_html
from graph.intake.values.cells import Parsed, Raw, is_empty
from graph.intake.values.leftovers import is_leftover
from graph.intake.values.unresolved import unresolved

_WORDY = frozenset({Kind.TEXT, Kind.CODE, Kind.WORD})
"""Columns in which a word like `delete` would be taken for what it says."""
_PLAIN = re.compile(r"[A-Za-z0-9][A-Za-z0-9.,/()'-]*(?: [A-Za-z0-9(][A-Za-z0-9.,/()'-]*)*")
"""Words with one blank between them and no sign that means anything elsewhere: nothing of such a text is changed."""


def guarded(parse: Callable[[Raw], Parsed], kind: Kind) -> Callable[[Raw], Parsed]:
    """A parser that knows cells without a value and leftovers, and says of free text what would run or be drawn.

    Such a cell is not known: whether its row can do without it is for the column to say.
    """
    wordy, free = kind in _WORDY, kind is Kind.TEXT

    def read(raw: Raw) -> Parsed:
        if not isinstance(raw, str):
            return parse(raw)
        if not (raw.__class__ is str and raw[:1].isalnum()):  # nearly every cell begins so
            rule = unresolved(raw, free=free)
            if rule is not None:
                return Parsed(None, rule)
        if wordy and is_leftover(raw):
            return Parsed(None, "isian.sisa")
        if free and _PLAIN.fullmatch(raw) and not is_empty(raw):
            return Parsed(raw)
        parsed = parse(raw)
        return _said_of_text(parsed) if free and parsed.fault is None else parsed

    return read


def _said_of_text(parsed: Parsed) -> Parsed:
    text = parsed.value
    if not isinstance(text, str):
        return parsed
    if looks_like_html(text):
        return Parsed(text, "teks.html", without_html(text))
    if looks_like_formula(text):
        return Parsed(text, "teks.seperti_rumus", text.lstrip("=+-@ ") or None)
    return parsed
