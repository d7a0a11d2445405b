"""Numbers, years and levels of competencies."""

from datetime import date

from tests.graph.corpus.bad_file import BadFile, edited

FIGURES: tuple[BadFile, ...] = (
    edited("Sixty in words.", "program", {"F2": "enam puluh"}, "F2 angka.tidak_terbaca"),
    edited("A thousand or one and a bit.", "program", {"F2": "1.080"}, "F2 angka.ambigu"),
    edited("Thousands parted in the English way.", "program", {"G2": "4,500,000"}, "G2 angka.ambigu"),
    edited("Half an hour of lessons.", "program", {"F2": "24,5"}, "F2 angka.pecahan"),
    edited("The cost is less than nothing.", "program", {"G2": "-4500000"}, "G2 angka.negatif"),
    edited("Minus one post is approved.", "jabatan", {"J2": -1}, "J2 angka.negatif"),
    edited("Class 18 of 17.", "jabatan", {"H2": 18}, "H2 isian.rentang"),
    edited("Retirement at 95.", "jabatan", {"I2": 95}, "I2 isian.rentang"),
    edited("Credit points with four decimals.", "angka_kredit", {"C2": "102,5678"}, "C2 angka.terlalu_halus"),
    edited("Credit points with a decimal comma are right.", "angka_kredit", {"C2": "102,5"}, refused=False),
    edited("Rupiah with points and a comma are right.", "program", {"G2": "Rp 4.500.000,00"}, refused=False),
    edited("A letter O in the year.", "kinerja", {"B2": "2O25"}, "B2 tahun.tidak_terbaca"),
    edited("The year became a date.", "kinerja", {"B2": date(2024, 1, 1)}, "B2 tahun.tidak_terbaca"),
    edited("Year 0.", "kinerja", {"B2": 0}, "B2 tahun.isian_kosong"),
    edited("A year that has not come.", "kinerja", {"B2": 2031}, "B2 tanggal.masa_depan"),
    edited("Level 6 of 5.", "asesmen", {"H2": 6}, "H2 level.di_luar_rentang", refused=False),
    edited("Level minus one.", "asesmen", {"H2": -1}, "H2 level.di_luar_rentang", refused=False),
    edited("99 stands for no answer.", "asesmen", {"H2": 99}, "H2 level.kode_kosong", refused=False),
    edited("Between two levels.", "asesmen", {"H2": "2,3"}, "H2 level.bukan_setengahan"),
    edited("Two levels with a stroke.", "asesmen", {"H2": "2/3"}, "H2 level.tidak_terbaca"),
    edited("A tick instead of a level.", "asesmen", {"H2": "V"}, "H2 level.tidak_terbaca"),
    edited("A level became a date.", "asesmen", {"H2": date(2026, 3, 2)}, "H2 level.tidak_terbaca"),
    edited("Nobody looked, and wrote TD.", "asesmen", {"H2": "TD"}, "H2 level.tidak_diketahui", refused=False),
    edited("Found to be below level 1.", "asesmen", {"H2": 0}, "H2 level.nol", refused=False),
    edited("A half level with a comma is right.", "asesmen", {"H2": "3,5"}, refused=False),
    edited("A standard asks for level 0.", "standar_kompetensi", {"D2": 0}, "D2 level.di_luar_rentang"),
    edited("A standard asks for nothing.", "standar_kompetensi", {"D2": None}, "D2 isian.wajib"),
    edited("A programme leads down.", "program_kompetensi", {"C2": 4}, "D2 isian.urutan"),
)
