"""Rank classes: III/d in all its writings, with or without the name of the rank."""

import re
from collections.abc import Mapping

from graph.intake.values.cells import EMPTY, Parsed, Raw, is_empty, plain
from ontology.names import folded

_CLASS = re.compile(r"(?<![a-z0-9])(iv|iii|ii|i|[1-4]) ?[-/. ]? ?([a-e])(?![a-z])\)?$", re.IGNORECASE)
_CONTRACT_CLASS = re.compile(r"(?:golongan ?)?(?:x{0,1}(?:ix|iv|v?i{0,3})|xvi{0,2})", re.IGNORECASE)
_ROMAN = {"1": "I", "2": "II", "3": "III", "4": "IV"}


def _name(text: str) -> str:
    return folded(re.sub(r"\b(?:tk|tkt)\b\.?", "tingkat", re.sub(r"[\s(,/-]+$", "", text), flags=re.IGNORECASE))


def parse_golongan(raw: Raw, *, ranks: Mapping[str, str]) -> Parsed:
    """A golongan ruang as its code (`III/d`). `ranks` holds the name of the rank for each code.

    A rank without its class is read by its name. Where both are written and disagree, neither is believed; a class
    of PPPK (I to XVII) is no golongan of PNS.
    """
    text = plain(raw)
    if is_empty(text):
        return EMPTY
    by_name = {_name(name): code for code, name in ranks.items()}
    found = _CLASS.search(text)
    if not found:
        code = by_name.get(_name(text))
        if code:
            return Parsed(code)
        return Parsed(None, "golongan.pppk" if _CONTRACT_CLASS.fullmatch(text) else "golongan.tak_dikenal")
    number = found.group(1).upper()
    code = f"{_ROMAN.get(number, number)}/{found.group(2).lower()}"
    if code not in ranks:
        return Parsed(None, "golongan.tak_dikenal")
    name = _name(
        re.sub(r"^(?:gol(?:ongan)?(?: ruang)?|pangkat)\b[.:]? ?", "", text[: found.start()], flags=re.IGNORECASE)
    )
    if name and by_name.get(name) != code:
        return Parsed(None, "pangkat.beda_golongan", by_name.get(name))
    return Parsed(code)
