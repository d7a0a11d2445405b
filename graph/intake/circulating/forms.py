"""What a form says above its table: the post or the person that it is about."""

from datetime import date

from graph.intake.circulating.entries import Entry, Value
from graph.intake.circulating.labels import labels_of
from graph.intake.circulating.names import name_of
from graph.intake.circulating.pages import Page
from graph.intake.circulating.posts import post_of
from graph.intake.remarks.collecting import Place
from graph.intake.values.cells import is_empty
from graph.intake.values.nip import parse_nip

FORMS = frozenset({"abk", "standar_kompetensi", "persyaratan_jabatan"})
"""Layouts that say above their table which post they are about; several of them may stand below each other."""


def labelled(page: Page, start: int, stop: int) -> dict[str, Entry]:
    """The labels with their values between two rows: `NAMA JABATAN : Arsiparis Terampil`, or in the next cell."""
    found: dict[str, Entry] = {}
    for number in (row for row in page.rows if start <= row < stop):
        for name, label, column, value in labels_of(page, number):
            said = None if is_empty(value) else _value(name, value)
            if said is not None:
                found.setdefault(name, Entry(said, value, Place(page.name, number, column, label)))
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
