"""Loading data from the page, as a reader does it: a bad file is refused, understood, and its rest loaded."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect
from python_calamine import load_workbook

from api.service import CareerService
from graph.settings import Address
from tests.api.reading import reading
from tests.api.small_world import empty_graph, service_on
from tests.workbooks import edited_world
from tests.world import NIP

PATIENCE = 60_000


@pytest.fixture(scope="module")
def service(neo4j_address: Address, tmp_path_factory: pytest.TempPathFactory) -> Iterator[CareerService]:
    """A service over a graph without facts."""
    opened = service_on(empty_graph(neo4j_address), tmp_path_factory.mktemp("home"))
    yield opened
    opened.close()


@pytest.fixture
def bad_files(tmp_path: Path) -> list[Path]:
    folder = tmp_path / "kiriman"
    folder.mkdir()
    edited_world(folder, {"kinerja": {"C2": "<b>Istimewa</b> sekali"}})
    return sorted(folder.iterdir())


def _send(page: Page, files: list[Path]) -> None:
    page.goto("/")
    page.get_by_role("link", name="Data", exact=True).click()
    page.get_by_label("Berkas Excel").set_input_files(files)
    page.get_by_role("button", name="Periksa berkas").click()


def test_a_refused_file_is_understood_given_back_marked_and_its_rest_loaded(
    reader: Page, bad_files: list[Path], tmp_path: Path
) -> None:
    _send(reader, bad_files)
    expect(reader.get_by_role("heading", level=1)).to_contain_text("dari 7 berkas dapat dimuat", timeout=PATIENCE)
    expect(reader.get_by_text("belum ada yang tersimpan")).to_be_visible()
    row = reader.get_by_role("row").filter(has_text="predikat.tak_dikenal")
    expect(row).to_contain_text("kinerja")
    expect(row).to_contain_text("C2")
    expect(row).to_contain_text("<b>Istimewa</b> sekali")
    section = reader.locator("section").filter(has=reader.get_by_role("heading", name="05_kinerja.xlsx"))
    with reader.expect_download() as download:
        section.get_by_role("link", name="Unduh dengan sel ditandai").click()
    kept = tmp_path / "kembali.xlsx"
    download.value.save_as(kept)
    assert download.value.suggested_filename == "05_kinerja-diperiksa.xlsx"
    assert load_workbook(kept).sheet_names[0] == "Ringkasan"

    reader.get_by_role("button", name="Muat semuanya tanpa 1 baris bermasalah").click()
    expect(reader.get_by_role("heading", level=1)).to_have_text("Data sudah dimuat", timeout=PATIENCE)
    reader.get_by_role("link", name="Ke beranda").click()
    expect(reader.locator(".counts")).to_contain_text(str(len(NIP)))


def test_without_javascript_a_link_brings_the_result(plain_reader: Page, bad_files: list[Path]) -> None:
    _send(plain_reader, bad_files)
    refresh = plain_reader.get_by_role("link", name="Perbarui halaman")
    for _ in range(100):
        if not refresh.is_visible():
            break
        refresh.click()
        plain_reader.wait_for_timeout(200)
    expect(plain_reader.get_by_role("heading", name="05_kinerja.xlsx")).to_be_visible()
    plain_reader.get_by_role("button", name="Batalkan").click()
    expect(plain_reader.get_by_role("heading", level=1)).to_have_text("Muat data")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_pages_of_loading_fit_and_have_no_accessibility_fault(
    browser: Browser, site: str, bad_files: list[Path], scheme: str
) -> None:
    with reading(browser, site, guarded=False) as page:
        page.emulate_media(color_scheme="dark" if scheme == "dark" else "light", reduced_motion="reduce")
        page.goto("/muat")
        _judge(page)
        _send(page, bad_files)
        expect(page.get_by_role("heading", name="05_kinerja.xlsx")).to_be_visible(timeout=PATIENCE)
        page.locator("summary").evaluate_all("summaries => summaries.forEach(summary => summary.click())")
        _judge(page)


def _judge(page: Page) -> None:
    found = Axe().run(page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]})
    assert found.violations_count == 0, found.generate_report()
    page.set_viewport_size({"width": 320, "height": 844})
    assert page.evaluate("document.documentElement.scrollWidth") == 320
    page.set_viewport_size({"width": 1280, "height": 800})
