"""The road ahead of a person as a counsellor reads it: steps with days, programmes by year, what stands in the way."""

from playwright.sync_api import Page, expect

ON = "as_of=2026-04-01"
MUDA = f"/pegawai/Contoh Muda/kecocokan/J-ANALIS-MU?{ON}"


def test_the_steps_towards_a_jabatan_stand_in_their_order_with_days(reader: Page) -> None:
    reader.goto(MUDA)
    road = reader.get_by_role("region", name="Rencana menuju layak")
    expect(road).to_contain_text("Ada jalan paling awal 13 April 2026")
    expect(road.get_by_role("rowheader")).to_have_text(
        ["1. Uji kompetensi", "2. Program", "3. Program", "4. Uji sesudah program"]
    )
    road.get_by_text("Dengan anggapan apa").click()
    expect(road).to_contain_text("hanya uji kompetensi yang membuktikannya")


def test_programmes_are_planned_by_year_under_a_cap_that_the_reader_chooses(reader: Page) -> None:
    reader.goto(MUDA)
    programmes = reader.get_by_role("region", name="Program yang menutup kekurangan")
    expect(programmes.get_by_role("row", name="Pelatihan Analis SDM")).to_contain_text("2026")
    programmes.get_by_role("link", name="40 JP/tahun").click()
    expect(programmes.get_by_role("link", name="40 JP/tahun")).to_have_attribute("aria-current", "true")
    expect(programmes.get_by_role("row", name="Pelatihan Analis SDM")).to_contain_text("2027melebihi batas")
    expect(programmes).to_contain_text("Dinilai lebih dahulu: Manajemen Talenta dan Suksesi (penting)")
    assert ON in reader.url


def test_what_stands_in_the_way_is_named_with_its_legal_basis(reader: Page) -> None:
    reader.goto(f"/pegawai/Contoh Kedua/kecocokan/J-KARO?{ON}")
    road = reader.get_by_role("region", name="Rencana menuju layak")
    expect(road).to_contain_text("Tidak ada jalan")
    expect(road).to_contain_text("berakhir 15 Maret 2026")
    expect(road).to_contain_text("PP 11/2017")


def test_who_is_eligible_already_needs_no_step(reader: Page) -> None:
    reader.goto(f"/pegawai/Contoh Kesatu/kecocokan/J-KARO?{ON}")
    road = reader.get_by_role("region", name="Rencana menuju layak")
    expect(road).to_contain_text("Sudah layak sampai 20 Mei 2026")
    expect(road.get_by_role("table")).to_have_count(0)


def test_the_data_of_a_plan_are_one_link_away(reader: Page) -> None:
    reader.goto(f"{MUDA}&cap=40")
    for name in ("Data rencana (JSON)", "Data langkah (JSON)"):
        answer = reader.request.get(str(reader.get_by_role("link", name=name).get_attribute("href")))
        assert answer.ok
        assert answer.headers["content-type"] == "application/json"


def test_a_unit_leads_to_the_map_of_its_gaps_by_unit_family_or_class(reader: Page) -> None:
    reader.goto(f"/unit/KC-1?{ON}")
    reader.get_by_role("link", name="Peta kesenjangan").click()
    expect(reader.get_by_role("heading", level=1)).to_contain_text("Biro Sumber Daya Manusia")
    expect(reader.get_by_role("columnheader", name="Bagian Pengembangan Kompetensi")).to_be_visible()
    reader.get_by_role("navigation", name="Kelompok").get_by_role("link", name="Jenjang").click()
    expect(reader.get_by_role("columnheader", name="JF Ahli Pertama")).to_be_visible()
    expect(reader.get_by_role("row", name="Analisis Jabatan")).to_contain_text("1 belum dinilai")
