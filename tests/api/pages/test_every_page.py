"""What holds for every page, whatever is on it: accessible, narrow enough, printable, and nobody's number told."""

import re
from collections.abc import Iterator
from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from api.service import CareerService
from api.service.development_plans import PlanChange
from tests.api.reading import reading
from tests.world import AS_OF, NIP

ON = "as_of=2026-04-01"
PAGES = (
    "/",
    "/cari?q=contoh",
    f"/jabatan?{ON}",
    f"/jabatan/J-KARO?{ON}",
    f"/jabatan/J-KARO?{ON}&decide=true",
    f"/jabatan/J-ANALIS-MU?{ON}",
    f"/pegawai/Contoh Muda?{ON}",
    f"/pegawai/Contoh Satu Kembar?{ON}",
    f"/pegawai/Contoh Muda/riwayat?{ON}",
    f"/pegawai/Contoh Muda/rencana?{ON}",
    f"/pegawai/Contoh Ketujuh/rencana?{ON}",
    f"/pegawai/Contoh Muda/kecocokan/J-ANALIS-MU?{ON}",
    f"/pegawai/Contoh Ketujuh/kecocokan/J-KARO?{ON}",
    f"/pegawai/Contoh Kedua/kecocokan/J-KARO?{ON}&cap=40",
    f"/pegawai/Contoh Muda/rantai/J-ANALIS-MU?{ON}",
    f"/pegawai/Contoh Muda/andaikan?{ON}",
    f"/pegawai/Contoh Muda/andaikan?program=P07&pindah=J-KABAG&menuju=J-KARO&{ON}",
    f"/talenta?{ON}&kotak=8&cut_potential_high=90",
    f"/suksesi?{ON}",
    f"/suksesi/J-KARO?{ON}",
    f"/unit?{ON}",
    f"/unit/KC-1?{ON}",
    f"/kesenjangan/KC-1?{ON}",
    "/kompetensi",
    f"/kompetensi/INT?{ON}",
    f"/serupa/jabatan/J-KABAG?{ON}",
    f"/serupa/kompetensi/T-SDM-01?{ON}",
    "/cara-hitung",
    "/muat",
    "/koreksi",
    "/singkatan?q=MPP",
    "/tautan",
    "/pelatihan?unit=KC-1",
    "/rotasi?unit=KC-1",
    f"/mobilitas?unit=KC-1&{ON}",
    "/program?kompetensi=KOM",
    f"/jp?unit=KC-1&{ON}",
    f"/program/P07?{ON}",
    f"/keadilan?jabatan=J-KARO&{ON}",
    "/jabatan/tidak-ada",
)
WCAG = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")


@pytest.fixture(scope="module", autouse=True)
def _kept(service: CareerService) -> None:
    """A plan that somebody works by, with a version that was taken back."""
    kept = service.keep_development_plan("Contoh Muda", "J-ANALIS-MU", mentor="Contoh Satu", as_of=AS_OF)
    service.change_development_plan("Contoh Muda", PlanChange(mentor="Contoh Dua"), kept.plan.plan)
    service.undo_development_plan("Contoh Muda", kept.plan.plan)


@pytest.fixture(scope="module", params=PAGES)
def opened(request: pytest.FixtureRequest, browser: Browser, site: str) -> Iterator[Page]:
    """Every page in turn, opened once."""
    with reading(browser, site) as page:
        page.goto(request.param)
        yield page


def test_no_page_is_wider_than_the_narrowest_telephone(opened: Page) -> None:
    opened.set_viewport_size({"width": 320, "height": 844})
    assert opened.evaluate("document.documentElement.scrollWidth") == 320


def test_every_page_is_in_bahasa_indonesia_and_has_one_heading(opened: Page) -> None:
    expect(opened.locator("html")).to_have_attribute("lang", "id")
    expect(opened.get_by_role("heading", level=1)).to_have_count(1)


def test_the_data_of_a_page_are_one_link_away(opened: Page) -> None:
    for link in opened.get_by_role("link", name="Data halaman ini").all():
        answer = opened.request.get(str(link.get_attribute("href")))
        assert answer.ok
        assert answer.headers["content-type"] == "application/json"


def test_no_page_tells_an_identity_number(opened: Page) -> None:
    text = re.sub(r"[\s.]", "", opened.content())
    assert not [number for number in NIP.values() if number in text]


def test_no_drawing_stands_without_its_numbers(opened: Page) -> None:
    """A figure is hidden from those who listen, so what it draws is written in the same row or section."""
    drawn = "figures => figures.map(figure => figure.closest('tr, section').innerText)"
    for beside in opened.locator("svg.figure").evaluate_all(drawn):
        assert re.search(r"\d|belum diketahui", beside)


@pytest.mark.parametrize("path", PAGES)
def test_no_page_has_an_accessibility_fault_in_light_or_dark(browser: Browser, site: str, path: str) -> None:
    with reading(browser, site, guarded=False) as page:
        page.goto(path)
        page.locator("summary").evaluate_all("summaries => summaries.forEach(summary => summary.click())")
        for scheme in SCHEMES:
            page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
            found = Axe().run(page, options=WCAG)
            assert found.violations_count == 0, found.generate_report()


def test_on_paper_there_are_no_controls(reader: Page) -> None:
    reader.goto(f"/jabatan/J-KARO?{ON}")
    reader.emulate_media(media="print")
    expect(reader.locator(".controls")).to_be_hidden()
    expect(reader.locator(".masthead .search")).to_be_hidden()
    expect(reader.get_by_role("table", name="Kandidat menurut skor yang diharapkan")).to_be_visible()
