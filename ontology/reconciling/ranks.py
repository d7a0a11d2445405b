"""Golongan in a text, by its letters and numbers, by the name of the rank, or by both."""

import re

_RANKS: dict[str, str] = {
    **{f"1{letter}": name for letter, name in zip("abcd", ("juru muda", "juru muda 1", "juru", "juru 1"), strict=True)},
    **{
        f"{number}{letter}": f"{name}{behind}"
        for number, name in (("2", "pengatur"), ("3", "penata"))
        for letter, behind in zip("abcd", (" muda", " muda 1", "", " 1"), strict=True)
    },
    **{
        f"4{letter}": f"pembina{behind}"
        for letter, behind in zip("abcde", ("", " 1", " utama muda", " utama madya", " utama"), strict=True)
    },
}
_BY_NAME = {name: code for code, name in _RANKS.items()}
_ROMAN = {"i": "1", "ii": "2", "iii": "3", "iv": "4", "1": "1", "2": "2", "3": "3", "4": "4", "1v": "4", "lv": "4"}
_CLASS = re.compile(r"(?<![a-z0-9])(iv|1v|lv|i{1,3}|[1-4])\s?[-/.\\,:|]?\s?([a-e])(?![a-z0-9])")
_CONTRACT = re.compile(r"(?<![a-z0-9])(?:x{0,1}(?:ix|iv|v?i{0,3})|xvi{0,2}|\d{1,2})(?![a-z0-9])")
_AROUND = frozenset(
    {"gol", "golongan", "ruang", "pangkat", "gologan", "golngan", "golru", "pns", "rg", "r", "g", "dan"}
)
_NAMES = frozenset(word for name in _BY_NAME for word in name.split() if word.isalpha())
_SHORT = {
    **dict.fromkeys(("pnt", "pen", "pnta", "pent", "pta"), "penata"),
    **dict.fromkeys(("pgt", "peng", "pengat", "pngtr", "pgtr", "pengtr"), "pengatur"),
    **dict.fromkeys(("pmb", "pemb", "pbn", "pembn", "pmbina"), "pembina"),
    **dict.fromkeys(("md", "mud", "mda"), "muda"),
    **dict.fromkeys(("mdy", "mad", "mdya"), "madya"),
    **dict.fromkeys(("ut", "utm", "uta"), "utama"),
    **dict.fromkeys(("jr", "jru"), "juru"),
}


def rank_in(plain: str) -> str | None:
    """The golongan that a plain text names (`3d`), `?` where it contradicts itself, `None` where it names none.

    A class of PPPK is `p9`.
    """
    written = {_ROMAN[number] + letter for number, letter in _CLASS.findall(plain)}
    rest = _CLASS.sub(" ", plain)
    contract = "pppk" in rest or "p3k" in rest
    words = [word for word in re.findall(r"[a-z]+|\d+", rest) if word not in {"pppk", "p3k"}]
    name, strange = _name(words)
    named = _BY_NAME.get(name)
    if strange or len(written) > 1 or (name and named is None and not _is_class(name)):
        return "?" if written or named else None
    if written and named and written != {named}:
        return "?"
    if written:
        return str(next(iter(written)))
    if named:
        return named
    if name and _is_class(name) and (contract or _number(name) > 4 or "gol" in plain):
        return f"p{_number(name)}"
    return None


def _name(words: list[str]) -> tuple[str, bool]:
    """The name of a rank with its number, and whether other words stand beside it."""
    from rapidfuzz.distance import OSA

    found: list[str] = []
    strange = False
    for word in words:
        if word in _AROUND or word in {"tingkat", "tk", "tkt", "tgk", "t", "tingk", "tngkt", "tk1", "level"}:
            continue
        if word in {"i", "l"}:
            found.append("1")
        elif word.isdigit() or _CONTRACT.fullmatch(word):
            found.append(word)
        elif word in _SHORT or word in _NAMES:
            found.append(_SHORT.get(word, word))
        else:
            near = [name for name in _NAMES if OSA.distance(word, name) <= (1 if len(name) < 6 else 2)]
            nearest = sorted(near, key=lambda name: (OSA.distance(word, name), name))
            if not nearest or len(word) < 4:
                strange = True
            else:
                found.append(nearest[0])
    return " ".join(found), strange


def _is_class(name: str) -> bool:
    return _number(name) > 0


def _number(name: str) -> int:
    if name.isdigit():
        return int(name) if int(name) <= 17 else 0
    if not name or not set(name) <= set("ivx"):
        return 0
    values = {"i": 1, "v": 5, "x": 10}
    total = 0
    for place, letter in enumerate(name):
        value = values[letter]
        total += -value if place + 1 < len(name) and values[name[place + 1]] > value else value
    return total if total <= 17 else 0
