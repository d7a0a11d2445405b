"""What a form says above its table: the post that it is about, its unit, its code."""

import re

from graph.intake.circulating.entries import Entry, Value
from graph.intake.circulating.pages import Page
from graph.intake.circulating.posts import post_of
from graph.intake.remarks.collecting import Place
from graph.intake.values.cells import is_empty
from ontology.names import folded

_LABELS = {
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


def labelled(page: Page, start: int, stop: int) -> dict[str, Entry]:
    """The labels with their values between two rows: `NAMA JABATAN : Arsiparis Terampil`, or in the next cell."""
    found: dict[str, Entry] = {}
    for number in (row for row in page.rows if start <= row < stop):
        cells = [(column, text) for column in range(page.width) if (text := page.text(number, column))]
        for position, (column, text) in enumerate(cells):
            head, colon, rest = text.partition(":")
            name = _LABELS.get(folded(re.sub(r"^(?:\d+|[ivx]+|[a-z])[.)]", "", head.strip(), flags=re.IGNORECASE)))
            if name is None or (not colon and position + 1 == len(cells)):
                continue
            beside = ((later, other.strip(": ")) for later, other in cells[position + 1 :] if other.strip(": "))
            at, value = (column, rest.strip()) if rest.strip() else next(beside, (column, ""))
            if value and not is_empty(value):
                said: Value = post_of(value).name if name == "jabatan.nama" else value
                found.setdefault(name, Entry(said, value, Place(page.name, number, at, head.strip())))
    return found
