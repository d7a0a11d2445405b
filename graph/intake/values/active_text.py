"""Texts that would run or be drawn elsewhere: formulas typed as text, and HTML."""

import html
import re

_RUNS = re.compile(r"[@=][^\s@=]|[+-](?=[^\d\s+-])|[+-]\d[\d.]*[+*/(|]")
"""What a spreadsheet takes for a formula. A number with its sign is none, and neither is a dash before a word."""
_TAG = re.compile(r"</?[a-z][a-z0-9]*(?:\s[^<>]*)?/?>|<!--", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:nbsp|amp|lt|gt|quot|apos|#\d{1,6}|#x[0-9a-f]{1,6});", re.IGNORECASE)


def looks_like_formula(text: str) -> bool:
    """Whether a spreadsheet that opens this text would run it."""
    return _RUNS.match(text) is not None


def looks_like_html(text: str) -> bool:
    """Whether a text holds tags or written signs of HTML."""
    return ("<" in text and _TAG.search(text) is not None) or ("&" in text and _ENTITY.search(text) is not None)


def without_html(text: str) -> str:
    """The text that a page would show."""
    return " ".join(html.unescape(_TAG.sub(" ", text)).split())
