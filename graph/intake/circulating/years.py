"""Columns whose headings say which year they are about: `2024 > PREDIKAT`, `PREDIKAT KINERJA > 2024`, `SKP 2024`."""

import re

_DIGIT = "[0-9OoIl]"
_YEAR = re.compile(rf"(?:\b(?:tahun|thn|th)\b\.? ?)?\(?\b((?:[1Il]9|2[0Oo]){_DIGIT}{{2}})\b\)?", re.IGNORECASE)
_LEFT = re.compile(r"\b(?:tahun|thn|th|pada tahun)\.?\s*$", re.IGNORECASE)
_ORDINAL = re.compile(r"(?:tahun|thn|th)?\.? ?(?:ke)? ?-? ?(\d|i{1,3}|iv|v)", re.IGNORECASE)
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5}
_LOOKALIKES = str.maketrans("OoIl", "0011")
YEARLY = {"kinerja": "kinerja.tahun", "jabatan.kebutuhan": "formasi.periode"}
"""What is told year by year (a field or what its name begins with), with the field that holds the year."""
ALONE = {"kinerja": ("kinerja", "Predikat"), "kebutuhan": ("Kebutuhan",)}
"""By the subject of a sheet what a column holds of whose heading nothing is left without the year."""


def year_field(name: str) -> str | None:
    """The field that holds the year of a field that is told year by year, `None` for any other."""
    return YEARLY.get(name) or YEARLY.get(name.partition(".")[0])


def without_year(path: tuple[str, ...]) -> tuple[int | None, tuple[str, ...]]:
    """The year that a heading names, and the heading without it; two years (`2024/2025`) are none.

    The first to the fifth year of a plan are 1 to 5; a letter O that stands for a zero is read as one.
    """
    found = [match for part in path for match in _YEAR.finditer(part)]
    if len(found) == 1:
        bare = (_LEFT.sub("", _YEAR.sub(" ", part)).strip(" -/:.") for part in path)
        return int(found[0].group(1).translate(_LOOKALIKES)), tuple(part for part in bare if part)
    ordinal = _ORDINAL.fullmatch(path[-1])
    if not found and ordinal and len(path) > 1:
        number = ordinal.group(1).casefold()
        return _ROMAN.get(number) or int(number), tuple(_LEFT.sub("", part).strip() for part in path[:-1])
    return None, path


def shown_year(year: int) -> int | str:
    """A year as it is handed on: one that is only counted says so."""
    return year if year > 99 else f"tahun ke-{year}"


def misspelled_year(text: str) -> str | None:
    """The year that a text means that writes it with letters, such as `2O26`; `None` for any other text."""
    found = _YEAR.search(text)
    meant = found and found.group(1).translate(_LOOKALIKES)
    return meant if found and meant != found.group(1) else None
