"""A counsellor supposes something about a person, reads what would change, and is told what cannot be supposed."""

import pytest
from playwright.sync_api import Page, expect

ON = "as_of=2026-04-01"


def test_without_anything_supposed_the_page_is_a_form_that_says_what_it_does(reader: Page) -> None:
    reader.goto(f"/pegawai/Contoh Muda?{ON}")
    reader.get_by_role("button", name="Andaikan …").click()
    expect(reader.get_by_role("heading", name="Yang diandaikan")).to_be_visible()
    expect(reader.get_by_role("main")).to_contain_text("tidak dicatat di mana pun dan bukan keputusan")
    expect(reader.get_by_role("main")).to_contain_text("Isi program, jabatan, atau keduanya.")
    expect(reader.get_by_role("table")).to_have_count(0)


def test_a_programme_and_a_move_are_supposed_and_what_changes_is_shown(reader: Page) -> None:
    reader.goto(f"/pegawai/Contoh Muda/andaikan?{ON}")
    reader.get_by_label("Program (kode atau nama)").fill("P07")
    reader.get_by_label("Pindah ke jabatan").fill("Kepala Bagian Pengembangan Kompetensi")
    reader.get_by_label("Pada tanggal").fill("2026-09-01")
    reader.get_by_label("Dilihat terhadap jabatan").fill("J-KARO")
    reader.get_by_role("button", name="Andaikan").press("Enter")
    sides = reader.get_by_role("table", name="Keduanya dilihat pada 1 September 2026")
    expect(sides.get_by_role("row", name="Putusan")).to_contain_text("Tidak layak")
    expect(sides.get_by_role("row", name="Putusan")).to_contain_text("Tidak dapat diputuskan")
    changed = reader.get_by_role("table", name="Syarat yang hasilnya lain")
    expect(changed).to_contain_text("genap 2 tahun pada 1 September 2028")
    expect(reader.get_by_role("heading", name="Pengangkatan itu sendiri")).to_be_visible()
    expect(reader.get_by_role("table", name="Tertutup karena andaian")).to_contain_text("penurunan jenjang")


def test_changing_the_day_keeps_everything_that_was_supposed(reader: Page) -> None:
    reader.goto(f"/pegawai/Contoh Muda/andaikan?program=P07&program=P18&menuju=J-ANALIS-MU&{ON}")
    reader.get_by_text("Keadaan per 1 April 2026").first.click()
    reader.get_by_label("Ganti tanggal").fill("2026-05-01")
    reader.locator(".day").get_by_role("button").click()
    expect(reader.get_by_label("Program (kode atau nama)")).to_have_value("P07")
    expect(reader.get_by_label("Program lain (kode atau nama)").first).to_have_value("P18")
    expect(reader.get_by_role("table", name="Keduanya dilihat pada 1 Mei 2026")).to_be_visible()


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("program=P99", "Program “P99” tidak dikenal"),
        ("pindah=Kepala+Segala", "Jabatan “Kepala Segala” tidak dikenal"),
        ("program=P07&pada=besok", "bukan tanggal yang dapat dipakai"),
        ("program=P07&pada=2020-01-01", "mendahului"),
        ("menuju=J-KARO", "Isi paling sedikit satu program"),
    ],
)
def test_what_cannot_be_supposed_is_said_beside_the_form(reader: Page, asked: str, said: str) -> None:
    reader.goto(f"/pegawai/Contoh Muda/andaikan?{asked}&{ON}")
    expect(reader.get_by_role("alert")).to_contain_text(said)
    expect(reader.get_by_role("button", name="Andaikan")).to_be_visible()
