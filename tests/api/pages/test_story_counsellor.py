"""What career counsellors ask, in their words: each answer is clicked to, and what it says is read."""

import pytest
from playwright.sync_api import Page, expect

ON = "as_of=2026-04-01"
MUDA, KARO = "Contoh Muda", "Kepala Biro Sumber Daya Manusia"


def opened(reader: Page, person: str) -> None:
    """The page of a person, by the search box, on the day of the stories."""
    reader.goto("/")
    reader.get_by_role("searchbox").fill(person)
    reader.get_by_role("button", name="Cari").click()
    reader.get_by_role("link", name=person, exact=True).first.click()
    expect(reader.get_by_role("heading", level=1)).to_have_text(person)


def test_where_can_she_be_in_three_years_and_what_is_missing(reader: Page) -> None:
    """Analis SDM ini bisa ke jabatan apa saja dalam tiga tahun, dan apa yang masih kurang?"""
    opened(reader, MUDA)
    reader.get_by_role("button", name="Jalur karier ke depan").click()
    reached = reader.get_by_role("table", name="Jabatan yang dapat dicapai")
    head = reader.get_by_role("rowheader", name="Kepala Bagian Pengembangan Kompetensi")
    expect(reached.get_by_role("row").filter(has=head)).to_contain_text("1 April 2029")
    reached.get_by_role("link", name="Analis SDM Aparatur Ahli Muda").click()
    way = reader.get_by_role("region", name="Jalur 1 menuju Analis SDM Aparatur Ahli Muda")
    expect(way).to_contain_text("Komunikasi Persuasif dan Negosiasi Kebijakan")
    expect(way).to_contain_text("Dinilai lebih dahulu")


def test_why_is_somebody_no_candidate(reader: Page) -> None:
    """Mengapa nama saya tidak muncul sebagai calon? Failed rules and unknown data, each apart."""
    reader.goto(f"/jabatan/J-KARO?{ON}")
    expect(reader.get_by_role("main").get_by_role("link", name="Contoh Kedua", exact=True)).to_have_count(0)
    reader.goto(f"/pegawai/Contoh Kedua/kecocokan/J-KARO?{ON}")
    gates = reader.get_by_role("table", name="Syarat yang berlaku")
    expect(gates.get_by_role("row", name="JPT Pratama: usia maksimal")).to_contain_text("berakhir 15 Maret 2026")
    expect(reader.locator("#rencana")).to_contain_text("Tidak ada jalan")
    reader.goto(f"/pegawai/Contoh Keenam/kecocokan/J-KARO?{ON}")
    expect(reader.locator("#belum-diketahui")).to_contain_text("belum pernah dinilai")


def test_which_post_is_near_to_keeping_archives(reader: Page) -> None:
    """Jabatan apa yang paling dekat dengan keahlian pengelolaan arsip, selain arsiparis?"""
    reader.goto("/")
    reader.get_by_role("searchbox").fill("jabatan apa yang dekat dengan pengelolaan arsip, selain arsiparis")
    reader.get_by_role("button", name="Cari").click()
    expect(reader.get_by_role("main")).to_contain_text("Tanpa yang bernama arsiparis")
    reader.get_by_role("link", name="Kepala Subbagian Tata Usaha Biro Umum").click()
    expect(reader.get_by_role("main")).to_contain_text("Pengelolaan Arsip Dinamis")


def test_when_at_the_earliest(reader: Page) -> None:
    """Kapan paling cepat saya memenuhi syarat?"""
    reader.goto(f"/jabatan/J-KARO?{ON}")
    reader.get_by_role("link", name="Penjelasan Contoh Ketujuh").click()
    plan = reader.locator("#rencana")
    expect(plan).to_contain_text("paling awal 1 Mei 2026 sampai 20 Mei 2026")
    expect(plan.get_by_role("table")).to_contain_text("Menunggu")


def test_what_is_gained_and_lost_by_leaving_for_another_path(reader: Page) -> None:
    """Kalau pindah jalur, apa untung ruginya dari sisi usia pensiun dan kenaikan pangkat?"""
    opened(reader, MUDA)
    reader.get_by_role("button", name="Andaikan …").click()
    reader.get_by_label("Pindah ke jabatan").fill("J-KABAG")
    reader.get_by_label("Dilihat terhadap jabatan").fill(KARO)
    reader.get_by_role("button", name="Andaikan", exact=True).click()
    ahead = reader.get_by_role("region", name="Usia pensiun dan kenaikan")
    expect(ahead).to_contain_text("Angka kredit kumulatif dalam jenjang JF Ahli Pertama paling sedikit 100")
    expect(ahead).to_contain_text("Jenjang tertinggi dalam kelompoknya")
    expect(ahead.get_by_text("1 Maret 2048")).to_have_count(2)
    closed = reader.get_by_role("table", name="Tertutup karena andaian")
    expect(closed.get_by_role("row", name="Analis SDM Aparatur Ahli Muda")).to_contain_text("penurunan jenjang")


@pytest.mark.parametrize("width", [390, 1440])
def test_what_is_the_difference_between_two_categories(reader: Page, width: int) -> None:
    """Apa beda JPM 92 saya dengan kategori per butir? The figure that lets nothing make up for anything."""
    reader.set_viewport_size({"width": width, "height": 900})
    reader.goto(f"/pegawai/Contoh Satu/kecocokan/J-KABAG?{ON}")
    reader.get_by_role("link", name="JPM", exact=True).click()
    jpm = reader.locator("#jpm")
    expect(jpm).to_contain_text("92,59")
    expect(jpm).to_contain_text("88,89")
    expect(reader.get_by_role("main")).to_contain_text("Kelebihan di satu kompetensi tidak menutup kekurangan")
    assert reader.evaluate("document.documentElement.scrollWidth") == width
