"""How the pages say it: numbers, days and findings in Bahasa Indonesia."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal

from ontology.development import StepKind, Way
from ontology.findings import GateResult, Standing, Verdict
from ontology.terms import Aspect, Importance, Mark

LOCALE = "id_ID"
JAKARTA = timezone(timedelta(hours=7), "WIB")
"""Moments are told in western Indonesian time, which has no daylight saving."""

Said = tuple[str, str, str]
"""A word, the icon that says the same, and the tone of its chip."""

VERDICTS: Mapping[Verdict, Said] = {
    Verdict.LAYAK: ("Layak", "yes", "good"),
    Verdict.BELUM_LAYAK: ("Belum layak", "clock", "wait"),
    Verdict.TIDAK_LAYAK: ("Tidak layak", "no", "bad"),
    Verdict.TIDAK_DAPAT_DIPUTUSKAN: ("Tidak dapat diputuskan", "unknown", "open"),
}
GATES: Mapping[GateResult, Said] = {
    GateResult.LULUS: ("Terpenuhi", "yes", "good"),
    GateResult.BELUM: ("Belum terpenuhi", "clock", "wait"),
    GateResult.GAGAL: ("Tidak terpenuhi", "no", "bad"),
    GateResult.TIDAK_DIKETAHUI: ("Tidak diketahui", "unknown", "open"),
}
STANDINGS: Mapping[Standing, Said] = {
    Standing.TERPENUHI: ("Terpenuhi", "yes", "good"),
    Standing.SEBAGIAN: ("Sebagian", "half", "wait"),
    Standing.KURANG: ("Kurang", "no", "bad"),
    Standing.BELUM_DINILAI: ("Belum dinilai", "unknown", "open"),
    Standing.KEDALUWARSA: ("Kedaluwarsa", "clock", "open"),
}
STEPS: Mapping[StepKind, str] = {
    StepKind.DATA: "Lengkapi data",
    StepKind.UJI: "Uji kompetensi",
    StepKind.PROGRAM: "Program",
    StepKind.UJI_ULANG: "Uji sesudah program",
    StepKind.PENDIDIKAN: "Pendidikan lanjutan",
    StepKind.PANGKAT: "Kenaikan pangkat",
    StepKind.KINERJA: "Predikat kinerja",
    StepKind.ANGKA_KREDIT: "Angka kredit",
    StepKind.MENUNGGU: "Menunggu",
}
WAYS: Mapping[Way, Said] = {
    Way.SUDAH_LAYAK: ("Sudah layak", "yes", "good"),
    Way.ADA_JALAN: ("Ada jalan", "clock", "wait"),
    Way.TIDAK_ADA_JALAN: ("Tidak ada jalan", "no", "bad"),
}
IMPORTANCES: Mapping[Importance, str] = {
    Importance.MUTLAK: "Mutlak",
    Importance.PENTING: "Penting",
    Importance.PERLU: "Perlu",
}
ASPECTS: Mapping[Aspect, str] = {
    Aspect.MANAJERIAL: "Manajerial",
    Aspect.SOSIAL_KULTURAL: "Sosial kultural",
    Aspect.TEKNIS: "Teknis",
}
MARKS: Mapping[Mark, tuple[str, str]] = {
    Mark.TO_VERIFY: ("belum diverifikasi", "Isi aturan ini belum dicocokkan dengan naskah resminya."),
    Mark.DEFAULT: ("bawaan", "Aturan bawaan produk ini; instansi dapat menetapkan aturannya sendiri."),
}
"""Only what a reader should be wary of is marked; a rule that was seen in its source is not."""


def day(value: date | None) -> str:
    """A day as it is written in letters: 1 April 2026; a dash where there is none."""
    from babel.dates import format_date  # read with the first page, not at the start

    return format_date(value, "d MMMM y", locale=LOCALE) if value else "–"


def moment(value: datetime) -> str:
    """A moment to the minute in western Indonesian time: 1 April 2026 pukul 09.30 WIB."""
    local = value.astimezone(JAKARTA)
    return f"{day(local.date())} pukul {local:%H.%M} WIB"


def comma(value: str | None) -> str:
    """A decimal string of a finding with the Indonesian comma; a dash where there is none."""
    return "–" if value is None else value.replace(".", ",")


def level(value: float | None) -> str:
    """A competency level without needless decimals: 3, or 2,5; a dash where it is not known."""
    return "–" if value is None else f"{value:g}".replace(".", ",")


def count(value: int | float | Decimal) -> str:
    """A number with Indonesian thousands: 1.500."""
    from babel.numbers import format_decimal

    return str(format_decimal(value, locale=LOCALE))
