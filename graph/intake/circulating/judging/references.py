"""Reference lists of SIASN: every id once, every unit below one that is there, every class as the name says."""

import re
from collections.abc import Callable

from graph.intake.circulating.entries import Reading, Record
from graph.intake.circulating.posts import level_of
from graph.intake.circulating.records import say
from graph.intake.remarks.rules import Severity
from graph.intake.values.leftovers import is_leftover
from ontology.names import folded

_UNIT, _ABOVE = "unit.kode_eksternal.siasn", "unit.induk.kode_eksternal.siasn"
_CLASSES = {"UT": "JF-UT", "MD": "JF-MA", "MU": "JF-MU", "PT": "JF-PT", "PY": "JF-PY", "MH": "JF-MH", "TR": "JF-TR"}
_CLASSES |= {"PM": "JF-PM"}
"""Codes of SIASN for the classes of functional posts."""
_LEFT = "baris yang akan dihapus"


def judge_references(reading: Reading) -> None:
    """Says which ids stand twice or lead nowhere; two units of one name are two units."""
    judge = _JUDGES.get(reading.layout)
    if judge is not None:
        for record in reading.records:
            name = record.text("unit.nama") or record.text("jabatan.nama") or ""
            if is_leftover(name):
                say(reading, record, "unit.nama" if "unit.nama" in record.entries else "jabatan.nama", "isian.sisa")
                record.refuse(_LEFT)
        judge(reading)


def _id(record: Record, name: str) -> str:
    """An id by which two writings of it are equal: with dashes or without, in any case."""
    return re.sub(r"[^0-9a-z]", "", (record.text(name) or "").casefold())


def _units(reading: Reading) -> None:
    above: dict[str, str] = {}
    for record in reading.records:
        own = _id(record, _UNIT)
        if own and own in above:
            say(reading, record, _UNIT, "kode.ganda", Severity.ERROR)
        elif own:
            above[own] = _id(record, _ABOVE)
    for record in reading.records:
        parent = _id(record, _ABOVE)
        if not parent or record.refused:
            continue
        if parent not in above:
            say(reading, record, _ABOVE, "unit.induk_tak_dikenal", Severity.ERROR)
        elif circle := _circle(_id(record, _UNIT), above):
            say(reading, record, _ABOVE, "unit.melingkar", Severity.ERROR, detail=" → ".join(circle))


def _circle(start: str, above: dict[str, str]) -> list[str]:
    """The ids from a unit upwards until it comes again; empty where it does not."""
    path, at = [start], above.get(start, "")
    while at and at not in path:
        path.append(at)
        at = above.get(at, "")
    return [*path, at] if at == start else []


def _posts(reading: Reading) -> None:
    seen: set[str] = set()
    named: dict[str, str] = {}
    for record in reading.records:
        own = _id(record, "jabatan.kode_eksternal.siasn")
        if own and own in seen:
            say(reading, record, "jabatan.kode_eksternal.siasn", "kode.ganda", Severity.ERROR)
        seen.add(own)
        name = folded(record.text("jabatan.nama") or "")
        if name and named.setdefault(name, own) != own and record.refused is None:
            say(reading, record, "jabatan.nama", "jabatan.nama_ganda", Severity.REMARK)
        said = record.text("jabatan.jenjang")
        if said and said.upper() not in _CLASSES and level_of(said, None, said) is None:
            say(reading, record, "jabatan.jenjang", "jenjang.tak_dikenal", Severity.ERROR)


def judge_classes(reading: Reading) -> None:
    """Says where the class of a functional post is another one than its name says."""
    for record in reading.records:
        said, name = record.text("jabatan.jenjang") or "", record.text("jabatan.nama") or ""
        written = _CLASSES.get(said.upper()) or level_of(said, None, None)
        named = level_of(name, None, None)
        if written and named and written != named and written.startswith("JF-") and named.startswith("JF-"):
            say(reading, record, "jabatan.jenjang", "jenjang.beda_nama", Severity.ERROR)


_JUDGES: dict[str, Callable[[Reading], None]] = {"hierarki_unor": _units, "referensi_jabatan": _posts}
