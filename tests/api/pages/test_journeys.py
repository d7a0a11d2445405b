"""The pages as readers meet them: a real Chromium, the application as it is served, the small world on a real Neo4j."""

from decimal import Decimal

import pytest
from playwright.sync_api import Page, expect

ON = "as_of=2026-04-01"


def decimal(text: str) -> Decimal:
    return Decimal(text.strip().replace(",", "."))


def test_a_person_is_found_by_name_and_opened(reader: Page) -> None:
    reader.goto("/")
    reader.get_by_role("searchbox").fill("contoh muda")
    reader.locator(".suggestions a", has_text="Contoh Muda").click()
    expect(reader.get_by_role("heading", level=1)).to_have_text("Contoh Muda")
    expect(reader.get_by_role("heading", name="Jabatan yang paling cocok")).to_be_visible()
    expect(reader.get_by_role("heading", name="Penempatan")).to_be_visible()


def test_the_start_page_counts_what_is_loaded_and_offers_vacant_jabatan(reader: Page) -> None:
    reader.goto("/")
    expect(reader.locator(".counts")).to_contain_text("pegawai")
    reader.get_by_role("region", name="Jabatan lowong").get_by_role("link").first.click()
    expect(reader.get_by_role("heading", name="Standar kompetensi")).to_be_visible()


def test_a_shortlist_for_a_decision_ranks_only_people_fully_assessed(reader: Page) -> None:
    reader.goto(f"/jabatan/J-KARO?{ON}")
    expect(reader.get_by_role("heading", name="Akan layak")).to_be_visible()
    reader.get_by_role("link", name="Untuk keputusan").click()
    ranked = reader.get_by_role("table", name="Kandidat menurut skor terbukti")
    expect(ranked.get_by_role("rowheader")).to_contain_text(["Contoh Kesatu"])
    apart = reader.locator("#belum-dinilai")
    expect(apart).to_contain_text("Contoh Keenam")
    assert "decide=true" in reader.url


def test_people_who_become_eligible_are_listed_with_their_window(reader: Page) -> None:
    reader.goto(f"/jabatan/J-KARO?{ON}")
    row = reader.locator("#akan-layak tr", has_text="Contoh Ketujuh")
    expect(row).to_contain_text("mulai 1 Mei 2026 sampai 20 Mei 2026")


def test_the_shares_of_an_explanation_add_up_to_the_score_it_shows(reader: Page) -> None:
    reader.goto(f"/jabatan/J-ANALIS-MU?{ON}")
    reader.get_by_role("link", name="Penjelasan Contoh Muda").click()
    shares = [decimal(text) for text in reader.locator(".share").all_inner_texts()]
    total = decimal(reader.locator(".total").inner_text())
    assert len(shares) == 11
    assert sum(shares) == total
    assert reader.locator("#skor .value").first.inner_text().startswith(str(total).replace(".", ","))


def test_an_explanation_shows_gates_with_their_legal_basis_and_hatches_what_is_unknown(reader: Page) -> None:
    reader.goto(f"/jabatan/J-ANALIS-MU?{ON}")
    reader.get_by_role("link", name="Penjelasan Contoh Muda").click()
    gates = reader.get_by_role("table", name="Syarat yang berlaku")
    expect(gates).to_contain_text("UU 20/2023")
    expect(gates).to_contain_text("belum diverifikasi")
    unknown = reader.locator("tr", has_text="Belum dinilai").first
    expect(unknown.locator("rect[fill='url(#hatch)']").first).to_be_attached()
    expect(reader.get_by_role("heading", name="Yang belum diketahui")).to_be_visible()


def test_filters_change_the_list_in_place_and_the_address_with_it(reader: Page) -> None:
    reader.goto(f"/jabatan/J-KARO?{ON}")
    reader.evaluate("window.still = true")
    reader.get_by_label("Dari unit").select_option(label="Biro Umum")
    expect(reader.locator("#kandidat")).to_contain_text("di unit yang dipilih")
    assert reader.evaluate("window.still") is True
    assert "unit=KC-2" in reader.url
    assert ON in reader.url


def test_a_filter_keeps_the_focus_and_can_be_taken_back(reader: Page) -> None:
    reader.goto(f"/jabatan/J-KARO?{ON}")
    before = reader.locator("#hasil tbody tr").count()
    unit = reader.get_by_label("Dari unit")
    unit.focus()
    unit.select_option(label="Biro Umum")
    expect(reader.locator("#hasil tbody tr")).to_have_count(0)
    expect(reader.get_by_label("Dari unit")).to_be_focused()
    reader.go_back()
    expect(reader.locator("#hasil tbody tr")).to_have_count(before)
    expect(reader.get_by_label("Dari unit")).to_have_value("")


