"""Recaps of assessments: sums, JPM and category worked out again from the levels."""

import re
from fractions import Fraction

from graph.intake.circulating.entries import Reading, Record
from graph.intake.circulating.figures import usual
from graph.intake.circulating.records import say
from graph.intake.remarks.rules import Severity
from graph.intake.values.cells import Raw, plain
from graph.intake.values.levels import parse_found_level

_TOLERANCE = Fraction(6, 100)
_CATEGORIES = (
    ({"optimal"}, 90, None),
    ({"cukup optimal"}, 78, 90),
    ({"kurang optimal"}, None, 78),
    ({"memenuhi syarat", "ms"}, 80, None),
    ({"masih memenuhi syarat", "mms"}, 68, 80),
    ({"kurang memenuhi syarat", "kms", "belum memenuhi syarat"}, None, 68),
)
"""Names of categories with the least JPM and the JPM from which on the next one begins."""


def judge_assessments(reading: Reading) -> None:
    """Says where sums and percentages of a recap do not follow from its levels."""
    names = [name for name in sorted(reading.table.names) if name.startswith("kompetensi.")]
    if not names:
        return
    for record in reading.records:
        levels = [record.number(name) for name in names]
        known = [Fraction(level) for level in levels if level is not None]
        _total(reading, record, names, sum(known))
        _percentage(reading, record, names)
        _category(reading, record, len(known) == len(names))


def _total(reading: Reading, record: Record, names: list[str], attained: Fraction | int) -> None:
    """The written sum: it may have passed over levels kept as text, or added codes that are no levels."""
    total = record.number("asesmen.jumlah_capaian")
    if total is None or Fraction(total) == attained:
        return
    cells = [record.row.cells.get(record.at[name].column, ("", 0))[0] for name in names]
    summed = sum(cell for cell in cells if isinstance(cell, int | float))
    by_formula = float(summed) == total
    rule = "rumus.beda_level" if by_formula else "jumlah.beda"
    severity = Severity.REMARK if by_formula else Severity.ERROR
    say(reading, record, "asesmen.jumlah_capaian", rule, severity, detail=str(usual(float(attained))))
    record.doubt("asesmen.jumlah_capaian")


def _percentage(reading: Reading, record: Record, names: list[str]) -> None:
    standard = _standard(record, names) or record.number("asesmen.jumlah_standar")
    entry = record.entries.get("asesmen.jpm")
    if entry is None or not isinstance(entry.value, int | float) or not standard:
        return
    known = [Fraction(level) for name in names if (level := record.number(name)) is not None]
    computed = 100 * Fraction(sum(known)) / Fraction(standard)
    written = Fraction(str(entry.value))
    share = Fraction(str(entry.raw)) * 100 if isinstance(entry.raw, int | float) else written
    near = min((written, share), key=lambda each: abs(each - computed))
    if len(known) < len(names):
        if abs(near - computed) <= _TOLERANCE:
            say(reading, record, "asesmen.jpm", "jpm.tidak_diketahui_nol", Severity.REMARK)
            record.doubt("asesmen.jpm")
    elif abs(near - computed) > max(_TOLERANCE, _rounding(entry.raw, written)):
        say(
            reading, record, "asesmen.jpm", "jpm.beda_hitung", Severity.ERROR, proposal=f"{float(computed):.2f}"
        )  # fmt: skip
        record.doubt("asesmen.jpm")
    else:
        record.entries["asesmen.jpm"] = entry._replace(value=usual(round(float(near), 2)))


def _rounding(raw: Raw, written: Fraction) -> Fraction:
    """How far a percentage can lie from its exact value by the decimals that it is written with."""
    digits = re.search(r"[.,](\d+)", plain(raw))
    decimals = len(digits.group(1)) if digits else 0
    if isinstance(raw, int | float) and written != Fraction(str(raw)):
        decimals -= 2  # a share of 1, which is a hundredth of a percentage
    return Fraction(1, 2) / Fraction(10) ** max(decimals, 0)


def _standard(record: Record, names: list[str]) -> float | None:
    """The sum of the levels that the block was measured by, or that the row itself names for all of them."""
    if (level := record.number("asesmen.level_standar")) is not None:
        return level * len(names)
    columns = [record.at[name].column for name in names]
    found = [parse_found_level(record.row.standards[c]).value for c in columns if c in record.row.standards]
    levels = [each for each in found if isinstance(each, float)]
    return sum(levels) if len(levels) == len(names) else None


def _category(reading: Reading, record: Record, complete: bool) -> None:
    written, percent = record.text("asesmen.kategori"), record.number("asesmen.jpm")
    if written is None or percent is None or not complete:
        return
    for words, least, below in _CATEGORIES:
        wrong = (least is not None and percent < least) or (below is not None and percent >= below)
        if written.casefold() in words and wrong:
            say(reading, record, "asesmen.kategori", "kategori.beda_jpm", Severity.ERROR)
