"""What the headings of a template mean: as they are known, as somebody confirmed them, or only as they are alike."""

from collections import Counter
from typing import NamedTuple

from graph.intake.circulating.mapping import NOT_USED, TableMapping
from graph.intake.layouts import Sheet
from graph.intake.layouts.kinds import Words
from graph.intake.reading.renaming import meanings_of_template
from graph.intake.values.near_words import propose_word
from graph.intake.values.words import parse_word
from ontology.names import folded
from ontology.reconciling.likeness import nearest

NUMBERING = frozenset({"no", "nomor", "nourut", "nomorurut"})
REFUSED = frozenset(
    folded(heading)
    for heading in (
        *("Jenis kelamin", "JK", "L/P", "Agama", "Jenis kawin", "Status perkawinan", "Status kawin", "Golongan darah"),
        *("NIK", "Nomor KK", "NPWP", "BPJS", "No. BPJS", "Alamat", "Telepon", "Nomor HP", "No. HP", "Email", "E-mail"),
        *("Tempat lahir", "Nama suami/istri", "Nama istri", "Nama suami", "Anak", "Jumlah anak", "Nama ayah"),
        *("Nama ibu", "Riwayat kesehatan", "Kesehatan", "Suku", "Nomor rekening"),
    )
)
"""Data that the product does not need and therefore does not take."""


class Meant(NamedTuple):
    """What a column is taken for."""

    key: str | None
    """A field, or the code of a competency; `None`: it is not read."""
    sure: bool = True
    """Whether its heading is a known one, and not only like one."""


def known_headings(sheet: Sheet) -> dict[str, str]:
    """The field for each heading in use; a heading of its own goes before the other name of another column."""
    own = {folded(column.heading): column.key for column in sheet.columns}
    return {folded(alias): column.key for column in sheet.columns for alias in column.aliases} | own


def meant_by(sheet: Sheet, known: dict[str, str], texts: dict[int, str]) -> dict[int, Meant]:
    """What each heading says; one that is not known may be like that of a column which has none, and like no other."""
    meant = {index: Meant(known.get(folded(text)) or _competency(sheet, text)) for index, text in texts.items()}
    taken = {key for key, _ in meant.values()}
    free = {
        heading: column.key
        for column in sheet.columns
        if column.key not in taken
        for heading in (column.heading, *column.aliases)
    }
    alike = {index: _like(sheet, texts[index], free) for index, (key, _) in meant.items() if key is None}
    times = Counter(alike.values())
    guessed = {
        index: Meant(like, sure=False)
        for index, like in alike.items()
        if like is not None and like not in taken and times[like] == 1
    }
    return meant | guessed


def _like(sheet: Sheet, text: str, free: dict[str, str]) -> str | None:
    """The field or the competency whose heading a text is like, if it may mean anything."""
    if not may_mean(text):
        return None
    near = nearest(text, list(free))
    if near is not None:
        return free[near]
    word = propose_word(text, Words.COMPETENCIES) if sheet.per_competency else None
    return None if word is None else _competency(sheet, word)


def _competency(sheet: Sheet, text: str) -> str | None:
    """The code of the competency that a heading names, on a sheet that has a column for each."""
    code = parse_word(text, Words.COMPETENCIES).value if sheet.per_competency else None
    return None if code is None else str(code)


def confirmed_for(sheet: Sheet, texts: dict[int, str], mapping: TableMapping) -> dict[int, Meant]:
    """What each column holds as people confirmed it; what is refused by design stays refused.

    Raises:
        ValueError: the mapping names what no column of the template holds.
    """
    held = meanings_of_template(sheet.name)
    unknown = {meaning for _, meaning in mapping.columns} - {NOT_USED, *held}
    if unknown:
        raise ValueError(f"no column of {sheet.name} holds this: {', '.join(sorted(unknown))}")
    said = zip(texts.items(), mapping.columns, strict=True)
    return {
        index: Meant(None if meaning == NOT_USED or folded(text) in REFUSED else held[meaning])
        for (index, text), (_, meaning) in said
    }


def may_mean(text: str) -> bool:
    """Whether a heading that is not known may be another word for a column."""
    return folded(text) not in NUMBERING | REFUSED
