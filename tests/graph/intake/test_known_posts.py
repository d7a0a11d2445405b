"""Maps of posts and forms of standards become facts where the posts are on record; else it is said what lacks."""

from datetime import date

from graph.intake import KnownCodes, read
from ontology.facts import Jabatan, Placement, Standard, Unit
from tests.graph.intake.sent_lists import table, write_rows

TODAY = date(2026, 3, 31)
PLANNER = Jabatan(code="J-01", name="Perencana Ahli Muda", level="JF-MU", unit="U-1", field="URS-01", formation=1)
ARCHIVIST = Jabatan(code="J-02", name="Arsiparis Terampil", level="JF-TR", unit="U-1")
OTHER_ARCHIVIST = Jabatan(code="J-03", name="Arsiparis Terampil", level="JF-TR", unit="U-2")
KNOWN = KnownCodes(
    every_jabatan=(PLANNER, ARCHIVIST, OTHER_ARCHIVIST),
    every_unit=(
        Unit(code="U-1", name="Sekretariat", instansi="I-1"),
        Unit(code="U-2", name="Bidang Arsip", instansi="I-1"),
    ),
)


def sent(folder, text, known=KNOWN):
    """A list, written and read."""
    return read([write_rows(folder / "kiriman.xlsx", {"DATA": table(text)})], known, today=TODAY).files[0]


def unkept(file):
    """What is said to be missing, by rule."""
    return {remark.rule: remark.message for remark in file.remarks if remark.cell is None}


MAP = """
PETA JABATAN
NO | NAMA JABATAN | UNIT KERJA | KELAS | B | K | +/-
1 | Perencana Ahli Muda | Sekretariat | 9 | =1 | =3 | =-2
2 | Arsiparis Terampil | Bidang Arsip | 6 | =1 | =2 | =-1
3 | Pranata Komputer Terampil | Sekretariat | 6 | =0 | =1 | =-1
"""


def test_the_need_of_a_known_post_becomes_its_formation_and_unknown_posts_are_named(tmp_path):
    file = sent(tmp_path, MAP)
    posts = [fact for fact in file.facts if isinstance(fact, Jabatan)]
    assert [(post.code, post.formation, post.job_class) for post in posts] == [("J-01", 3, 9), ("J-03", 2, 6)]
    assert (posts[0].field, posts[0].level) == ("URS-01", "JF-MU")
    assert "Pranata Komputer Terampil" in unkept(file)["jabatan.tidak_tercatat"]


FORM = """
STANDAR KOMPETENSI JABATAN {year}
NAMA JABATAN : Perencana Ahli Muda
KODE JABATAN : {code}
II. STANDAR KOMPETENSI
Kompetensi | Level | Deskripsi
Integritas | Level 3 | Memastikan
Kerjasama | {level} | Efektif
III. PERSYARATAN JABATAN
Jenis Persyaratan | Uraian | Mutlak | Penting | Perlu
A. Pendidikan | S-1/D-IV | √ | |
B. Pelatihan | Pelatihan perencanaan | | √ |
D. Pangkat | Penata (III/c) | √ | |
"""


def test_the_form_of_a_known_post_becomes_its_standard_with_the_conditions_that_can_be_checked(tmp_path):
    file = sent(tmp_path, FORM.format(year="TAHUN 2025", code="J-01", level="=2"))
    [standard] = [fact for fact in file.facts if isinstance(fact, Standard)]
    assert (standard.jabatan, standard.valid_from) == ("J-01", date(2025, 1, 1))
    assert [(each.competency, each.level) for each in standard.requirements] == [("INT", 3), ("KSM", 2)]
    assert [(each.criterion, each.threshold, each.importance.value) for each in standard.conditions] == [
        ("minimum_education", "S-1", "mutlak"),
        ("minimum_golongan", "III/c", "mutlak"),
    ]


def test_a_standard_without_year_with_an_unknown_level_or_of_an_unknown_post_is_not_kept_and_it_is_said_why(tmp_path):
    year, code, level = "TAHUN 2025", "J-01", "=2"
    assert "standar.tanpa_tanggal" in unkept(sent(tmp_path, FORM.format(year="", code=code, level=level)))
    half = sent(tmp_path, FORM.format(year=year, code=code, level="TD"))
    assert "standar.tidak_lengkap" in unkept(half)
    assert not any(isinstance(fact, Standard) for fact in half.facts)
    lost = sent(tmp_path, FORM.format(year=year, code="J-9", level=level), KnownCodes())
    assert "jabatan.tidak_tercatat" in unkept(lost)


HELD = """
DAFTAR NOMINATIF
NO | NAMA | NIP | JABATAN | TMT JABATAN | UNIT KERJA
1 | Ani Contoh | 198604232010012004 | Arsiparis Terampil | 01-02-2021 | Bidang Arsip
2 | Citra Contoh | 198810312012121006 | Arsiparis Terampil | 01-02-2021 | Dinas Lain
"""


def test_a_post_is_held_by_its_code_only_where_name_and_unit_leave_no_doubt(tmp_path):
    held = [fact for fact in sent(tmp_path, HELD).facts if isinstance(fact, Placement)]
    assert [(fact.jabatan, fact.unit, fact.level) for fact in held] == [("J-03", "U-2", "JF-TR"), (None, None, "JF-TR")]
