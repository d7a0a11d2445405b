"""The plan of a person is kept, worked by and taken back on its page, by plain forms and without scripts."""

from datetime import date
from io import BytesIO

from playwright.sync_api import Page, expect
from pypdf import PdfReader
from python_calamine import CalamineWorkbook

from api.service import CareerService
from graph.writing_staged import Source
from ontology.facts import Training
from tests.world import NIP

HERE = "/pegawai/Contoh Muda/rencana?as_of=2026-04-01"


def test_a_plan_is_kept_changed_compared_and_taken_back_without_scripts(plain_reader: Page) -> None:
    page = plain_reader
    page.goto(HERE)
    expect(page.get_by_text("Belum ada rencana yang disimpan.")).to_be_visible()
    page.get_by_label("Jabatan yang dituju").fill("J-ANALIS-MU")
    page.get_by_label("JP paling banyak setahun").fill("40")
    page.get_by_label("Dicatat atas nama").last.fill("Contoh Dua")
    page.get_by_role("button", name="Susun dan simpan").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Contoh Muda, menuju Analis SDM Aparatur Ahli Muda")
    expect(page.locator("tbody tr")).to_have_count(3)
    expect(page.get_by_text("Versi 1, disimpan")).to_contain_text("oleh Contoh Dua")

    page.get_by_label("Keadaan langkah 2").select_option("berjalan")
    page.get_by_label("Langkah 2 mulai").fill("2026-05-04")
    page.get_by_label("Langkah 2 selesai").fill("2026-05-08")
    page.get_by_label("Pembimbing").first.fill("Contoh Satu")
    page.get_by_role("button", name="Simpan sebagai versi 2").click()
    expect(page.get_by_label("Keadaan langkah 2")).to_have_value("berjalan")
    versions = page.locator(".versions > li")
    expect(versions.first).to_contain_text("keadaan direncanakan menjadi berjalan")
    expect(versions.first).to_contain_text("Pembimbing kosong menjadi Contoh Satu")

    page.get_by_label("Hapus langkah 3").check()
    page.get_by_role("button", name="Simpan sebagai versi 3").click()
    expect(page.get_by_role("alert")).to_contain_text("Sebutkan alasannya")
    page.get_by_label("Hapus langkah 3").check()
    page.get_by_label("Alasan").first.fill("Kuota habis")
    page.get_by_role("button", name="Simpan sebagai versi 3").click()
    expect(page.locator("tbody tr")).to_have_count(2)

    page.locator("summary", has_text="Tambahkan langkah").click()
    page.get_by_role("combobox", name="Bentuk").fill("Coaching")
    page.locator("details").get_by_label("Alasan").fill("Usul atasan")
    page.get_by_role("button", name="Tambahkan", exact=True).click()
    expect(page.get_by_role("row", name="4. Coaching")).to_contain_text("Usul atasan")

    page.get_by_label("Bandingkan versi").select_option("2")
    page.get_by_role("button", name="Bandingkan").click()
    expect(page.get_by_role("status")).to_contain_text("Langkah 4 (Coaching) ditambahkan.")
    page.get_by_role("link", name="Versi 1", exact=True).click()
    expect(page.get_by_text("Ini versi lama.")).to_be_visible()
    expect(page.get_by_role("button", name="Simpan sebagai")).to_have_count(0)
    expect(page.locator("tbody tr")).to_have_count(3)
    page.get_by_role("link", name="Lihat yang berlaku").click()

    for version in (4, 3, 2):
        page.get_by_role("button", name=f"Urungkan versi {version}").click()
        expect(page.get_by_text("ditarik").first).to_be_visible()
    expect(page.get_by_label("Keadaan langkah 2")).to_have_value("direncanakan")
    page.get_by_role("button", name="Tarik rencana ini").click()
    expect(page.get_by_text("Rencana ini sudah ditarik seluruhnya")).to_be_visible()


def test_the_plan_is_taken_away_as_workbook_and_as_pdf(reader: Page) -> None:
    reader.goto("/pegawai/Contoh Satu/kecocokan/J-KABAG?as_of=2026-04-01")
    reader.get_by_role("button", name="Simpan sebagai rencana (IDP)").click()
    expect(reader.get_by_role("heading", level=1)).to_have_text(
        "Contoh Satu, menuju Kepala Bagian Pengembangan Kompetensi"
    )
    told = {}
    for ending, name in (("pdf", "Unduh PDF"), ("xlsx", "Unduh buku kerja")):
        with reader.expect_download() as download:
            reader.get_by_role("link", name=name).click()
        assert download.value.suggested_filename.endswith(f"-1.{ending}")
        told[ending] = download.value.path().read_bytes()
    page = PdfReader(BytesIO(told["pdf"])).pages[0].extract_text()
    for said in ("Rencana Pengembangan Individu", "Contoh Satu", "P07", "Atasan langsung", "Halaman 1 dari 1"):
        assert said in page
    book = CalamineWorkbook.from_filelike(BytesIO(told["xlsx"]))
    assert book.sheet_names == ["langkah", "tahun", "versi", "keterangan"]
    assert "P07" in [row[2] for row in book.get_sheet_by_name("langkah").to_python()]


def test_what_records_propose_is_accepted_by_one_button(reader: Page, service: CareerService) -> None:
    who = "Contoh Satu Kembar"
    kept = service.keep_development_plan(who, "J-KABAG", as_of=date(2026, 1, 15))
    step = next(each.step for each in kept.steps if each.step.programme == "P07")
    training = Training(person=NIP["G1B"], programme="P07", name=step.name, finished_on=date(2026, 2, 20))
    with service.graph.door("uji") as door:
        door.append(Source(name="riwayat.xlsx", digest="2" * 64), [training])
        door.commit()
    reader.goto(f"/pegawai/{who}/rencana")
    row = reader.get_by_role("row", name=f"{step.number}. {step.name}")
    expect(row).to_contain_text("Pelatihan ini tercatat selesai 20 Februari 2026.")
    expect(row.get_by_label(f"Keadaan langkah {step.number}")).to_have_value("direncanakan")
    row.get_by_role("button", name="Terima: selesai").click()
    expect(row.get_by_label(f"Keadaan langkah {step.number}")).to_have_value("selesai")
    expect(row.get_by_role("button", name="Terima")).to_have_count(0)
