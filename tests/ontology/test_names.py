"""What people type leads to codes, and codes lead to what people read."""

from collections import defaultdict

import pytest

from ontology.names import code_of, folded, labels
from ontology.spellings import spellings

SCHEMES = (
    *("competency", "jabatan-level", "golongan", "education-level", "education-field", "field", "predicate"),
    *("severity", "placement-kind", "aspect", "importance", "staff-kind", "criterion", "jpm-category"),
    *("verdict", "gate-result", "standing", "mark", "move", "link-verdict"),
)


@pytest.mark.parametrize(
    ("scheme", "text", "code"),
    [
        ("competency", "Kerjasama", "KSM"),
        ("competency", "Pengembangan Diri & Orang Lain", "PDO"),
        ("competency", "Orintasi Pada Hasil", "OPH"),
        ("competency", "managing change", "MPR"),
        ("competency", "t-sdm-02", "T-SDM-02"),
        ("golongan", "IIId", "III/d"),
        ("golongan", "III.D", "III/d"),
        ("golongan", "Penata Tk. I", "III/d"),
        ("golongan", "Penata Tk. I, III/d", "III/d"),
        ("education-level", "S1", "S-1"),
        ("education-level", "D.III", "D-III"),
        ("education-level", "SMK", "SLTA"),
        ("education-field", "Teknik Informatika", "Teknologi Informasi"),
        ("education-field", "Administrasi Negara", "Administrasi Publik"),
        ("jabatan-level", "Ahli Madya", "JF-MA"),
        ("jabatan-level", "Eselon III.a", "ADM"),
        ("field", "Kepegawaian", "SDM aparatur"),
        ("predicate", "SB", "Sangat Baik"),
        ("placement-kind", "Plt.", "plt"),
        ("criterion", "Pendidikan minimal", "minimum_education"),
        ("aspect", "Sosial Kultural", "sosial_kultural"),
    ],
)
def test_a_word_is_found_by_any_of_its_writings(scheme, text, code):
    assert code_of(scheme, text) == code


def test_an_unknown_word_stands_for_nothing():
    assert code_of("competency", "Berpikir Analisis") is None
    assert code_of("no-such-scheme", "Integritas") is None


@pytest.mark.parametrize("scheme", SCHEMES)
def test_no_writing_stands_for_two_codes(scheme):
    codes = defaultdict(set)
    for each in spellings(scheme):
        codes[folded(each.writing)].add(each.code)
    assert {writing: found for writing, found in codes.items() if len(found) > 1} == {}


@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_code_has_a_label_in_both_languages(scheme):
    assert labels(scheme, "id").keys() == labels(scheme, "en").keys()
    assert all(labels(scheme, "id").values())


def test_labels_come_in_the_order_of_the_scheme():
    assert list(labels("predicate")) == ["Sangat Kurang", "Kurang", "Butuh Perbaikan", "Baik", "Sangat Baik"]
