"""Documents on paper: what was said stands on the pages, and nothing in it is taken for markup."""

from io import BytesIO

import pytest
from pypdf import PdfReader

from api.paper.parts import Column, Facts, Heading, Paper, Prose, Signatures, Table
from api.paper.setting import pdf

COLUMNS = (Column(title="Program", share=3), Column(title="Biaya (Rp)", share=1, number=True))
A4 = (595, 842)


def paper(rows: int) -> Paper:
    return Paper(
        title="Berita Acara",
        about="Contoh & Rekan <b>",
        parts=(
            Heading(text="Peserta"),
            Facts(rows=[("Pegawai", "Contoh Muda")]),
            Table(columns=COLUMNS, rows=[[f"Program {row}", "1.500.000.000.000"] for row in range(rows)]),
            Prose(text="Baris satu\nbaris dua", soft=True),
            Signatures(signers=(("Ketua", "Contoh Satu"), ("Anggota", None))),
        ),
        footing="Keadaan per 1 April 2026.",
    )


def pages(content: bytes) -> list[str]:
    return [page.extract_text() for page in PdfReader(BytesIO(content)).pages]


def test_everything_that_was_said_stands_on_the_page() -> None:
    [page] = pages(pdf(paper(1)))
    for said in ("Berita Acara", "Contoh & Rekan <b>", "Peserta", "Contoh Muda", "Program 0", "baris dua", "Ketua"):
        assert said in page
    assert "Halaman 1 dari 1" in page
    assert "Keadaan per 1 April 2026." in page


def test_long_tables_go_on_with_their_headings_on_every_page_of_a4() -> None:
    reader = PdfReader(BytesIO(pdf(paper(120))))
    told = [page.extract_text() for page in reader.pages]
    assert len(told) > 2
    assert all("Biaya (Rp)" in page for page in told[:-1])
    assert f"Halaman {len(told)} dari {len(told)}" in told[-1]
    assert {(round(page.mediabox.width), round(page.mediabox.height)) for page in reader.pages} == {A4}
    assert reader.metadata is not None
    assert reader.metadata.title == "Berita Acara: Contoh & Rekan <b>"


@pytest.mark.parametrize("total", [None, ["Jumlah", "3.000.000.000.000"]])
def test_numbers_are_never_broken(total: list[str] | None) -> None:
    table = Table(columns=COLUMNS, rows=[["Pelatihan " * 40, "1.500.000.000.000"]], total=total)
    [page] = pages(pdf(Paper(title="Anggaran", about="2026", parts=[table], footing="")))
    assert "1.500.000.000.000" in page
    assert total is None or total[1] in page


def test_the_same_document_is_the_same_bytes() -> None:
    assert pdf(paper(3)) == pdf(paper(3))
