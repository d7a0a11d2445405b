"""Words by their sound: `Soekardjo` is Sukarjo, `type` is tipe, `analytics` is analitik."""

import re

_SOUNDS: tuple[tuple[str, str], ...] = (
    ("oe", "u"),
    ("dj", "j"),
    ("tj", "c"),
    ("sj", "sy"),
    ("ph", "f"),
    ("th", "t"),
    ("dh", "d"),
    ("gh", "g"),
    ("bh", "b"),
    ("x", "ks"),
    ("q", "k"),
    ("v", "f"),
    ("z", "s"),
    ("y", "i"),
)
_ENDINGS = ((re.compile(r"(?<=is)t$"), ""), (re.compile(r"ics?$"), "ik"))
"""How foreign words end, and what becomes of it in Bahasa Indonesia."""
_DOUBLED = re.compile(r"([b-df-hj-np-tv-z])\1")


def foreign(word: str) -> bool:
    """Whether a word of small letters ends as no word of Bahasa Indonesia does: `public`, `analytics`."""
    return word.endswith(("ic", "ics"))


def sound(word: str) -> str:
    """A word of small letters by its sound: old and foreign spellings as the one of today, no letter doubled."""
    for written, spoken in _SOUNDS:
        word = word.replace(written, spoken)
    for ending, own in _ENDINGS:
        word = ending.sub(own, word)
    return _DOUBLED.sub(r"\1", word)
