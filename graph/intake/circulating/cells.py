"""Reading one cell by the kind of its field: the values that it holds, and what is to be said about it."""

import re
from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from graph.intake.circulating import names
from graph.intake.circulating.fields import Field
from graph.intake.circulating.figures import FIGURES
from graph.intake.circulating.posts import assignment_of, post_of
from graph.intake.circulating.said import NOTHING_SAID, Said
from graph.intake.circulating.terms import TERMS
from graph.intake.remarks.rules import Severity
from graph.intake.values.cells import Parsed, Raw, cleaned, is_empty, plain
from graph.intake.values.dates import month_numbers, parse_date
from graph.intake.values.golongan import parse_golongan
from graph.intake.values.nip import parse_nip
from graph.intake.values.unresolved import unresolved
from ontology.names import labels

_DATE_INSIDE = re.compile(r"\d{1,2}[-/. ](?:\d{1,2}|[^\W\d]+)[-/. ]\d{2,4}|\d{4}-\d{2}-\d{2}")
_NUMBER = re.compile(r"\d")
_MONTH = re.compile(r"([^\W\d]+)[.\s/-]*(\d{4})|(\d{1,2})[-/.](\d{4})")
_CONTRACT = re.compile(r"(?:gol(?:ongan)?\.? ?)?(xvi{0,2}|x[iv]*|ix|v?i{0,3}|iv|v)", re.IGNORECASE)


class Context(NamedTuple):
    """What reading a cell needs besides the cell."""

    today: date
    layout: str
    nip_column: bool
    """Whether the table has a column for the number alone."""


def read_cell(raw: Raw, field: Field, context: Context) -> Said:
    """The values of a cell by field, and the faults found in it."""
    if field.kind in {"none", "refused"}:
        return NOTHING_SAID
    if rule := unresolved(raw):
        return Said({}, rule, severity=Severity.REMARK if field.kind in {"text", "note"} else Severity.ERROR)
    if is_blank(raw):
        asked = plain(raw) == "?" and field.kind in FIGURES and field.kind != "found_level"
        return Said({}, "angka.tidak_terbaca") if asked else NOTHING_SAID
    special = _SPECIAL.get(field.kind)
    if special is not None:
        return special(raw, field, context)
    simple = FIGURES.get(field.kind) or TERMS.get(field.kind)
    if simple is not None:
        return simple(raw, field.names[0])
    text = cleaned(plain(raw)) if not isinstance(raw, str) else cleaned(raw)
    return Said({field.names[0]: text})


def is_blank(raw: Raw) -> bool:
    """Whether a cell says that there is nothing."""
    text = plain(raw)
    return is_empty(text) or text in {"…", "..."}


def dated(parsed: Parsed, name: str, raw: Raw) -> Said:
    """A date as it is handed on; a month without a day is kept as far as it goes."""
    if parsed.fault == "tanggal.tidak_lengkap" and (month := _month(plain(raw))):
        return Said({name: month}, "tanggal.tidak_lengkap", month, Severity.REMARK)
    value = parsed.value.isoformat() if isinstance(parsed.value, date) else None
    if parsed.fault == "tanggal.nomor_seri":
        return Said({name: value})
    return Said({name: value} if value else {}, parsed.fault, parsed.proposal)


def _month(text: str) -> str | None:
    found = _MONTH.fullmatch(text)
    if not found:
        return text if re.fullmatch(r"(?:19|20)\d{2}", text) else None
    number = month_numbers().get(found.group(1).casefold(), 0) if found.group(1) else int(found.group(3))
    return f"{found.group(2) or found.group(4)}-{number:02d}" if 1 <= number <= 12 else None


def _nip(raw: Raw, field: Field, context: Context) -> Said:
    if isinstance(raw, str):
        beside, inside = names.without_number(plain(raw))
        raw = inside if inside and re.search(r"[^\W\d_]{2}|\d", beside) else raw
    return _number(raw, field.names[0], context)


def _number(raw: Raw, name: str, context: Context) -> Said:
    parsed = parse_nip(raw, today=context.today)
    value = str(parsed.value) if parsed.value else None
    severity = Severity.REMARK if value else Severity.ERROR
    return Said({name: value} if value else {}, parsed.fault, parsed.proposal, severity, parsed.violation)


