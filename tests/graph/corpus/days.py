"""Dates in every form that people write, possible and impossible."""

from datetime import date

from graph.intake.writing.rows import Cell
from tests.graph.corpus.bad_file import BadFile, edited


def _tmt(story: str, written: Cell, rule: str = "", *, refused: bool = True) -> BadFile:
    """The first day of a rank, written in some way."""
    return edited(story, "pangkat", {"C3": written}, *([f"C3 {rule}"] if rule else []), refused=refused)


DAYS: tuple[BadFile, ...] = (
    _tmt("31 February.", "31-02-2023", "tanggal.mustahil"),
    _tmt("29 February of a common year.", "29/02/2023", "tanggal.mustahil"),
    _tmt("Day 0.", "00-04-2023", "tanggal.mustahil"),
    _tmt("Month 13 and day 13.", "13-13-2023", "tanggal.mustahil"),
    _tmt("A day of the last but one century.", "01-04-1823", "tanggal.mustahil"),
    _tmt("31 December 9999 stands for no end.", "31-12-9999", "tanggal.mustahil"),
    _tmt("Month first, as in America.", "04/23/2023", "tanggal.bulan_dahulu"),
    _tmt("Month first in the order of ISO.", "2023-23-04", "tanggal.bulan_dahulu"),
    _tmt("Only month and year.", "April 2023", "tanggal.tidak_lengkap"),
    _tmt("Only month and year in digits.", "04/2023", "tanggal.tidak_lengkap"),
    _tmt("Only the year, as text.", "2023", "tanggal.tidak_lengkap"),
    _tmt("A year typed into a column of dates became a day of 1905.", 2023, "isian.rentang"),
    _tmt("A word is no date.", "kapan-kapan", "tanggal.tidak_terbaca"),
    _tmt("A month of another language.", "1 avril 2023", "tanggal.tidak_terbaca"),
    _tmt("Two dates in one cell.", "01-04-2023 s.d. 01-04-2024", "tanggal.tidak_terbaca"),
    _tmt("A number that is no day.", 123456789, "tanggal.tidak_terbaca"),
    _tmt("A negative serial number.", -5, "tanggal.tidak_terbaca"),
    _tmt("A 1 typed into a column of dates became the first day that Excel knows.", 1, "tanggal.isian_kosong"),
    _tmt("1 January 1900 stands for nothing.", date(1900, 1, 1), "tanggal.isian_kosong"),
    _tmt("0000-00-00 came from a database.", "0000-00-00", "tanggal.isian_kosong"),
    _tmt("1 January 1970 came from a program.", date(1970, 1, 1), "tanggal.isian_kosong"),
    _tmt("Nothing stands where a day must be.", None, "isian.wajib"),
    _tmt("A dash stands where a day must be.", "-", "isian.wajib"),
    _tmt("A year of two digits.", "1/4/23", "tanggal.dua_digit_tahun", refused=False),
    _tmt("A serial number of Excel as text.", "45017", "tanggal.nomor_seri", refused=False),
    _tmt("A serial number of Excel in a column of dates is a date, which is right.", 45017, refused=False),
    _tmt("A rank two years ahead.", date(2028, 4, 1), "tanggal.masa_depan"),
    _tmt("Day first with dashes is right.", "01-04-2023", refused=False),
    _tmt("Words of Bahasa Indonesia are right.", "1 April 2023", refused=False),
    _tmt("The word TMT in front is right.", "TMT 01 April 2023", refused=False),
    _tmt("ISO with a time of day is right.", "2023-04-01 00:00:00", refused=False),
    edited("A training finished tomorrow.", "pelatihan", {"F3": date(2026, 4, 2)}, "F3 tanggal.masa_depan"),
    edited("An assessment of next month.", "asesmen", {"B3": date(2026, 5, 2)}, "B3 tanggal.masa_depan"),
    edited("A diploma of a year that has not come.", "pendidikan", {"E3": date(2030, 8, 1)}, "E3 tanggal.masa_depan"),
)
