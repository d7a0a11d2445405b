"""What a form says above its table: the post or the person that it is about."""

from datetime import date

from graph.intake.circulating.entries import Entry, Value
from graph.intake.circulating.labels import labels_of
from graph.intake.circulating.names import name_of
from graph.intake.circulating.pages import Page
from graph.intake.circulating.posts import post_of
from graph.intake.remarks.collecting import Place, Remarks
from graph.intake.remarks.rules import Severity
from graph.intake.values.cells import Raw, is_empty
from graph.intake.values.nip import parse_nip

FORMS = frozenset({"abk", "standar_kompetensi", "persyaratan_jabatan"})
"""Layouts that say above their table which post they are about; several of them may stand below each other."""


def labelled(page: Page, start: int, stop: int, remarks: Remarks) -> dict[str, Entry]:
    """The labels with their values between two rows: `NAMA JABATAN : Arsiparis Terampil`, or in the next cell.

    A number of a person that cannot be used is said, and stays as one that cannot be believed.
    """
    found: dict[str, Entry] = {}
    for number in (row for row in page.rows if start <= row < stop):
        for name, label, column, value in labels_of(page, number):
            if is_empty(value):
                continue
            place = page.place(number, column, label)
            if name == "pegawai.nip":
                found.setdefault(name, _number(page.cell(number, column), value, place, remarks))
            elif said := _value(name, value):
                found.setdefault(name, Entry(said, value, place))
    return found


def _value(name: str, text: str) -> Value:
    """What a label says."""
    if name == "jabatan.nama":
        return post_of(text).name
    if name == "pegawai.nama":
        return name_of(text).name
    return text


def _number(raw: Raw, text: str, place: Place, remarks: Remarks) -> Entry:
    """The number of the person whom a form is about: of a text what stands behind its colon, else the cell itself."""
    parsed = parse_nip(text if isinstance(raw, str) else raw, today=date.max)
    if parsed.violation is not None:
        remarks.add_violation(parsed.violation, place, raw, Severity.ERROR)
    elif parsed.fault is not None:
        remarks.add(parsed.fault, place, raw, severity=Severity.ERROR, proposal=parsed.proposal)
    value = str(parsed.value) if parsed.value else None
    return Entry(value, raw, place, sound=value is not None)
