"""The road ahead as a counsellor meets it: from a person to what can be reached, to one target, to two side by side."""

import pytest
from playwright.sync_api import Page, expect

ON = "as_of=2026-04-01"


def test_a_counsellor_goes_from_a_person_to_two_targets_side_by_side(reader: Page) -> None:
    reader.goto("/cari?q=Contoh+Muda")
    reader.get_by_role("link", name="Contoh Muda").first.click()
    reader.get_by_role("button", name="Jalur karier ke depan").click()
    expect(reader.get_by_role("table", name="Jabatan yang dapat dicapai")).to_contain_text("Kepala Biro")
    reader.get_by_role("link", name="Kepala Biro Sumber Daya Manusia").click()
    expect(reader.get_by_role("region", name="Jalur 1 menuju Kepala Biro Sumber Daya Manusia")).to_be_visible()
    reader.get_by_label("Bandingkan dengan").fill("J-KABAG")
    reader.get_by_role("button", name="Tampilkan jalur").press("Enter")
    first, second = (
        reader.get_by_role("region", name=f"Menuju {name}", exact=True)
        for name in ("Kepala Biro Sumber Daya Manusia", "Kepala Bagian Pengembangan Kompetensi")
    )
    expect(first.locator("time")).to_have_count(3)
    expect(second.locator("time")).to_have_count(2)
    left, right = first.bounding_box(), second.bounding_box()
    assert left is not None
    assert right is not None
    assert left["x"] + left["width"] <= right["x"]


@pytest.mark.parametrize("width", [390, 1440])
def test_the_road_ahead_fits_the_screen(reader: Page, width: int) -> None:
    reader.set_viewport_size({"width": width, "height": 900})
    reader.goto(f"/pegawai/Contoh Muda/jalur?menuju=J-KARO&menuju=J-KABAG&{ON}")
    assert reader.evaluate("document.documentElement.scrollWidth") == width


def test_what_closes_a_road_is_told_and_a_step_shows_its_conditions(reader: Page) -> None:
    reader.goto(f"/pegawai/Contoh Kedua/jalur?menuju=J-KARO&{ON}")
    expect(reader.get_by_role("main")).to_contain_text("hari terakhir batas usia")
    reader.goto(f"/pegawai/Contoh Ketujuh/jalur?menuju=J-KARO&{ON}")
    reader.get_by_text("syarat pada hari itu").first.click()
    expect(reader.get_by_role("main")).to_contain_text("JPT Pratama: usia maksimal")


def test_the_explanation_of_a_match_leads_to_the_road(reader: Page) -> None:
    reader.goto(f"/jabatan/J-ANALIS-MU?{ON}")
    reader.get_by_role("link", name="Penjelasan Contoh Muda").click()
    reader.get_by_role("link", name="Jalur karier menuju").click()
    expect(reader.get_by_role("heading", name="Menuju Analis SDM Aparatur Ahli Muda")).to_be_visible()
