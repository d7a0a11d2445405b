"""What planners of training ask, in their words: each answer is clicked to, and what it says is read."""

from playwright.sync_api import Page, expect

from api.service import CareerService

ON = "as_of=2026-04-01"


def test_what_is_lacked_most_and_who_was_never_assessed(reader: Page) -> None:
    """Kompetensi apa yang paling banyak kurang di unit ini, dan berapa orang yang belum pernah dinilai?"""
    reader.goto(f"/unit/KC-1?{ON}")
    reader.get_by_role("link", name="Kesenjangan").first.click()
    lacked = reader.get_by_role("table", name="Kompetensi dari yang paling banyak kurang")
    expect(lacked.get_by_role("row", name="Analisis Jabatan dan Beban Kerja")).to_contain_text("1 belum dinilai")
    expect(lacked.get_by_role("row", name="Integritas")).to_contain_text("1 kedaluwarsa")


def test_next_years_plan_under_hours_and_classes(reader: Page) -> None:
    """Susun rencana tahun depan dengan batas 60 JP per orang dan 40 kelas."""
    reader.goto(f"/unit/KC-1?{ON}")
    reader.get_by_role("link", name="Susun rencana pelatihan unit ini").click()
    reader.get_by_label("Disiapkan untuk jabatan").fill("J-KABAG")
    reader.get_by_label("JP paling banyak per orang").fill("60")
    reader.get_by_label("Kelas paling banyak").fill("40")
    reader.get_by_role("button", name="Susun rencana").click()
    expect(reader.get_by_role("heading", name="Program dan pesertanya")).to_be_visible()
    expect(reader.locator("dl.facts")).to_contain_text("tidak ada yang lebih baik")
    expect(reader.locator("details.run").first).to_contain_text("Komunikasi Persuasif dan Negosiasi Kebijakan")
    expect(reader.get_by_role("region", name="Dinilai lebih dahulu, bukan dilatih")).to_be_visible()


def test_which_programme_raises_a_competency_between_two_levels(reader: Page) -> None:
    """Program mana yang menaikkan komunikasi dari level 2 ke 3?"""
    reader.goto(f"/program?{ON}")
    reader.get_by_label("Membangun kompetensi").select_option(label="Komunikasi")
    reader.get_by_role("button", name="Saring").click()
    found = reader.get_by_role("table", name="Program dengan kompetensi yang dibangunnya")
    expect(found.get_by_role("row", name="Komunikasi Persuasif")).to_contain_text("Komunikasi 2 → 3")
    found.get_by_role("link", name="Komunikasi Persuasif dan Negosiasi Kebijakan").click()
    expect(reader.get_by_role("heading", name="Kesenjangan yang ditutupnya di sini")).to_be_visible()


def test_who_has_not_had_the_hours_of_the_year_until_september(reader: Page) -> None:
    """Siapa yang belum mencapai 20 JP sampai September?"""
    reader.goto("/jp?unit=KC-1&as_of=2026-09-30")
    expect(reader.get_by_role("region", name="PNS")).to_contain_text("paling sedikit 20 JP setahun")
    below = reader.get_by_role("table", name="Pegawai yang JP-nya belum cukup")
    expect(below.get_by_role("row", name="Contoh Muda")).to_contain_text("20")
    below.get_by_role("link", name="Contoh Muda").click()
    expect(reader.get_by_role("heading", level=1)).to_have_text("Contoh Muda")


def test_did_a_programme_raise_the_levels_of_those_who_took_it(reader: Page) -> None:
    """Apakah pelatihan tahun lalu menaikkan level pesertanya? Before and after, and what that does not prove."""
    reader.goto(f"/program?{ON}")
    reader.get_by_role("link", name="Pelatihan Analis SDM Aparatur Ahli Muda").click()
    outcome = reader.get_by_role("table", name="Level peserta sebelum dan sesudah")
    expect(outcome.get_by_role("row", name="Analisis Jabatan dan Beban Kerja")).to_contain_text("belum diketahui")
    expect(reader.get_by_role("main")).to_contain_text("bukan bukti bahwa program ini penyebabnya")


def test_what_is_like_a_description_in_other_words(reader: Page, service: CareerService) -> None:
    """Cari pelatihan yang isinya mirip “persuasi dan negosiasi”: by words and by meaning."""
    service.meaning_in_graph.opened()
    reader.goto("/")
    reader.get_by_role("searchbox").fill("pelatihan yang isinya mirip negosiasi dan komunikasi persuasif")
    reader.get_by_role("button", name="Cari").click()
    expect(reader.get_by_role("link", name="Komunikasi Persuasif dan Negosiasi Kebijakan").first).to_be_visible()
    expect(reader.get_by_role("main")).not_to_contain_text("Model bahasa sedang dibuka")
