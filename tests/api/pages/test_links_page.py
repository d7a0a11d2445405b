"""Links are reviewed on the page: by keys alone, by mouse without JavaScript, and lists are sent to be linked."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from api.service import CareerService
from api.service.answers.links import LinkShown
from graph.settings import Address
from ontology.links import Link, link_id
from tests.api.reading import reading
from tests.api.small_world import LOADED, empty_graph, service_on

WCAG = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
TITLES = {
    "Bimtek Arsip Dinamis": ("sure", ("T-ARS-01", "T-ARS-02")),
    "Kelas Arsip Pusaka": ("look", ("T-ARS-01", "T-ARS-02")),
    "Lomba Balap Karung": ("none", ("KSM", "INT")),
    "Rapat Kerja": ("look", ("KSM", "T-LAMA-01")),
    "Diklat Integritas": ("sure", ("INT", "KSM")),
}


@pytest.fixture(scope="module")
def service(neo4j_address: Address, tmp_path_factory: pytest.TempPathFactory) -> Iterator[CareerService]:
    """A service over a graph with a few proposals and no facts."""
    opened = service_on(empty_graph(neo4j_address), tmp_path_factory.mktemp("home"))
    opened.graph.keep_links([_proposal(row, text) for row, text in enumerate(TITLES, start=1)])
    yield opened
    opened.close()


@pytest.fixture(autouse=True)
def undecided(service: CareerService) -> Iterator[None]:
    """Nothing that one test decides stands in the next."""
    yield
    while standing := service.graph.newest_decisions(1):
        service.undo_link(standing[0].link)


def _proposal(row: int, text: str) -> Link:
    sureness, terms = TITLES[text]
    return Link(
        id=link_id(text),
        text=text,
        written="title",
        proposed_terms=terms,
        scores=(0.9, 0.1),
        confidence=0.9,
        sureness=sureness,
        model="model uji",
        model_digest="0" * 64,
        file="diklat.tsv",
        file_digest="1" * 64,
        row=row,
        proposed_at=LOADED,
        proposed_by="uji",
    )


def held(service: CareerService) -> dict[str, tuple[str, str | None]]:
    """What holds about each text that was decided on."""
    standing = (each for each in service.links(limit=100).links if each.state != "proposed")
    return {each.link.text: (each.state, each.decisions[0].term) for each in standing}


def shown(service: CareerService, text: str) -> LinkShown:
    """The link of a text."""
    return service.link_shown(service.graph.link(link_id(text)))


def under_review(page: Page, text: str) -> None:
    """Waits until a text is the one under review, with the keyboard on it."""
    expect(page.locator("[data-review]").get_by_role("heading", name=text)).to_be_visible()
    expect(page.locator("[data-review]")).to_be_focused()


def test_a_whole_list_is_reviewed_by_keys_alone(reader: Page, service: CareerService) -> None:
    reader.goto("/tautan")
    press = reader.keyboard.press
    under_review(reader, "Bimtek Arsip Dinamis")
    press("t")
    under_review(reader, "Kelas Arsip Pusaka")
    press("2")
    under_review(reader, "Lomba Balap Karung")
    press("n")
    under_review(reader, "Rapat Kerja")
    press("b")
    under_review(reader, "Diklat Integritas")
    press("p")
    under_review(reader, "Lomba Balap Karung")
    press("k")
    under_review(reader, "Diklat Integritas")
    press("c")
    expect(reader.get_by_label("Istilah lain")).to_be_focused()
    reader.keyboard.type("t-ars-03")
    press("Enter")
    expect(reader.get_by_text("Semua usul yang disaring ini sudah diputuskan")).to_be_visible()
    expect(reader.get_by_text("5 dari 5 sudah diputuskan")).to_be_visible()
    assert held(service) == {
        "Bimtek Arsip Dinamis": ("accepted", "T-ARS-01"),
        "Kelas Arsip Pusaka": ("changed", "T-ARS-02"),
        "Lomba Balap Karung": ("nothing_fits", None),
        "Rapat Kerja": ("rejected", "KSM"),
        "Diklat Integritas": ("changed", "T-ARS-03"),
    }


def test_the_last_decision_is_undone_by_a_key_and_typing_elsewhere_decides_nothing(
    reader: Page, service: CareerService
) -> None:
    reader.goto("/tautan?kepastian=look")
    under_review(reader, "Kelas Arsip Pusaka")
    for key in ("ArrowDown", "ArrowDown", "Enter"):
        reader.keyboard.press(key)
    under_review(reader, "Rapat Kerja")
    assert held(service) == {"Kelas Arsip Pusaka": ("changed", "T-ARS-02")}
    reader.keyboard.press("u")
    under_review(reader, "Kelas Arsip Pusaka")
    assert held(service) == {}
    reader.get_by_label("Istilah lain").fill("")
    reader.keyboard.type("tb")
    reader.keyboard.press("Enter")
    expect(reader.get_by_role("alert")).to_contain_text("Istilah “tb” tidak dikenal")
    reader.get_by_role("searchbox").focus()
    reader.keyboard.press("k")
    expect(reader.get_by_role("heading", name="Kelas Arsip Pusaka")).to_be_visible()
    assert held(service) == {}


def test_without_javascript_the_mouse_does_it_all_and_the_sure_ones_go_at_once_by_name(
    plain_reader: Page, service: CareerService
) -> None:
    page = plain_reader
    page.goto("/tautan")
    page.get_by_label("Nama Anda").fill("Contoh Satu")
    page.get_by_role("button", name="Terima 2 usul yang yakin").click()
    expect(page.get_by_role("heading", name="Kelas Arsip Pusaka")).to_be_visible()
    page.get_by_role("button", name="Pengelolaan Arsip Statis").click()
    page.get_by_role("button", name="Bukan itu").click()
    page.get_by_label("Keadaan").select_option("ditolak")
    page.get_by_label("Pemeriksa").fill("Contoh Muda")
    page.get_by_role("button", name="Terapkan").click()
    expect(page.get_by_role("heading", name="Lomba Balap Karung")).to_be_visible()
    expect(page.get_by_text("sudah ditolak")).to_be_visible()
    page.get_by_role("button", name="Urungkan putusan Lomba Balap Karung").click()
    assert held(service) == {
        "Bimtek Arsip Dinamis": ("accepted", "T-ARS-01"),
        "Kelas Arsip Pusaka": ("changed", "T-ARS-02"),
        "Diklat Integritas": ("accepted", "INT"),
    }
    assert service.links(sureness="sure").links[0].decisions[0].decided_by == "Contoh Satu"
    assert shown(service, "Lomba Balap Karung").decisions[0].revoked_by == "Contoh Muda"


def test_a_list_that_cannot_be_used_is_told_and_one_of_known_texts_is_answered(reader: Page, tmp_path: Path) -> None:
    wrong, known = tmp_path / "salah.csv", tmp_path / "diklat.csv"
    wrong.write_text("nomor;isi\n1;x\n", encoding="utf-8")
    known.write_text("Judul\nbimtek arsip dinamis\n", encoding="utf-8")
    reader.goto("/tautan")
    reader.get_by_label("Tabel CSV").set_input_files(wrong)
    reader.get_by_role("button", name="Tautkan").click()
    expect(reader.get_by_role("alert")).to_contain_text("salah.csv tidak mempunyai kolom teks")
    reader.get_by_label("Tabel CSV").set_input_files(known)
    reader.get_by_role("button", name="Tautkan").click()
    expect(reader.get_by_role("status")).to_contain_text("diklat.csv")
    reader.goto("/tautan")
    expect(reader.get_by_role("status")).to_contain_text("diklat.csv: 0 usul baru")
    expect(reader.get_by_role("status")).to_contain_text("1 teks sudah pernah diusulkan")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_page_fits_and_has_no_accessibility_fault(
    browser: Browser, site: str, service: CareerService, scheme: str
) -> None:
    service.accept_sure("Contoh Satu")
    with reading(browser, site, guarded=False) as page:
        page.emulate_media(color_scheme="dark" if scheme == "dark" else "light", reduced_motion="reduce")
        for path in ("/tautan", "/tautan?keadaan=accepted", "/tautan?lewati=2"):
            page.goto(path)
            found = Axe().run(page, options=WCAG)
            assert found.violations_count == 0, found.generate_report()
            for width in (320, 390):
                page.set_viewport_size({"width": width, "height": 844})
                assert page.evaluate("document.documentElement.scrollWidth") == width
            page.set_viewport_size({"width": 1280, "height": 800})
