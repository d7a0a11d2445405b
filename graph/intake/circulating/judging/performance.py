"""Predicates of performance against the two ratings, years against each other; penalties against their severity."""

import re

from graph.intake.circulating.entries import Reading, Record
from graph.intake.circulating.records import say
from graph.intake.remarks.rules import Severity

_ABOVE, _AS, _BELOW = "Di Atas Ekspektasi", "Sesuai Ekspektasi", "Di Bawah Ekspektasi"
_PREDICATES = {
    (_ABOVE, _ABOVE): "Sangat Baik",
    (_ABOVE, _AS): "Baik",
    (_ABOVE, _BELOW): "Kurang",
    (_AS, _ABOVE): "Baik",
    (_AS, _AS): "Baik",
    (_AS, _BELOW): "Kurang",
    (_BELOW, _ABOVE): "Butuh Perbaikan",
    (_BELOW, _AS): "Butuh Perbaikan",
    (_BELOW, _BELOW): "Sangat Kurang",
}
"""Result and conduct to predicate (PermenPANRB 6/2022)."""
_PENALTIES = (
    (r"teguran lisan|teguran tertulis|pernyataan tidak puas", "ringan"),
    (r"pemotongan tunjangan|penundaan kenaikan", "sedang"),
    (r"pembebasan|pemberhentian|penurunan jabatan", "berat"),
)
_ANNULLED = re.compile(r"dibatalkan|dicabut|batal\b|tidak berlaku", re.IGNORECASE)
_PART_OF_YEAR = re.compile(
    r"triwulan|\btw\b|semester|bulan|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november",
    re.IGNORECASE,
)


def judge_performance(reading: Reading) -> None:
    """Says where predicate, ratings, years or penalties disagree."""
    years: set[tuple[str, int]] = set()
    for record in reading.records:
        found = _PREDICATES.get((record.text("kinerja.hasil_kerja") or "", record.text("kinerja.perilaku") or ""))
        predicate = record.text("kinerja.predikat")
        if found and predicate and found != predicate:
            say(reading, record, "kinerja.predikat", "predikat.beda_hitung", Severity.ERROR, proposal=found)
            record.doubt("kinerja.predikat")
        _yearly(reading, record, years)
        _penalty(reading, record)


def _yearly(reading: Reading, record: Record, years: set[tuple[str, int]]) -> None:
    """Only predicates of whole years count, each once, and none of a year to come."""
    year, number = record.number("kinerja.tahun"), record.text("pegawai.nip")
    if year is not None and year > reading.today.year:
        say(reading, record, "kinerja.tahun", "tanggal.masa_depan", Severity.ERROR)
        record.doubt("kinerja.tahun")
    period = record.text("kinerja.periode") or ""
    if _PART_OF_YEAR.search(period) and not re.search(r"januari.*desember|tahunan", period, re.IGNORECASE):
        say(reading, record, "kinerja.periode", "predikat.bukan_tahunan", Severity.REMARK)
        record.refuse("bukan predikat setahun")
    elif year is not None and number is not None and record.refused is None:
        if (number, int(year)) in years:
            say(reading, record, "kinerja.tahun", "predikat.ganda", Severity.ERROR)
        years.add((number, int(year)))


def _penalty(reading: Reading, record: Record) -> None:
    kind, severity = record.text("disiplin.jenis"), record.text("disiplin.tingkat")
    meant = next((code for words, code in _PENALTIES if kind and re.search(words, kind, re.IGNORECASE)), None)
    if meant and severity and meant != severity and record.entries["disiplin.jenis"].sound:
        say(reading, record, "disiplin.tingkat", "disiplin.beda_tingkat", Severity.ERROR, proposal=meant)
    note = record.text("keterangan")
    if cancelled := record.text("disiplin.pembatalan"):
        say(reading, record, "disiplin.pembatalan", "disiplin.dibatalkan", Severity.REMARK, detail=cancelled)
        record.refuse("keputusan ini dibatalkan")
    elif "disiplin.tanggal_sk" in record.at and note and _ANNULLED.search(note):
        say(reading, record, "keterangan", "disiplin.dibatalkan", Severity.REMARK)
        record.refuse("keputusan ini dibatalkan")
