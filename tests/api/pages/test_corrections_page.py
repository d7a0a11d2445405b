"""Corrections and columns on the page: accepted beside the cell, remembered for the next file, and taken back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from api.service import CareerService
from graph.settings import Address
from tests.api.reading import reading
from tests.api.small_world import empty_graph, service_on
from tests.graph.intake.sent_lists import write
from tests.workbooks import edited_world

PATIENCE = 60_000
WCAG = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


@pytest.fixture(scope="module")
def service(neo4j_address: Address, tmp_path_factory: pytest.TempPathFactory) -> Iterator[CareerService]:
    """A service over a graph without facts."""
    opened = service_on(empty_graph(neo4j_address), tmp_path_factory.mktemp("home"))
    yield opened
    opened.close()


@pytest.fixture(autouse=True)
def nothing_agreed(service: CareerService) -> Iterator[None]:
    """Nothing holds from one test to the next."""
    yield
    for correction in service.corrections().corrections:
        service.revoke_correction(correction.id)
    for mapping in service.column_mappings().mappings:
        service.revoke_column_mapping(mapping.id)


@pytest.fixture
def slips(tmp_path: Path) -> list[Path]:
    """Workbooks with the same slip twice, another one, and a word that means nothing."""
    folder = tmp_path / "kiriman"
    folder.mkdir()
    edited_world(
        folder,
        {"kinerja": {"C2": "Sangat Bakk", "C3": "Sangat Bakk", "C4": "Butuh Perbaikn", "C5": "Istimewa sekali"}},
    )
    return sorted(folder.iterdir())


def _send(page: Page, files: list[Path]) -> None:
    page.goto("/muat")
    page.get_by_label("Berkas Excel").set_input_files(files)
    page.get_by_role("button", name="Periksa berkas").click()


def _result(page: Page) -> None:
    """Waits for the result of a check; a browser without JavaScript asks for it by the link."""
    refresh = page.get_by_role("link", name="Perbarui halaman")
    for _ in range(200):
        if page.get_by_role("heading", name="Putusan Anda").is_visible():
            return
        if refresh.is_visible():
            refresh.click()
        page.wait_for_timeout(100)


def test_a_proposal_is_accepted_beside_its_cell_and_all_of_a_kind_at_once_and_then_the_file_goes_in(
    plain_reader: Page, slips: list[Path], service: CareerService
) -> None:
    page = plain_reader
    _send(page, slips)
    _result(page)
    expect(page.get_by_role("heading", level=1)).to_contain_text("dari 7 berkas dapat dimuat")
    page.get_by_role("button", name="Terima usul: Butuh Perbaikn dibaca Butuh Perbaikan").click()
    _result(page)
    expect(page.get_by_text("Koreksi yang dipakai (1)")).to_be_visible()
    page.get_by_role("button", name="Terima semua usul predikat.tak_dikenal (2)").click()
    _result(page)
    page.get_by_label("Baca Istimewa sekali sebagai").fill("Luar biasa")
    page.get_by_role("button", name="Pakai pengganti untuk Istimewa sekali").click()
    expect(page.get_by_role("alert")).to_contain_text("“Luar biasa” tidak dapat dipakai")
    page.get_by_label("Baca Istimewa sekali sebagai").fill("Sangat Baik")
    page.get_by_role("button", name="Pakai pengganti untuk Istimewa sekali").click()
    _result(page)
    expect(page.get_by_role("heading", level=1)).to_have_text("Semua berkas dapat dimuat")
    row = page.get_by_role("row").filter(has_text="koreksi.dipakai").filter(has_text="C2")
    expect(row).to_contain_text("dibaca sebagai “Sangat Baik”")
    held = [each for each in service.corrections().corrections if each.revoked_at is None]
    assert {each.value for each in held} == {"Sangat Bakk", "Butuh Perbaikn", "Istimewa sekali"}


def test_what_was_accepted_is_taken_back_where_it_was_used_and_on_the_page_of_all(
    reader: Page, slips: list[Path], service: CareerService
) -> None:
    _send(reader, slips)
    reader.get_by_role("button", name="Terima semua usul predikat.tak_dikenal (3)").click(timeout=PATIENCE)
    reader.get_by_text("Koreksi yang dipakai (2)").click()
    reader.get_by_role("button", name="Cabut koreksi Butuh Perbaikn").click()
    expect(reader.get_by_text("Koreksi yang dipakai (1)")).to_be_visible(timeout=PATIENCE)
    expect(reader.get_by_role("button", name="Terima usul: Butuh Perbaikn")).to_be_visible()
    reader.goto("/muat")
    reader.get_by_role("link", name="lihat atau cabut").click()
    reader.get_by_role("button", name="Cabut koreksi Sangat Bakk").click()
    expect(reader.get_by_role("row").filter(has_text="Sangat Bakk").first).to_contain_text("sudah dicabut")
    assert all(each.revoked_at for each in service.corrections().corrections)


def test_a_list_goes_in_after_its_columns_were_confirmed_and_the_next_one_at_once(
    plain_reader: Page, tmp_path: Path, service: CareerService
) -> None:
    page, path = plain_reader, write("daftar_nominatif", tmp_path)
    _send(page, [path])
    _result(page)
    expect(page.get_by_text("Konfirmasikan dahulu cara kolom dibaca pada daftar_nominatif.xlsx")).to_be_visible()
    expect(page.get_by_role("button", name="Muat semuanya")).to_have_count(0)
    page.get_by_label("Arti kolom H, PANGKAT TERAKHIR > TMT").select_option("jangan dibaca")
    page.get_by_role("button", name="Konfirmasi cara membaca kolom").click()
    _result(page)
    [mapping] = [each for each in service.column_mappings().mappings if each.revoked_at is None]
    assert dict(zip(mapping.headings, mapping.meanings, strict=True))["PANGKAT TERAKHIR > TMT"] == "-"
    page.get_by_role("button", name="Muat semuanya").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("dimuat")
    _send(page, [path])
    _result(page)
    page.get_by_text("Cara kolom dibaca").click()
    expect(page.get_by_text(f"Dikonfirmasi oleh {service.actor}")).to_be_visible()
    page.get_by_role("button", name="Cabut", exact=True).click()
    _result(page)
    expect(page.get_by_text("Konfirmasikan dahulu cara kolom dibaca")).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_these_pages_fit_and_have_no_accessibility_fault(
    browser: Browser, site: str, slips: list[Path], tmp_path: Path, scheme: str
) -> None:
    with reading(browser, site, guarded=False) as page:
        page.emulate_media(color_scheme="dark" if scheme == "dark" else "light", reduced_motion="reduce")
        _send(page, [*slips, write("daftar_nominatif", tmp_path)])
        _result(page)
        page.get_by_role("button", name="Terima semua usul predikat.tak_dikenal (3)").click()
        _result(page)
        _judge(page)
        page.goto("/koreksi")
        _judge(page)


def _judge(page: Page) -> None:
    page.locator("details:not([open]) > summary").evaluate_all("all => all.forEach(each => each.click())")
    found = Axe().run(page, options=WCAG)
    assert found.violations_count == 0, found.generate_report()
    for width in (320, 390):
        page.set_viewport_size({"width": width, "height": 844})
        assert page.evaluate("document.documentElement.scrollWidth") == width
    page.set_viewport_size({"width": 1280, "height": 800})
