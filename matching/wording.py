"""Small pieces of Bahasa Indonesia that sentences are made of: dates, spans, levels, lists."""

from collections.abc import Sequence
from datetime import date
from fractions import Fraction

_MONTHS = (
    *("Januari", "Februari", "Maret", "April", "Mei", "Juni"),
    *("Juli", "Agustus", "September", "Oktober", "November", "Desember"),
)


def written_date(day: date) -> str:
    """`12 Maret 2026`."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def written_window(first: date, last: date) -> str:
    """`1 Mei - 20 Mei 2026`; both years where they differ."""
    begins = written_date(first)
    if first.year == last.year:
        begins = begins.removesuffix(f" {first.year}")
    return f"{begins} - {written_date(last)}"


def written_span(years: int, months: int) -> str:
    """`55 tahun 10 bulan`, `10 bulan`, `2 tahun`."""
    parts = [f"{count} {word}" for count, word in ((years, "tahun"), (months, "bulan")) if count]
    return " ".join(parts) or "kurang dari satu bulan"


def written_number(number: float | Fraction) -> str:
    """`2,5`, `3`: a decimal comma and nothing after it that is not needed."""
    return f"{float(number):.2f}".rstrip("0").rstrip(".").replace(".", ",")


def written_percent(figure: str) -> str:
    """`92,59%` of `92.59`."""
    return f"{figure.replace('.', ',')}%"


def written_points(points: int) -> str:
    """`7.560`: a point between thousands."""
    return f"{points:,}".replace(",", ".")


def alternatives(words: Sequence[str], last: str = "atau") -> str:
    """`A`, `A atau B`, `A, B, atau C`."""
    if len(words) < 3:
        return f" {last} ".join(words)
    return f"{', '.join(words[:-1])}, {last} {words[-1]}"
