"""Reference lists of units and posts; two units of one name are two units."""

from tests.graph.letters.paper import Letter


def _id(number: int) -> str:
    return f"{2783642594 + number:08X}" + f"{number:04d}" * 6


def letter() -> Letter:
    """The references and their truth."""
    made = Letter(file="referensi_siasn.xlsx")
    page = made.page("HierarkiUnor")
    page.line(1, ("ID", "NAMA_UNOR", "ID_ATASAN"))
    names = [
        "Pemerintah Kabupaten Contoh Raya",
        "Dinas Pendidikan",
        "Dinas Kesehatan",
        "Sekretariat",
        "Sekretariat",
        "Bidang Sekolah Dasar",
        "Bidang Pelayanan Medik",
        "Subbagian Umum",
        "Subbagian Umum",
        "UPTD Puskesmas Satu",
        "UPTD Puskesmas Dua",
        "Subbagian Tata Usaha",
        "Subbagian Tata Usaha",
        "SD Negeri 1 Contoh",
        "SD Negeri 2 Contoh",
        "SMP Negeri 1 Contoh",
        "Bidang PAUD",
        "Bidang Farmasi",
        "Seksi Obat",
        "Seksi Alat",
    ]
    above = [None, 0, 0, 1, 2, 1, 2, 3, 4, 2, 2, 9, 10, 1, 1, 1, 1, 2, 17, 17]
    for index, (name, top) in enumerate(zip(names, above, strict=True)):
        row = 2 + index
        page.line(row, (_id(index) if index != 6 else _id(index).lower(), name, "" if top is None else _id(top)))
        if index in (1, 3, 4, 9, 12):
            made.spot(page, f"B{row}", "unit.nama", name)
            made.spot(page, f"A{row}", "unit.kode_eksternal.siasn", _id(index))
            made.spot(page, f"C{row}", "unit.induk", _id(top))
    made.spoil(page, "C17", _id(77), "unit.induk_tak_dikenal", "error", "no such unit in the list")
    made.spoil(page, "A19", page.cells["A18"], "unit.ganda", "error", "id of the row above")
    made.spoil(page, "C20", page.cells["A20"], "unit.melingkar", "error", "a unit above itself")
    made.spoil(page, "B21", "delete", "unit.terhapus", "remark", "a row marked for deletion")
    made.right(page, "B6", "two units of one name are two units")
    posts = made.page("Referensi-Jabatan-Fungsional")
    posts.line(1, ("ID", "Nama_jabatan", "JENJANG", "BUP"))
    for index, (name, grade, age) in enumerate(
        (
            ("ARSIPARIS AHLI PERTAMA", "PT", 58),
            ("ARSIPARIS AHLI MUDA", "MU", 58),
            ("ARSIPARIS AHLI MADYA", "MD", 60),
            ("PERAWAT TERAMPIL", "TR", 58),
            ("PERAWAT MAHIR", "MH", 58),
            ("PERAWAT PENYELIA", "PY", 58),
            ("DOKTER AHLI UTAMA", "UT", 65),
            ("PRANATA KOMPUTER PEMULA", "PM", 58),
        )
    ):
        row = 2 + index
        posts.line(row, (_id(200 + index), name, grade, age))
        if index in (0, 3, 6):
            made.spot(posts, f"B{row}", "jabatan.nama", name.title())
            made.spot(posts, f"D{row}", "jabatan.bup", age)
    made.spoil(posts, "C3", "MD", "jabatan.beda_jenjang", "error", "the name says Muda, the code Madya")
    made.spoil(posts, "D6", 85, "jabatan.bup", "error", "no retirement age of 85")
    made.allow(posts, "B", "capitals")
    return made
