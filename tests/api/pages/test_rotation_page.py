"""A committee looks at a rotation, edits it, asks about one placement, and takes it away."""

from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect
from python_calamine import load_workbook

from tests.api.reading import reading


def worked_out(page: Page) -> None:
    page.goto("/unit/KC-1?as_of=2026-04-01")
    page.get_by_role("link", name="Susun rotasi unit ini").click()
    expect(page.get_by_label("Unit, dengan semua unit di bawahnya")).to_have_value("KC-1")
    page.get_by_label("Paling singkat dalam jabatan").fill("0")
    page.get_by_role("button", name="Susun rotasi").press("Enter")
    expect(page.get_by_role("heading", name="Perpindahan yang diusulkan")).to_be_visible()
    expect(page.get_by_role("progressbar")).to_have_count(0)


def test_a_placement_is_asked_about_and_the_proposal_taken_away(reader: Page, tmp_path: Path) -> None:
    worked_out(reader)
    reader.get_by_label("Pegawai (id, NIP atau nama)").fill("Contoh Muda")
    reader.get_by_label("Jabatan (kode atau nama)").fill("J-ANALIS-MU")
    reader.get_by_role("button", name="Hitung").press("Enter")
    expect(reader.get_by_role("status")).to_contain_text("Contoh Muda ke Analis SDM Aparatur Ahli Muda")
    expect(reader.get_by_role("status")).to_contain_text("Tidak dapat")
    with reader.expect_download() as download:
        reader.get_by_role("link", name="Unduh untuk rapat").click()
    download.value.save_as(tmp_path / "rotasi.xlsx")
    assert load_workbook(tmp_path / "rotasi.xlsx").sheet_names == ["usulan", "tetap", "batas", "keterangan"]


def test_a_person_that_takes_no_part_is_said_on_the_board(reader: Page) -> None:
    worked_out(reader)
    reader.get_by_label("Pegawai (id, NIP atau nama)").fill("Contoh Kesatu")
    reader.get_by_label("Jabatan (kode atau nama)").fill("J-ANALIS-MU")
    reader.get_by_role("button", name="Hitung").click()
    expect(reader.get_by_role("alert")).to_contain_text("Contoh Kesatu tidak ikut dalam rotasi ini")


def test_a_limit_that_is_no_number_is_said_at_once(reader: Page) -> None:
    reader.goto("/rotasi")
    reader.get_by_label("Paling jauh").fill("dekat saja")
    reader.get_by_role("button", name="Susun rotasi").click()
    expect(reader.get_by_role("alert")).to_contain_text("Jarak harus bilangan bulat")


def test_the_board_is_accessible_and_fits_a_telephone(browser: Browser, site: str) -> None:
    with reading(browser, site, guarded=False) as page:
        worked_out(page)
        assert not Axe().run(page).response["violations"]
        page.set_viewport_size({"width": 320, "height": 844})
        assert page.evaluate("document.documentElement.scrollWidth") == 320