def test_the_day_is_told_and_can_be_changed(reader: Page) -> None:
    reader.goto(f"/jabatan/J-KARO?{ON}")
    reader.get_by_text("Keadaan per 1 April 2026").first.click()
    reader.get_by_label("Ganti tanggal").fill("2026-05-01")
    reader.locator(".day").get_by_role("button").click()
    expect(reader.locator(".day summary")).to_contain_text("1 Mei 2026")
    reader.get_by_role("link", name="Contoh Ketujuh", exact=True).click()
    assert "as_of=2026-05-01" in reader.url


def test_jabatan_are_narrowed_by_name_while_typing(reader: Page) -> None:
    reader.goto("/jabatan")
    reader.get_by_label("Nama atau kode").press_sequentially("analis")
    expect(reader.locator("#daftar tbody tr")).to_have_count(2)


def test_a_reader_with_only_a_keyboard_gets_from_the_start_to_an_explanation(reader: Page) -> None:
    reader.goto("/")
    reader.keyboard.press("Tab")
    expect(reader.get_by_role("link", name="Langsung ke isi")).to_be_focused()
    reader.keyboard.press("Enter")
    reader.keyboard.press("Tab")
    expect(reader.get_by_role("searchbox")).to_be_focused()
    reader.keyboard.type("analis sdm aparatur ahli muda")
    expect(reader.locator(".suggestions a").first).to_be_visible()
    reader.keyboard.press("ArrowDown")
    expect(reader.locator(".suggestions a").first).to_be_focused()
    reader.keyboard.press("Enter")
    expect(reader.get_by_role("heading", level=1)).to_have_text("Analis SDM Aparatur Ahli Muda")
    explanation = reader.get_by_role("link", name="Penjelasan").first
    for _ in range(80):
        reader.keyboard.press("Tab")
        if explanation.evaluate("link => link === document.activeElement"):
            break
    reader.keyboard.press("Enter")
    expect(reader.get_by_role("heading", name="Skor terhadap standar")).to_be_visible()


def test_escape_puts_suggestions_away(reader: Page) -> None:
    reader.goto("/")
    reader.get_by_role("searchbox").fill("contoh")
    expect(reader.locator(".suggestions a").first).to_be_visible()
    reader.keyboard.press("Escape")
    expect(reader.locator(".suggestions a")).to_have_count(0)
    expect(reader.get_by_role("searchbox")).to_be_focused()


def test_without_javascript_everything_can_be_read_and_searched(plain_reader: Page) -> None:
    plain_reader.goto("/")
    plain_reader.get_by_role("searchbox").fill("contoh satu")
    plain_reader.get_by_role("button", name="Cari").click()
    plain_reader.get_by_role("link", name="Contoh Satu", exact=True).click()
    expect(plain_reader.get_by_role("heading", level=1)).to_have_text("Contoh Satu")
    plain_reader.goto(f"/jabatan/J-KARO?{ON}")
    plain_reader.get_by_label("Paling banyak").select_option("10")
    plain_reader.locator("#kandidat").get_by_role("button", name="Terapkan").click()
    assert "limit=10" in plain_reader.url
    plain_reader.get_by_role("link", name="Penjelasan Contoh Kesatu").click()
    expect(plain_reader.locator(".total")).to_have_text("100,00")


@pytest.mark.parametrize("path", ["/jabatan/J-KAROO", "/pegawai/contoh satuu", "/tidak-ada"])
def test_what_is_not_there_is_told_on_a_page_with_status_404(reader: Page, path: str) -> None:
    answer = reader.goto(path)
    assert answer is not None
    assert answer.status == 404
    expect(reader.get_by_role("heading", level=1)).to_be_visible()
    expect(reader.get_by_role("link", name="Kembali ke beranda")).to_be_visible()


def test_a_misspelt_name_leads_to_the_nearest_person(reader: Page) -> None:
    reader.goto("/pegawai/contoh muuda")
    reader.get_by_role("region", name="Mungkin maksud Anda").get_by_role("link", name="Contoh Muda").click()
    expect(reader.get_by_role("heading", level=1)).to_have_text("Contoh Muda")


def test_going_back_returns_to_the_list_as_it_was(reader: Page) -> None:
    reader.goto(f"/jabatan/J-KARO?{ON}")
    reader.get_by_role("link", name="Untuk keputusan").click()
    reader.get_by_role("link", name="Contoh Kesatu", exact=True).click()
    expect(reader.get_by_role("heading", level=1)).to_have_text("Contoh Kesatu")
    reader.go_back()
    expect(reader.get_by_role("link", name="Untuk keputusan")).to_have_attribute("aria-current", "true")
