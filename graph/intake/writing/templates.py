"""The empty workbooks that an agency fills in: headings, comments, drop-down lists, and a guide in front."""

from pathlib import Path
from typing import Any

from graph.intake.layouts import LISTS, SHEETS, WORKBOOKS, Sheet, headings
from graph.intake.layouts.kinds import Kind, Words
from graph.intake.remarks.showing import column_letters
from graph.intake.values.words import shown_words
from graph.intake.writing.guide import write_guide
from graph.intake.writing.workbooks import set_columns
from ontology.names import labels

_LAST_ROW = 1_048_575
_WRONG_WORD = "Pilih salah satu dari daftar, atau lihat lembar Petunjuk."


def write_templates(directory: Path) -> tuple[Path, ...]:
    """Writes the empty workbooks into a directory and says which files were written."""
    import xlsxwriter

    directory.mkdir(parents=True, exist_ok=True)
    for name, sheets in WORKBOOKS.items():
        layouts = tuple(SHEETS[sheet] for sheet in sheets)
        with xlsxwriter.Workbook(directory / name) as workbook:
            write_guide(workbook, layouts)
            lists = _Lists(workbook, layouts)
            for layout in layouts:
                _write_sheet(workbook, layout, lists)
            lists.write()
    return tuple(directory / name for name in WORKBOOKS)


def _write_sheet(workbook: Any, sheet: Sheet, lists: "_Lists") -> None:
    worksheet = workbook.add_worksheet(sheet.name)
    heading = workbook.add_format(
        {"bold": True, "text_wrap": True, "valign": "top", "bg_color": "#E8EEF4", "border": 1}
    )
    needed = workbook.add_format({"bold": True, "text_wrap": True, "valign": "top", "bg_color": "#FBE9C6", "border": 1})
    set_columns(workbook, worksheet, sheet.name)
    worksheet.freeze_panes(1, 0)
    for index, column in enumerate(sheet.columns):
        worksheet.write_string(0, index, column.heading, needed if column.required else heading)
        wanted = "Wajib diisi. " if column.required else ""
        worksheet.write_comment(0, index, f"{wanted}{column.help} Contoh: {column.example}", {"x_scale": 2})
        if column.kind is Kind.WORD and column.words is not None:
            worksheet.data_validation(1, index, _LAST_ROW, index, lists.validation(column.words))
    competencies = labels(Words.COMPETENCIES)
    for index, text in enumerate(headings(sheet.name, tuple(competencies.values()))):
        if index >= len(sheet.columns):
            worksheet.set_column(index, index, 14)
            worksheet.write_string(0, index, text, heading)
            code = list(competencies)[index - len(sheet.columns)]
            worksheet.write_comment(0, index, f"{code}: level 0 sampai 5; kosong bila tidak dinilai.")


class _Lists:
    """The words of the drop-down lists on a hidden sheet: Excel takes no long list from anywhere else."""

    def __init__(self, workbook: Any, sheets: tuple[Sheet, ...]) -> None:
        self._workbook = workbook
        used = dict.fromkeys(
            column.words for sheet in sheets for column in sheet.columns if column.kind is Kind.WORD and column.words
        )
        self._columns = {words: index for index, words in enumerate(used)}

    def validation(self, words: Words) -> dict[str, Any]:
        """A rule that offers a list and warns about other words without forbidding them."""
        letters = column_letters(self._columns[words])
        return {
            "validate": "list",
            "source": f"={LISTS}!${letters}$1:${letters}${len(shown_words(words))}",
            "error_type": "warning",
            "error_message": _WRONG_WORD,
        }

    def write(self) -> None:
        """Writes the sheet, last of all."""
        if not self._columns:
            return
        worksheet = self._workbook.add_worksheet(LISTS)
        worksheet.hide()
        for words, index in self._columns.items():
            for number, word in enumerate(shown_words(words)):
                worksheet.write_string(number, index, word)
