"""Codes and words of lists: impossible ones, nearly right ones, and ones that Excel changed."""

from datetime import date

from tests.graph.corpus.bad_file import BadFile, edited
from tests.world import NIP

WORDS: tuple[BadFile, ...] = (
    edited("Golongan III ends at d.", "pangkat", {"B3": "III/e"}, "B3 golongan.tak_dikenal"),
    edited("A class of PPPK in a rank of PNS.", "pangkat", {"B3": "IX"}, "B3 golongan.pppk"),
    edited("A PPPK with a golongan of PNS.", "pangkat", {"A3": NIP["PPPK"], "B3": "III/a"}, "B3 golongan.pns"),
    edited("Rank and golongan disagree.", "pangkat", {"B3": "Penata (III/d)"}, "B3 pangkat.beda_golongan"),
    edited("34 may be III/d or anything.", "pangkat", {"B3": 34}, "B3 golongan.tak_dikenal"),
    edited("A course is no level of education.", "pendidikan", {"B3": "Kursus"}, "B3 pendidikan.tak_dikenal"),
    edited("A row that somebody named delete.", "pendidikan", {"B3": "delete"}, "B3 isian.sisa"),
    edited("Two levels of education in one cell.", "pendidikan", {"B3": "S-1/D-IV"}, "B3 pendidikan.ganda"),
    edited(
        "A field of study that nobody teaches.",
        "pendidikan",
        {"C3": "Ilmu Gaib"},
        "C3 bidang_ilmu.tak_dikenal",
        refused=False,
    ),
    edited("A predicate of the old rules.", "kinerja", {"C3": "Cukup"}, "C3 predikat.tak_dikenal"),
    edited("A predicate in figures.", "kinerja", {"C3": 91.5}, "C3 predikat.tak_dikenal"),
    edited("A slip in a predicate.", "kinerja", {"C3": "Sangat Baikk"}, "C3 predikat.tak_dikenal"),
    edited("A component that no rule knows.", "nilai_talenta", {"B2": "bakat alam"}, "B2 unsur_talenta.tak_dikenal"),
    edited("A punishment that no rule knows.", "disiplin", {"B2": "luar biasa"}, "B2 tingkat_hukuman.tak_dikenal"),
    edited("A kind of assignment that no rule knows.", "penempatan", {"G3": "sementara"}, "G3 penugasan.tak_dikenal"),
    edited(
        "An importance that no form has.", "standar_kompetensi", {"E3": "wajib sekali"}, "E3 kepentingan.tak_dikenal"
    ),
    edited("A competency with a slip.", "standar_kompetensi", {"C3": "Kerjasamma"}, "C3 kompetensi.tak_dikenal"),
    edited(
        "A competency of another dictionary.",
        "program_kompetensi",
        {"B2": "Berpikir Analitis"},
        "B2 kompetensi.tak_dikenal",
    ),
    edited("A kind of condition nobody can check.", "persyaratan", {"C2": "tinggi badan"}, "C2 syarat.tak_dikenal"),
    edited("A condition without its value.", "persyaratan", {"D2": None}, "D2 syarat.kurang_isian"),
    edited(
        "A condition with years that it does not use.",
        "persyaratan",
        {"E2": 3},
        "E2 syarat.isian_tak_dipakai",
        refused=False,
    ),
    edited("A level of jabatan that is none.", "penempatan", {"D3": "Kepala"}, "D3 jenjang.tak_dikenal"),
    edited("A level of jabatan with a slip.", "jabatan", {"C5": "Ahli Mudaa"}, "C5 jenjang.tak_dikenal"),
    edited("A unit that does not exist.", "penempatan", {"F3": "KC-9"}, "F3 unit.tak_dikenal"),
    edited("The code of a unit without its dash.", "penempatan", {"F3": "KC1"}, "F3 unit.tak_dikenal"),
    edited("A programme that does not exist.", "pelatihan", {"B2": "P99"}, "B2 program.tak_dikenal"),
    edited("The code of a programme with a dash too many.", "pelatihan", {"B2": "P-18"}, "B2 program.tak_dikenal"),
    edited("A jabatan that does not exist.", "penempatan", {"B20": "J-RAJA"}, "B20 jabatan.tak_dikenal"),
    edited("An agency that does not exist.", "unit", {"C2": "KX"}, "C2 instansi.tak_dikenal"),
    edited("Excel made a date of the code 1-2.", "unit", {"D3": date(2026, 1, 2)}, "D3 kode.menjadi_tanggal"),
    edited(
        "Excel made a date of the number of a decree.",
        "pangkat",
        {"D3": date(2026, 1, 2)},
        "D3 teks.menjadi_tanggal",
        refused=False,
    ),
)
