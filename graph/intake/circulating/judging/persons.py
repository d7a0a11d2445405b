"""One person twice, or two persons under one number."""

from collections import defaultdict

from graph.intake.circulating.entries import Reading, Record
from graph.intake.circulating.names import alike
from graph.intake.circulating.records import say
from graph.intake.remarks.rules import Severity

_ONE_ROW_EACH = frozenset(
    {"daftar_nominatif", "duk", "siasn_profil", "bezetting", "daftar_peserta", "peta_talenta", "rekap_asesmen"}
    | {"rekonsiliasi"}
)
"""Layouts in which a person stands once."""


def judge_persons(reading: Reading) -> None:
    """Says where a NIP stands again: with another name it is another person's, with the same it is one too many."""
    rows: defaultdict[str, list[Record]] = defaultdict(list)
    for record in reading.records:
        if number := record.text("pegawai.nip"):
            rows[number].append(record)
    for first, *others in rows.values():
        for record in others:
            _judge(reading, first, record)


def judge_across(readings: list[Reading]) -> None:
    """Says where a person of one list stands in another list of the same file, of those that name everybody once."""
    seen: dict[tuple[str, str], Record] = {}
    for reading in readings:
        here = [(record, number) for record in reading.records if (number := record.text("pegawai.nip"))]
        for record, number in here:
            first = seen.get((reading.layout, number))
            if first is not None and first.sheet != record.sheet:
                _judge(reading, first, record, across=True)
        for record, number in here:
            seen.setdefault((reading.layout, number), record)


def _judge(reading: Reading, first: Record, record: Record, *, across: bool = False) -> None:
    name, own = first.text("pegawai.nama"), record.text("pegawai.nama")
    place = first.entries["pegawai.nip"].place
    if name and own and not alike(name, own):
        say(reading, record, "pegawai.nip", "nip.ganda", Severity.ERROR, detail=f"{place.sheet}!{place.cell}")
        record.refuse("NIP milik orang lain")
    elif reading.layout in _ONE_ROW_EACH and not _acting(first, record):
        if record.text("asesmen.tanggal") != first.text("asesmen.tanggal"):
            return
        both = across and reading.layout == "daftar_peserta"  # in two classes of one course, perhaps rightly
        severity = Severity.REMARK if both else Severity.ERROR
        say(reading, record, "pegawai.nip", "nip.ganda", severity, detail=f"{place.sheet}!{place.cell}")


def _acting(*records: Record) -> bool:
    return any(record.text("penempatan.jenis") not in {None, "DEFINITIF"} for record in records)
