"""Rows that are right one by one and wrong together."""

from datetime import date

from tests.graph.corpus.bad_file import BadFile, edited
from tests.world import NIP

CAREERS: tuple[BadFile, ...] = (
    edited(
        "Two definitive posts overlap for a month.", "penempatan", {"I2": date(2024, 4, 15)}, "H3 masa.tumpang_tindih"
    ),
    edited("Two definitive posts begin on one day.", "penempatan", {"H3": date(2021, 3, 1)}, "H3 masa.tumpang_tindih"),
    edited("A post ends before it begins.", "penempatan", {"I2": date(2021, 2, 1)}, "I2 isian.urutan"),
    edited("A post before the appointment.", "penempatan", {"H22": date(2024, 3, 1)}, "H22 masa.sebelum_pengangkatan"),
    edited("A rank before the appointment.", "pangkat", {"C3": date(1990, 4, 1)}, "C3 masa.sebelum_pengangkatan"),
    edited(
        "A post before its holder could walk.", "penempatan", {"H22": date(2000, 3, 1)}, "H22 masa.sebelum_pengangkatan"
    ),
    edited(
        "Acting beside a post is right.",
        "penempatan",
        {"A23": NIP["G1"], "C23": "Kepala Bagian", "D23": "ADM", "G23": "Plt.", "H23": date(2025, 1, 1)},
        refused=False,
    ),
    edited(
        "One year has two predicates.",
        "kinerja",
        {"A26": NIP["K1"], "B26": 2024, "C26": "Kurang"},
        "C26 baris.bertentangan",
    ),
    edited(
        "One year stands there twice.",
        "kinerja",
        {"A26": NIP["K1"], "B26": 2024, "C26": "Baik"},
        "A26 baris.ganda",
        refused=False,
    ),
    edited(
        "One golongan begins twice.",
        "pangkat",
        {"A13": NIP["K1"], "B13": "IV/b", "C13": date(2022, 4, 1)},
        "C13 baris.bertentangan",
    ),
    edited(
        "One competency stands in a standard twice.",
        "standar_kompetensi",
        {"A99": "J-TU", "B99": date(2024, 1, 1), "C99": "INT", "D99": 2, "E99": "mutlak"},
        "D99 baris.bertentangan",
    ),
    edited("A unit stands above itself.", "unit", {"D2": "KC-1"}, "D2 unit.melingkar"),
    edited("Two units stand above each other.", "unit", {"D2": "KC-1-1"}, "D2 unit.melingkar", "D3 unit.melingkar"),
    edited(
        "One code names two units.", "unit", {"A5": "KC-2", "B5": "Biro Hukum", "C5": "KC"}, "B5 baris.bertentangan"
    ),
    edited(
        "One code names two jabatan.",
        "jabatan",
        {"A8": "J-TU", "B8": "Arsiparis", "C8": "PLK"},
        "B8 baris.bertentangan",
    ),
    edited(
        "A condition without a standard.",
        "persyaratan",
        {"B2": date(2024, 2, 1)},
        "A2 standar.tanpa_kompetensi",
    ),
    edited(
        "A new jabatan without a standard.",
        "jabatan",
        {"A8": "J-BARU", "B8": "Arsiparis Ahli Pertama", "C8": "JF-PT"},
        "A8 standar.tidak_ada",
        refused=False,
    ),
    edited("A punishment ends before it was decided.", "disiplin", {"D2": date(2025, 1, 3)}, "D2 isian.urutan"),
    edited(
        "An assessment has no level at all.",
        "asesmen",
        {f"{column}2": "TD" for column in "HIJKLMNOPQR"},
        "A2 asesmen.tanpa_level",
        "R3 level.jarang_terisi",
        *(f"{column}2 level.tidak_diketahui" for column in "HIJKLMNOPQR"),
        refused=False,
    ),
)
