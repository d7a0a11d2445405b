"""The sheet `Petunjuk` of a template: what each column means, with examples, in the words of the layouts."""

from typing import Any

from graph.intake.conditions import CONDITION_KINDS, ConditionKind
from graph.intake.layouts import GUIDE, Column, Sheet
from graph.intake.layouts.kinds import Kind, Words
from graph.intake.values.words import shown_words
from ontology.names import labels

_GENERAL = (
    "Isi lembar data mulai baris kedua. Jangan mengubah judul kolom; urutan kolom boleh diubah.",
    "NIP dan kode ditulis sebagai teks. NIP yang telanjur menjadi bilangan Excel sudah rusak dan akan ditolak.",
    "Tanggal ditulis hari-bulan-tahun, misalnya 31-12-2025. Desimal ditulis dengan koma, misalnya 2,5.",
    "Yang tidak diketahui dikosongkan saja; kosong tidak pernah dianggap 0.",
    "Berkas yang mengandung kesalahan ditolak utuh; nama lembar, sel, dan alasannya ditunjukkan.",
)
_CONTENT = {
    Kind.TEXT: "teks",
    Kind.CODE: "kode (teks)",
    Kind.NIP: "18 angka (teks)",
    Kind.DATE: "tanggal",
    Kind.YEAR: "tahun",
    Kind.WHOLE: "bilangan bulat",
    Kind.MONEY: "rupiah, bilangan bulat",
    Kind.POINTS: "bilangan, paling banyak dua desimal",
    Kind.LEVEL: "level 1 sampai 5",
    Kind.ENTRY_LEVEL: "level 0 sampai 4,5",
    Kind.WORD: "salah satu dari daftar",
    Kind.WORDS: "dari daftar, dipisahkan titik koma",
}
_LONGEST_LIST = 20


def write_guide(workbook: Any, sheets: tuple[Sheet, ...]) -> None:
    """Adds the guide to a workbook of templates."""
    worksheet = workbook.add_worksheet(GUIDE)
    title = workbook.add_format({"bold": True, "font_size": 14})
    head = workbook.add_format({"bold": True, "bottom": 1})
    wrapped = workbook.add_format({"text_wrap": True, "valign": "top"})
    for index, width in enumerate((28, 8, 30, 32, 90)):
        worksheet.set_column(index, index, width, wrapped)
    lines: list[tuple[tuple[str, ...], Any]] = [((GUIDE,), title), *(((line,), None) for line in _GENERAL)]
    for sheet in sheets:
        lines += [((), None), ((f"Lembar {sheet.name}: {sheet.title}",), title), ((sheet.help,), None)]
        lines.append((("Kolom", "Wajib", "Isi", "Contoh", "Keterangan"), head))
        lines += [(_column_line(column), wrapped) for column in sheet.columns]
        if sheet.per_competency:
            lines.append((_COMPETENCY_LINE, wrapped))
        if sheet.fact == "Condition":
            lines += [((), None), (("Jenis persyaratan", "", "Nilai", "Jumlah tahun", "Pilihan"), head)]
            lines += [(_condition_line(kind), wrapped) for kind in CONDITION_KINDS.values()]
    for number, (cells, form) in enumerate(lines):
        for index, text in enumerate(cells):
            worksheet.write_string(number, index, text, form)


_COMPETENCY_LINE = (
    "(satu kolom tiap kompetensi)",
    "",
    "level 0 sampai 5",
    "2,5",
    "Judul kolom adalah nama atau kode kompetensi. Kolom boleh dihapus atau ditambah.",
)


def _column_line(column: Column) -> tuple[str, ...]:
    note = column.help
    if column.words is not None and len(shown_words(column.words)) <= _LONGEST_LIST:
        note += f" Pilihan: {', '.join(_named(column.words))}."
    return column.heading, "ya" if column.required else "", _CONTENT[column.kind], column.example, note


def _named(words: Words) -> list[str]:
    """The words of a list with what they mean, where their codes do not say it."""
    names = labels(words)
    return [
        word if word in names.values() or names[word].casefold() == word.casefold() else f"{word} ({names[word]})"
        for word in shown_words(words)
    ]


def _condition_line(kind: ConditionKind) -> tuple[str, ...]:
    threshold = ""
    if isinstance(kind.threshold, tuple):
        threshold = " atau ".join(kind.threshold)
    elif kind.threshold is not None:
        threshold = f"misalnya {kind.example}"
    codes = ""
    if isinstance(kind.codes, Words):
        codes = f"misalnya {'; '.join(shown_words(kind.codes)[:2])}"
    elif kind.codes is not None:
        codes = "kode program" if kind.codes == "program" else "nama skala"
    return labels(Words.CRITERIA)[kind.criterion], "", threshold, "ya" if kind.needs_amount else "", codes
