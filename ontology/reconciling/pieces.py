"""The words and numbers of a text, and the signs that cut it."""

import re
from typing import NamedTuple

from ontology.reconciling.known_words import known_words
from ontology.reconciling.letters import LOOKS_LIKE
from ontology.reconciling.steps import ROMAN, steps
from ontology.reconciling.unit_words import OF_UNITS

_PIECE = re.compile(
    r"(?P<cut>[,;:(\[/|–—]|\s-\s|(?<=[a-z])-\s|\s-(?=[a-z]))|(?P<word>[a-z]+\d?(?=[^a-z0-9]|$)|[a-z]+|\d+)(?P<dot>\.?)"
)
_TECHNICAL = ("unit", "pelaksana", "teknis")


class Piece(NamedTuple):
    """A run of letters or digits."""

    text: str
    cut: str
    """The sign before it, where one cuts the text there."""
    dotted: bool
    """Whether a full stop stands behind it."""


def pieces_of(plain: str) -> list[Piece]:
    """The pieces of a plain text; a digit at the end of a word is the letter that makes it a known one."""
    found: list[Piece] = []
    cut = ""
    for met in _PIECE.finditer(plain):
        if met["cut"]:
            cut = met["cut"].strip() or "-"
            continue
        word = met["word"]
        mended = word[:-1] + word[-1].translate(LOOKS_LIKE)
        if (
            not word.isdigit()
            and not word.isalpha()
            and len(word) > 3
            and (mended in known_words() or mended in steps())
        ):
            word = mended
        for run in re.findall(r"[a-z]+|\d+", word):
            found.append(Piece(run, cut, met["dot"] == "."))
            cut = ""
    return found


def numbered(pieces: list[Piece]) -> list[Piece]:
    """The pieces, numbers in one writing, `sub bagian` in one word, and without what goes without saying or twice."""
    found: list[Piece] = []
    for piece in pieces:
        text = ROMAN.get(piece.text, piece.text)
        text = "lanjutan" if text == "lanjut" else text
        text = (text.lstrip("0") or "0") if text.isdigit() else text
        if found and found[-1].text == "sub" and text in {"bagian", "bidang", "seksi", "direktorat", "unit"}:
            found[-1] = found[-1]._replace(text=f"sub{text}")
        elif not (found and found[-1].text == text == "sekolah"):
            found.append(piece._replace(text=text))
    texts = [piece.text for piece in found]
    for at in range(len(found) - 3):
        if tuple(texts[at : at + 3]) == _TECHNICAL and texts[at + 3] in OF_UNITS:
            return [*found[:at], found[at + 3]._replace(cut=found[at].cut), *found[at + 4 :]]
    return found
