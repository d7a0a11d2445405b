"""Headings of our templates that somebody renamed: what they may mean is shown, confirmed once, and remembered.

It is the way of lists in circulation (`graph.intake.circulating.mapping`): a template with a heading that is only like
a known one is read as if it were that one, and goes in when somebody said that this is right.
"""

import hashlib
from collections.abc import Iterable
from functools import cache

from graph.intake.circulating.mapping import NOT_USED
from graph.intake.layouts import SHEETS, Sheet
from graph.intake.layouts.kinds import Words
from ontology.names import folded, labels

_TEMPLATE = "templat_"


def template_layout(sheet: Sheet) -> str:
    """The name that a template has among the layouts, some of which are called as its sheets are."""
    return _TEMPLATE + sheet.name


def template_named(layout: str) -> Sheet | None:
    """The template that a layout is; `None`: it is one in circulation."""
    return SHEETS.get(layout.removeprefix(_TEMPLATE)) if layout.startswith(_TEMPLATE) else None


@cache
def meanings_of_template(name: str) -> dict[str, str]:
    """What the columns of a template can hold, by its name: the field (or the code of a competency) for each meaning.

    Meanings are called as in lists in circulation: `pegawai.tanggal_lahir`, `kompetensi.INT.level`.
    """
    sheet = SHEETS[name]
    fields = {f"{name}.{column.heading.casefold().replace(' ', '_')}": column.key for column in sheet.columns}
    levels = {f"kompetensi.{code}.level": code for code in labels(Words.COMPETENCIES)} if sheet.per_competency else {}
    return fields | levels


def meaning_in_template(name: str, key: str | None) -> str:
    """The meaning of a column that holds a field or a competency; `None`: it is not read."""
    return next((said for said, held in meanings_of_template(name).items() if held == key), NOT_USED)


def fingerprint_of_headings(layout: str, headings: Iterable[str]) -> str:
    """By what a template is known again: 16 hexadecimal digits of its name and its headings, in their order."""
    said = "\n".join((layout, *map(folded, headings)))
    return hashlib.sha256(said.encode()).hexdigest()[:16]
