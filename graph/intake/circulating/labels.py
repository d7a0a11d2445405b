"""Rows of forms that say what the form is about: `NAMA JABATAN : Arsiparis Terampil`, or the value in the next cell."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from graph.intake.circulating.pages import Page
from ontology.names import folded

_LABELS = {
    "nama": "pegawai.nama",
    "namapegawai": "pegawai.nama",
    "nip": "pegawai.nip",
    "namajabatan": "jabatan.nama",
    "jabatan": "jabatan.nama",
    "kodejabatan": "jabatan.kode",
    "kelasjabatan": "jabatan.kelas",
    "kelompokjabatan": "jabatan.kelompok",
    "urusanpemerintah": "jabatan.urusan",
    "urusanpemerintahan": "jabatan.urusan",
    "unitkerja": "unit.nama",
    "unitorganisasi": "unit.nama",
    "ikhtisarjabatan": "jabatan.ikhtisar",
    "ikhtisiarjabatan": "jabatan.ikhtisar",
}


class Label(NamedTuple):
    """A label with its value."""

    field: str
    words: str
    column: int
    """Of the value."""
    value: str
    """The empty text where nothing is written behind the label."""


def is_label(page: Page, row: int) -> bool:
    """Whether a row of a form says what the form is about, rather than being a row of its table."""
    return any(labels_of(page, row))


def labels_of(page: Page, row: int) -> Iterator[Label]:
    """The labels of a row."""
    cells = [(column, text) for column in range(page.width) if (text := page.text(row, column))]
    for position, (column, text) in enumerate(cells):
        head, colon, rest = text.partition(":")
        name = _LABELS.get(folded(re.sub(r"^(?:\d+|[ivx]+|[a-z])[.)]", "", head.strip(), flags=re.IGNORECASE)))
        if name is None or (not colon and position + 1 == len(cells)):
            continue
        beside = ((later, other.strip(": ")) for later, other in cells[position + 1 :] if other.strip(": "))
        at, value = (column, rest.strip()) if rest.strip() else next(beside, (column, ""))
        yield Label(name, head.strip(), at, value)
