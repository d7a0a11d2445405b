"""Names of people with the titles before and behind them, and numbers and dates in the same cell."""

import re
from typing import NamedTuple

from ontology.names import folded

NUMBER = re.compile(r"(?:\bN\.?I\.?P\.?(?:/NI ?PPPK)?[ :.]*)?['’=\"]*(?<!\d)((?:\d[ .\u00a0]?){14,21}\d)(?!\d)")
_FRONT = re.compile(r"^((?:(?:prof|drs?|dra|ir|hj?|apt|ns|kh)\b\.? ?)+)(?=\S)", re.IGNORECASE)
_BEHIND = re.compile(
    r"(?:\s+(?:[SM]|A|D)\.(?:H|E|T|M|P|Kom|Sos|Pd|Si|Kes|Hum|Ak|Psi|IP|STP|Farm|Kep|Ag|Md|Kn|Gz|KM|Hut|Pi|Sn|AP|Tr)\.?"
    r"(?:[A-Z][a-z]*\.?)*)+$"
)
"""Titles behind a name that no comma parts from it."""
_BORN = re.compile(r"\s*[,/\n]\s*[^\d,\n]*,?\s*\d{1,2}[-/. ]\S+[-/. ]\d{2,4}\s*$")
_ALIASES = (("muhammad", "m"), ("muh", "m"), ("moh", "m"), ("mohammad", "m"))


class Name(NamedTuple):
    """A name in its parts."""

    name: str
    front: str | None = None
    behind: str | None = None


def name_of(text: str) -> Name:
    """The name without titles, and the titles; blanks are made single."""
    bare = " ".join(text.replace("\u00a0", " ").split()).strip(" ,/-")
    front = None
    if found := _FRONT.match(bare):
        front, bare = found.group(1).strip(), bare[found.end() :]
    name, _, behind = bare.partition(",")
    if not behind and (found := _BEHIND.search(name)):
        name, behind = name[: found.start()], found.group()
    return Name(name.strip(), front, behind.strip(" ,") or None)


def without_number(text: str) -> tuple[str, str | None]:
    """A text without the NIP in it, and that number as it is written."""
    found = NUMBER.search(text)
    if found is None:
        return text, None
    rest = (text[: found.start()] + " " + text[found.end() :]).strip()
    return re.sub(r"[\s/|(),-]+$", "", re.sub(r"^[\s/|(),-]+", "", rest)), found.group(1)


def without_birth(text: str) -> tuple[str, str | None]:
    """A text without place and day of birth behind it, and these."""
    found = _BORN.search(text)
    return (text, None) if found is None else (text[: found.start()], found.group().strip(" ,/\n"))


def alike(one: str, other: str) -> bool:
    """Whether two names can be those of one person: spelling, titles and usual abbreviations do not matter."""
    from rapidfuzz import fuzz

    first, second = (_plain_name(each) for each in (one, other))
    return first == second or fuzz.token_sort_ratio(first, second) >= 75


def _plain_name(text: str) -> str:
    words = [folded(word) for word in name_of(text).name.split()]
    aliases = dict(_ALIASES)
    return " ".join(aliases.get(word, word) for word in words if word)
