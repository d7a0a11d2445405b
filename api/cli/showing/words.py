"""The words and colours of findings in a terminal."""

from collections.abc import Mapping
from datetime import date

from rich.text import Text

from ontology.findings import GateResult, Standing, Verdict
from ontology.terms import Aspect

VERDICTS: Mapping[Verdict, tuple[str, str]] = {
    Verdict.LAYAK: ("layak", "bold green"),
    Verdict.BELUM_LAYAK: ("belum layak", "bold yellow"),
    Verdict.TIDAK_LAYAK: ("tidak layak", "bold red"),
    Verdict.TIDAK_DAPAT_DIPUTUSKAN: ("belum dapat diputuskan", "bold magenta"),
}
GATES: Mapping[GateResult, tuple[str, str]] = {
    GateResult.LULUS: ("✓ lulus", "green"),
    GateResult.BELUM: ("◷ belum", "yellow"),
    GateResult.GAGAL: ("✗ gagal", "red"),
    GateResult.TIDAK_DIKETAHUI: ("? tidak diketahui", "magenta"),
}
STANDINGS: Mapping[Standing, tuple[str, str]] = {
    Standing.TERPENUHI: ("terpenuhi", "green"),
    Standing.SEBAGIAN: ("sebagian", "yellow"),
    Standing.KURANG: ("kurang", "red"),
    Standing.BELUM_DINILAI: ("belum dinilai", "magenta"),
    Standing.KEDALUWARSA: ("kedaluwarsa", "magenta"),
}
ASPECTS: Mapping[Aspect, str] = {
    Aspect.MANAJERIAL: "manajerial",
    Aspect.SOSIAL_KULTURAL: "sosial kultural",
    Aspect.TEKNIS: "teknis",
}
KINDS: Mapping[str, str] = {
    "Rank": "pangkat",
    "Education": "pendidikan",
    "Placement": "penempatan",
    "Performance": "kinerja",
    "Assessment": "asesmen",
    "Training": "pelatihan",
    "Discipline": "hukuman disiplin",
    "CreditPoints": "angka kredit",
    "TalentScore": "nilai talenta",
}
"""What records are called."""
MONTHS = ("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des")


def styled(said: tuple[str, str]) -> Text:
    """A word in its colour."""
    return Text(*said)


def day(value: date | None) -> str:
    """A day in few letters, `1 Apr 2026`; a dash where there is none."""
    return "–" if value is None else f"{value.day} {MONTHS[value.month - 1]} {value.year}"


def comma(figure: str | None) -> str:
    """A figure with the Indonesian decimal comma; a dash where it is not known."""
    return "–" if figure is None else figure.replace(".", ",")


def whole(number: int | None) -> str:
    """A whole number with dots between thousands; a dash where it is not known."""
    return "–" if number is None else f"{number:,}".replace(",", ".")


def level(value: float | None) -> str:
    """A level without needless decimals; a dash where it is not known."""
    return "–" if value is None else f"{value:g}".replace(".", ",")
