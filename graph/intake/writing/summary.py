"""The sheet `Ringkasan` of a marked workbook: what was found, how often, and where, with a link to every cell."""

from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import Any

from graph.intake.remarks import Remark, Severity
from graph.intake.remarks.rules import RULES
from graph.intake.remarks.showing import told_near
from graph.intake.result import ReadFile
from graph.intake.returned import ABOUT, ACCEPTED, DECISION, PROPOSAL
from graph.intake.writing.marking import FILLS, SEVERITIES

LISTED = 20_000
"""So many remarks are listed with links; Excel takes some 65,000 links on a sheet."""
_WIDTHS = (24, 12, 26, 30, 26, 62, 62, 30, 20)
_COUNTED = ("Lembar / Sheet", "Jumlah / Count", "Tingkat / Severity", "Aturan / Rule", "Sel pertama / First cell")
_EACH = (
    *("Lembar / Sheet", "Sel / Cell", "Kolom / Column", "Aturan / Rule", "Isi / Value"),
    *("Alasan", "Reason", PROPOSAL, DECISION),
    *ABOUT,
)
_FIRST_ABOUT = _EACH.index(ABOUT[0])
_HOW = (
    f"Untuk menerima usul seterusnya: tulis “{ACCEPTED}” di kolom Putusan (usulnya boleh diubah), simpan, lalu "
    "jalankan: jenjang corrections accept BERKAS-INI --from-report"
)
_VALUES_ONLY = "Nilai sel disalin apa adanya; rumus, format, dan gambar tidak ikut. / Values only, as they were."


def write_summary(workbook: Any, worksheet: Any, file: ReadFile, titles: Mapping[str, str], read: str | None) -> None:
    """Writes the summary.

    Args:
        workbook: the workbook of the sheet.
        worksheet: the sheet, still empty.
        file: what was found in the file.
        titles: what each sheet of the file is called in this workbook.
        read: why the file could not be copied, if it could not.
    """
    lines = _Lines(workbook, worksheet, titles)
    for index, width in enumerate(_WIDTHS):
        worksheet.set_column(index, index, width)
    lines.title(f"Ringkasan pemeriksaan / Summary: {file.name}")
    lines.add(_verdict(file))
    lines.add(_VALUES_ONLY if read is None else f"Isi berkas tidak dapat disalin. / Not copied: {read}")
    lines.add()
    lines.heading(_COUNTED)
    for (sheet, severity, rule), remarks in _grouped(file.remarks):
        first = next((remark for remark in remarks if remark.cell), None)
        lines.add(sheet, str(_count(remarks)), SEVERITIES[severity], rule, severity=severity)
        if first is not None:
            lines.link(4, first)
    lines.add()
    worksheet.set_column(_FIRST_ABOUT, len(_EACH) - 1, None, None, {"hidden": True})
    if any(remark.correctable for remark in file.remarks):
        lines.add(_HOW)
    lines.heading(_EACH)
    for remark in file.remarks[:LISTED]:
        texts = (remark.sheet, remark.cell, remark.column, remark.rule, remark.value)
        about = remark.correctable
        proposal = remark.proposal if about is None else about.replacement or remark.proposal
        told = () if about is None else (None, about.sheet, about.field, about.value)
        message = " ".join(filter(None, (remark.message, told_near(remark))))
        lines.add(*texts, message, remark.message_en, proposal, *told, severity=remark.severity)
        lines.link(1, remark)
    lines.choices(_EACH.index(DECISION), len(file.remarks[:LISTED]), (ACCEPTED,))
    if len(file.remarks) > LISTED:
        lines.add(f"… +{len(file.remarks) - LISTED}")


def _verdict(file: ReadFile) -> str:
    errors = _count([remark for remark in file.remarks if remark.severity is Severity.ERROR])
    remarks = _count(file.remarks) - errors
    verdict = "DITERIMA / ACCEPTED" if file.accepted else "DITOLAK / REFUSED"
    return f"{verdict}: {errors} kesalahan (errors), {remarks} catatan (remarks)"


def _count(remarks: Sequence[Remark]) -> int:
    """How many cells the remarks are about; one that stands for others counts as many as it stands for."""
    return sum(remark.others or 1 for remark in remarks)


def _grouped(remarks: Sequence[Remark]) -> list[tuple[tuple[str, Severity, str], list[Remark]]]:
    """The remarks by sheet, severity and rule; errors first, then as the list of rules has them."""
    order = {rule: number for number, rule in enumerate(RULES)}

    def key(remark: Remark) -> tuple[bool, str, int, str]:
        return (
            remark.severity is not Severity.ERROR,
            remark.sheet or "",
            order.get(remark.rule, len(order)),
            remark.rule,
        )

    groups = groupby(sorted(remarks, key=key), key=lambda each: (each.sheet or "–", each.severity, each.rule))
    return [(group, list(found)) for group, found in groups]


class _Lines:
    """Rows written one below the other."""

    def __init__(self, workbook: Any, worksheet: Any, titles: Mapping[str, str]) -> None:
        self._worksheet, self._titles = worksheet, titles
        self._row = -1
        self._title = workbook.add_format({"bold": True, "font_size": 14})
        self._head = workbook.add_format({"bold": True, "bottom": 1, "bg_color": "#E8EEF4"})
        wrapped = {"text_wrap": True, "valign": "top"}
        self._plain = workbook.add_format(wrapped)
        self._link = workbook.add_format({"font_color": "#0D5A62", "underline": 1, "valign": "top"})
        self._filled = {
            severity: workbook.add_format({**wrapped, "bg_color": fill}) for severity, fill in FILLS.items()
        }

    def title(self, text: str) -> None:
        """A line in large letters."""
        self._row += 1
        self._worksheet.write_string(self._row, 0, text, self._title)

    def heading(self, texts: Sequence[str]) -> None:
        """A line of headings."""
        self._row += 1
        for index, text in enumerate(texts):
            self._worksheet.write_string(self._row, index, text, self._head)

    def add(self, *texts: str | None, severity: Severity | None = None) -> None:
        """A line of texts; the rule, which stands fourth, has the colour of its severity."""
        self._row += 1
        for index, text in enumerate(texts):
            if text is not None:
                form = self._filled[severity] if severity is not None and index == 3 else None
                wrapped = self._plain if severity is not None else None
                self._worksheet.write_string(self._row, index, text, form or wrapped)

    def choices(self, column: int, lines: int, words: Sequence[str]) -> None:
        """Lets one of some words be chosen in a column of the last lines."""
        if lines:
            first = self._row - lines + 1
            self._worksheet.data_validation(first, column, self._row, column, {"validate": "list", "source": [*words]})

    def link(self, column: int, remark: Remark) -> None:
        """A link from the present line to the cell of a remark, where there is one."""
        title = self._titles.get(remark.sheet or "")
        if title is not None and remark.cell is not None:
            quoted = title.replace("'", "''")
            self._worksheet.write_url(
                self._row, column, f"internal:'{quoted}'!{remark.cell}", self._link, string=remark.cell
            )
