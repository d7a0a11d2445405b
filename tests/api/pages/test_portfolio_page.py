"""A planner makes a training plan from the page, edits it, and takes it away."""

from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect
from python_calamine import load_workbook

from tests.api.reading import reading


def _planned(page: Page) -> None:
    page.goto("/unit/KC-1?as_of=2026-04-01")
    page.get_by_role("link", name="Susun rencana pelatihan unit ini").click()
    expect(page.get_by_label("Unit, dengan semua unit di bawahnya")).to_have_value("KC-1")
    page.get_by_label("Disiapkan untuk jabatan").fill("J-KABAG")
    page.get_by_label("Anggaran").fill("4.500.000")
    page.get_by_role("button", name="Susun rencana").click()
    expect(page.get_by_role("heading", name="Program dan pesertanya")).to_be_visible()


def test_a_plan_is_made_read_edited_and_taken_away(reader: Page, tmp_path: Path) -> None:
    _planned(reader)
    expect(reader.locator("dl.facts")).to_contain_text("Rp 4.000.000")
    run = reader.locator("details.run").first
    run.locator("summary").click()
    rows = run.get_by_role("row").filter(has_text="Komunikasi 2 → 3")
    expect(rows).to_have_count(2)
    first = str(rows.first.get_by_role("link").text_content())
    with reader.expect_download() as download:
        reader.get_by_role("link", name="Unduh peserta dan anggaran").click()
    download.value.save_as(tmp_path / "rencana.xlsx")
    book = load_workbook(tmp_path / "rencana.xlsx")
    assert book.sheet_names == [
        *("anggaran", "peserta", "surat_tugas", "surat_tugas_peserta"),
        *("dinilai_dahulu", "tanpa_program", "keterangan"),
    ]
    assert {row[4] for row in book.get_sheet_by_name("peserta").to_python()[1:]} >= {first}
    run.get_by_role("button", name=f"Jangan ikutkan {first}", exact=True).click()
    expect(reader.get_by_text("1 orang tidak diikutkan")).to_be_visible()
    reader.locator("details.run summary").first.click()
    expect(reader.locator("details.run").get_by_role("link", name=first, exact=True)).to_have_count(0)
    reader.locator("details.run").first.get_by_role("button", name="Jangan adakan, hitung lagi").click()
    expect(reader.get_by_text("Tidak ada program yang menutup kesenjangan")).to_be_visible()
    reader.get_by_role("button", name="Cabut semua putusan").click()
    expect(reader.get_by_role("heading", name="Program dan pesertanya")).to_be_visible()
    expect(reader.locator("details.run")).to_have_count(1)


def test_moving_somebody_shows_at_once_what_it_costs(reader: Page) -> None:
    _planned(reader)
    run = reader.locator("details.run").first
    run.locator("summary").click()
    first = str(run.get_by_role("row").filter(has_text="Komunikasi 2 → 3").first.get_by_role("link").text_content())
    run.get_by_label("Pindahkan").select_option(label=first)
    run.get_by_label("ke program").fill("P18")
    run.get_by_role("button", name="Pindahkan, hitung lagi").click()
    effect = reader.get_by_role("table", name="Dibandingkan dengan rencana sebelumnya")
    expect(effect.get_by_role("row", name="Biaya")).to_contain_text("Rp 4.000.000")
    expect(effect.get_by_role("row", name="Biaya")).to_contain_text("Rp 4.500.000")
    expect(reader.get_by_text("1 kursi dipastikan, 1 orang tidak diikutkan")).to_be_visible()
    moved = reader.locator("details.run", has_text="Pelatihan Analis SDM Aparatur Ahli Muda")
    moved.locator("summary").click()
    expect(moved.get_by_role("row", name=first)).to_contain_text("atas permintaan Anda")


def test_a_move_without_a_programme_is_said_at_once(reader: Page) -> None:
    _planned(reader)
    run = reader.locator("details.run").first
    run.locator("summary").click()
    run.get_by_role("button", name="Pindahkan, hitung lagi").click()
    expect(reader.get_by_role("alert")).to_contain_text("Pilih siapa yang dipindahkan")


def test_a_plan_is_accessible_and_fits_a_telephone(browser: Browser, site: str) -> None:
    with reading(browser, site, guarded=False) as page:
        _planned(page)
        page.locator("details.run summary").first.click()
        assert not Axe().run(page).response["violations"]
        page.set_viewport_size({"width": 320, "height": 844})
        assert page.evaluate("document.documentElement.scrollWidth") == 320


def test_a_limit_that_is_no_number_is_said_at_once(reader: Page) -> None:
    reader.goto("/pelatihan")
    reader.get_by_label("Anggaran").fill("setengah miliar")
    reader.get_by_role("button", name="Susun rencana").click()
    expect(reader.get_by_role("alert")).to_contain_text("Anggaran harus bilangan bulat")


def test_a_jabatan_that_nobody_knows_ends_the_plan_with_a_reason(reader: Page) -> None:
    reader.goto("/pelatihan")
    reader.get_by_label("Disiapkan untuk jabatan").fill("Kepala Segala Sesuatu")
    reader.get_by_role("button", name="Susun rencana").click()
    expect(reader.get_by_role("alert")).to_contain_text("Kepala Segala Sesuatu")
    expect(reader.get_by_role("link", name="Ubah batasnya")).to_be_visible()
