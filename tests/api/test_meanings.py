"""What a column holds is told in words, whether it is one of a template or of a list in circulation."""

import pytest

from api.meanings import grouped, meaning, spoken_field


@pytest.mark.parametrize(
    ("field", "words"),
    [
        ("-", "jangan dibaca"),
        ("pangkat.tmt", "pangkat: TMT"),
        ("pegawai.nama + pegawai.tanggal_lahir", "pegawai: nama, pegawai: tanggal lahir"),
        ("pegawai.nip + -", "pegawai: NIP"),
        ("masa_kerja.tahun", "masa kerja: tahun"),
        ("pendidikan", "pendidikan"),
        ("kompetensi.INT.level", "level Integritas"),
    ],
)
def test_a_field_is_said_as_people_say_it(field: str, words: str) -> None:
    assert meaning(field) == words


def test_fields_are_grouped_by_what_they_are_about_in_the_order_in_which_that_comes_first() -> None:
    fields = ("-", "pegawai.nip", "pangkat.tmt", "pegawai.nama")
    assert grouped(fields) == [("pegawai", ["pegawai.nip", "pegawai.nama"]), ("pangkat", ["pangkat.tmt"])]


@pytest.mark.parametrize(
    ("sheet", "field", "words"),
    [
        ("kinerja", "predicate", "Predikat"),
        ("asesmen", "INT", "Integritas"),
        ("duk", "pangkat.golongan", "pangkat: golongan"),
        ("standar_kompetensi", "standar.level", "standar: level"),
    ],
)
def test_what_a_correction_is_about_is_told_by_the_heading_of_a_template_or_by_its_meaning(
    sheet: str, field: str, words: str
) -> None:
    assert spoken_field(sheet, field) == words
