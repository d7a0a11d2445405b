"""Columns whose headings say which year they are about: `2024 > PREDIKAT`, `PREDIKAT KINERJA > 2024`, `SKP 2024`."""

import re

_YEAR = re.compile(r"(?:\b(?:tahun|thn|th)\b\.? ?)?\(?\b((?:19|20)\d{2})\b\)?", re.IGNORECASE)
YEARLY = {"kinerja": "kinerja.tahun", "jabatan.kebutuhan": "formasi.periode"}
"""What is told year by year (a field or what its name begins with), with the field that holds the year."""
ALONE = {"kinerja": ("kinerja", "Predikat"), "kebutuhan": ("Kebutuhan",)}
"""By the subject of a sheet what a column holds of whose heading nothing is left without the year."""


def year_field(name: str) -> str | None:
    """The field that holds the year of a field that is told year by year, `None` for any other."""
    return YEARLY.get(name) or YEARLY.get(name.partition(".")[0])


def without_year(path: tuple[str, ...]) -> tuple[int | None, tuple[str, ...]]:
    """The year that a heading names, and the heading without it; two years (`2024/2025`) are none."""
    found = [match for part in path for match in _YEAR.finditer(part)]
    if len(found) != 1:
        return None, path
    bare = (_YEAR.sub(" ", part).strip(" -/:.") for part in path)
    return int(found[0].group(1)), tuple(part for part in bare if part)
