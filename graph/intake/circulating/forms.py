"""What a form says above its table: the post or the person that it is about."""

import re
from datetime import date

from graph.intake.circulating.entries import Entry, Value
from graph.intake.circulating.names import name_of
from graph.intake.circulating.pages import Page
from graph.intake.circulating.posts import post_of
from graph.intake.remarks.collecting import Place
from graph.intake.values.cells import is_empty
from graph.intake.values.nip import parse_nip
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
            said = None if is_empty(value) else _value(name, value)
            if said is not None:
                found.setdefault(name, Entry(said, value, Place(page.name, number, at, head.strip())))
    return found


def _value(name: str, text: str) -> Value:
    """What a label says; of a number only one that has its eighteen digits."""
    if name == "jabatan.nama":
        return post_of(text).name
    if name == "pegawai.nama":
        return name_of(text).name
    if name == "pegawai.nip":
        number = parse_nip(text, today=date.max).value
        return str(number) if number else None
    return text
