"""Letters and signs of a cell made plain, before anybody asks what its words mean."""

import html
import re
import unicodedata

_RUN = re.compile(r"[a-z]+|\d+")
_GLUED = re.compile(r"(?<=[a-z]{2})(?=[A-Z][a-z]{2})")
_SPACED = re.compile(r"(?<!\S)(?:\S ){3,}\S(?!\S)")
_ALL_SPACED = re.compile(r"(?:[^\W\d_] ){2,}[^\W\d_]")
_DOTTED = re.compile(r"(?<![^\W\d_])(?:[a-z]\.){2,}(?:[a-z](?![a-z]))?")
_MIXED = re.compile(r"(?<![a-z0-9])(?=[a-z0-9|!$@]*[0-9|!$@])(?=(?:[0-9|!$@]*[a-z]){3})[a-z0-9|!$@]{4,}(?![a-z0-9])")
_DIGIT_INSIDE = re.compile(r"(?<=[a-z])[0-9|!$@](?=[a-z])|^[0-9|!$@](?=[a-z]{3})|(?<=[a-z]{3})[|!$@]$|(?<=[a-z])0$")
LOOKS_LIKE = str.maketrans("0134568|!$@", "oieasgblisa")
_STROKES = re.compile(r"(?<![a-z0-9])(?:[il1|!]{2,3}|[l1|!]v(?![. ]*\d)|v[il1|!]{1,3})(?![a-z0-9|!])")
_COUNTED = re.compile(r"(?<![a-z0-9])([a-z]{0,2}?)([pk])([23])([a-z]{1,5})(?![a-z0-9])")
_TWICE = re.compile(r"\b(per|ke|pe)?([a-z]{3,})2(an|nya)?\b")


def plain_letters(text: str) -> str:
    """Small letters without accents; `&` and `+` read as `dan`, letters written apart joined, glued words parted.

    A digit or sign among letters is the letter that it looks like (`Kepa1a`), strokes are a Roman numeral (`lll`), and
    a digit behind a first letter counts the words that begin with it (`P2P`: `ppp`).
    """
    text = unicodedata.normalize("NFKD", html.unescape(text)).replace("\u200b", "").replace("\ufeff", "")
    text = "".join(sign for sign in text if not unicodedata.combining(sign))
    text = _SPACED.sub(_joined, _GLUED.sub(" ", text)) if "  " in text else _GLUED.sub(" ", text)
    if _ALL_SPACED.fullmatch(text.strip()):
        text = text.replace(" ", "")
    text = text.casefold().replace("&", " dan ").replace("+", " dan ").replace("_", " ")
    text = _TWICE.sub(_said_twice, text)
    text = _COUNTED.sub(_counted, text)
    text = _MIXED.sub(_looked_at, text)
    text = _STROKES.sub(_strokes, text)
    return _DOTTED.sub(lambda found: found.group().replace(".", "") + " ", text)


def runs(plain: str) -> list[str]:
    """The runs of letters and of digits in a plain text."""
    return _RUN.findall(plain)


def _joined(found: re.Match[str]) -> str:
    return found.group().replace(" ", "")


def _looked_at(found: re.Match[str]) -> str:
    return _DIGIT_INSIDE.sub(lambda sign: sign.group().translate(LOOKS_LIKE), found.group())


def _strokes(found: re.Match[str]) -> str:
    text = found.group()
    return text if text.isdigit() else "".join(sign if sign == "v" else "i" for sign in text)


def _said_twice(found: re.Match[str]) -> str:
    """`perundang2an` is perundang-undangan."""
    before, word, behind = found.group(1) or "", found.group(2), found.group(3) or ""
    return f"{before}{word} {word}{behind}" if before or behind else found.group()


def _counted(found: re.Match[str]) -> str:
    """A digit behind a first letter says how many words begin with it."""
    before, letter, times, behind = found.groups()
    return f"{before}{letter * int(times)}{behind}"