def _name(raw: Raw, field: Field, context: Context) -> Said:
    if not isinstance(raw, str):
        return _number(raw, "pegawai.nip", context)
    text = raw.replace("\u00a0", " ")
    values: dict[str, str | int | float | None] = {}
    said = NOTHING_SAID
    if "pegawai.nip" in field.names or not context.nip_column:
        text, number = names.without_number(text)
        if number is not None:
            said = _number(number, "pegawai.nip", context)
            values |= said.values
    text, born = names.without_birth(text)
    if born is not None:
        birth = _birth(born, _BORN, context)
        values |= birth.values
        said = birth if said.fault is None else said
    assignment = assignment_of(text)
    if assignment is not None and context.layout in {"bezetting", "formasi"}:
        values["penempatan.jenis"] = assignment
        text = re.sub(r"^\S+\s+", "", text)
    parts = names.name_of(text)
    values["pegawai.nama"] = parts.name
    if parts.front:
        values["pegawai.gelar_depan"] = parts.front
    if parts.behind:
        values["pegawai.gelar_belakang"] = parts.behind
    return said._replace(values=values)


def _date(raw: Raw, field: Field, context: Context) -> Said:
    written = raw.replace("–", "-") if isinstance(raw, str) else raw
    return dated(parse_date(written, today=context.today), field.names[0], raw)


def _birth(raw: Raw, field: Field, context: Context) -> Said:
    """A day of birth, with or without the place before it."""
    written: Raw = raw
    if isinstance(raw, str) and (found := _DATE_INSIDE.search(plain(raw))) and not _NUMBER.search(raw, 0, 1):
        before = plain(raw)[: found.start()]
        written = found.group() if not _NUMBER.search(before) else raw
    return dated(parse_date(written, today=context.today, birth=True), field.names[0], raw)


def _golongan(raw: Raw, field: Field, context: Context) -> Said:
    text = plain(raw)
    values: dict[str, str | int | float | None] = {}
    if found := _DATE_INSIDE.search(text):
        begun = dated(parse_date(found.group(), today=context.today), "pangkat.tmt", found.group())
        values |= begun.values
        text = re.sub(r"[\s,/-]*(?:tmt\.?)?[\s:]*$", "", text[: found.start()], flags=re.IGNORECASE)
    text = re.sub(r"^(.*\S)\s*[/,]\s*(?=\(?(?:iv|i{1,3})\s*[/.])", r"\1 ", text, flags=re.IGNORECASE)
    if contract := _CONTRACT.fullmatch(text):
        return Said({**values, "pegawai.golongan_pppk": contract.group(1).upper()})
    parsed = parse_golongan(text, ranks=labels("golongan"))
    if parsed.value:
        values["pangkat.golongan"] = str(parsed.value)
    return Said(values, parsed.fault, parsed.proposal)


def _rank(raw: Raw, field: Field, context: Context) -> Said:
    text = plain(raw)
    if re.search(r"[/.]\s?[a-e]\b|\b(?:iv|i{1,3})[a-e]\b", text, re.IGNORECASE):
        return _golongan(raw, field, context)
    if _CONTRACT.fullmatch(text):
        return Said({"pegawai.golongan_pppk": text.upper()})
    parsed = parse_golongan(text, ranks=labels("golongan"))
    if parsed.value is None:
        return Said({"pangkat.nama": text}, "pangkat.tak_dikenal", None, Severity.REMARK)
    return Said({"pangkat.nama": labels("golongan")[str(parsed.value)]})


def _post(raw: Raw, field: Field, context: Context) -> Said:
    text = cleaned(plain(raw))
    values: dict[str, str | int | float | None] = {}
    if found := _DATE_INSIDE.search(text):
        begun = dated(parse_date(found.group(), today=context.today), "jabatan.tmt", found.group())
        values |= begun.values
        text = re.sub(r"[\s,/(-]*(?:tmt\.?)?[\s:]*$", "", text[: found.start()], flags=re.IGNORECASE)
    post = post_of(text)
    values["jabatan.nama"] = post.name
    if post.unit:
        values["unit.nama"] = post.unit
    if post.assignment:
        values["penempatan.jenis"] = post.assignment
    return Said(values, "jabatan.nama_lama" if post.old else None)


def _extra_post(raw: Raw, field: Field, context: Context) -> Said:
    """A post that somebody holds besides the own one."""
    said = _post(raw, field, context)
    return said._replace(values={"penempatan.jenis": "TUGAS_TAMBAHAN", **said.values})


def _note(raw: Raw, field: Field, _context: Context) -> Said:
    text = cleaned(plain(raw))
    assignment = assignment_of(text)
    return Said({field.names[0]: text} | ({"penempatan.jenis": assignment} if assignment else {}))


_BORN = Field(("pegawai.tanggal_lahir",), "birth")
_SPECIAL: dict[str, Callable[[Raw, Field, Context], Said]] = {
    "nip": _nip,
    "name": _name,
    "date": _date,
    "future": _date,
    "birth": _birth,
    "golongan": _golongan,
    "rank": _rank,
    "post": _post,
    "extra_post": _extra_post,
    "note": _note,
}
