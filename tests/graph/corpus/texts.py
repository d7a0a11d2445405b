"""Tables of text: separators, quotation marks, encodings, and what is no text at all."""

from tests.graph.corpus.bad_file import BadFile, content

GOOD = "NIP;Nama;Tanggal lahir;Jenis pegawai\r\n199002142015032001;Contoh Muda;14-02-1990;PNS\r\n"


def _csv(
    story: str,
    written: bytes | str,
    *said: tuple[str | None, str | None, str],
    refused: bool = True,
    name: str = "pegawai.csv",
) -> BadFile:
    return content(story, name, written.encode() if isinstance(written, str) else written, *said, refused=refused)


TEXTS: tuple[BadFile, ...] = (
    _csv("Commas between the fields.", GOOD.replace(";", ","), refused=False),
    _csv("Tabs between the fields.", GOOD.replace(";", "\t"), refused=False, name="pegawai.tsv"),
    _csv("Strokes between the fields.", GOOD.replace(";", "|"), refused=False, name="pegawai.txt"),
    _csv("A mark of the byte order in front.", GOOD.encode("utf-8-sig"), refused=False),
    _csv("UTF-16, as Excel calls Unicode.", GOOD.encode("utf-16"), refused=False),
    _csv("Windows' own letters.", GOOD.replace("Muda", "Müda").encode("cp1252"), refused=False),
    _csv(
        "Two encodings in one file.",
        GOOD.replace("Muda", "Müda").encode()
        + GOOD.splitlines()[1].replace("Muda", "Müda").replace("032001", "032002").encode("cp1252"),
        ("pegawai", "B2", "orang.dua_ejaan"),
        ("pegawai", "A3", "orang.dua_nip"),
        refused=False,
    ),
    _csv("Line ends of three systems.", GOOD.replace("\r\n", "\n", 1).replace("\r\n", "\r"), refused=False),
    _csv("A line break within quotation marks.", GOOD.replace("Contoh Muda", '"Contoh\nMuda"'), refused=False),
    _csv("Separators within quotation marks.", GOOD.replace("Contoh Muda", '"Contoh; ""Muda"""'), refused=False),
    _csv(
        "A quotation mark is never closed, so that a field swallows the rest.",
        GOOD.replace("Contoh", '"Contoh'),
        ("pegawai", "C2", "isian.wajib"),
        ("pegawai", "D2", "isian.wajib"),
    ),
    _csv(
        "A row is too short.",
        GOOD.replace(";14-02-1990;PNS", ""),
        ("pegawai", "C2", "isian.wajib"),
        ("pegawai", "D2", "isian.wajib"),
    ),
    _csv(
        "A row is too long.",
        GOOD.replace("PNS\r", "PNS;x;y\r"),
        ("pegawai", "E2", "kolom.tanpa_judul"),
        ("pegawai", "F2", "kolom.tanpa_judul"),
        refused=False,
    ),
    _csv(
        "The NIP went through Excel.",
        GOOD.replace("199002142015032001", "1,99002E+17"),
        ("pegawai", "A2", "nip.notasi_ilmiah"),
    ),
    _csv("A field without end.", "NIP;Nama\r\n" + "x" * 200_000, (None, None, "berkas.rusak")),
    _csv("NUL bytes between the letters.", GOOD.replace("Contoh", "Con\0toh"), (None, None, "berkas.bukan_teks")),
    _csv("UTF-16 without the mark that says so.", GOOD.encode("utf-16-le"), (None, None, "berkas.bukan_teks")),
    _csv(
        "A picture by the name of a table.",
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)),
        (None, None, "berkas.bukan_teks"),
    ),
    _csv(
        "Letters of half a code point at the end.",
        GOOD.encode() + "é".encode()[:1],
        ("pegawai", "B3", "isian.wajib"),
        ("pegawai", "C3", "isian.wajib"),
        ("pegawai", "D3", "isian.wajib"),
        ("pegawai", "A3", "nip.bukan_angka"),
    ),
    _csv("Nothing at all.", b"", (None, None, "berkas.kosong")),
    _csv("Only blank lines.", b"\r\n \r\n\t\r\n", (None, None, "berkas.kosong")),
    _csv("Only headings, which is no harm.", GOOD.splitlines()[0], refused=False),
    _csv("One column of words.", "halo\r\ndunia\r\n", ("pegawai", "A1", "lembar.tanpa_judul")),
)
