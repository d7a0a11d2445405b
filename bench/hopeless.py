"""How long the worst files take to be answered and how much memory that needs, each in a process of its own."""

import os
import random
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import xlsxwriter

from bench.measuring import show
from graph.intake.files.limits import MAX_MEMORY_MB
from graph.intake.layouts import headings

ROWS = 1_048_575
READING = """
import resource, sys, time
from pathlib import Path
from graph.intake import read
started = time.perf_counter()
(file,) = read([Path(sys.argv[1])]).files
took = time.perf_counter() - started
def most(whose): return resource.getrusage(whose).ru_maxrss / 1000
rule = file.remarks[0].rule if file.remarks else "-"
cpu = sum(sum(resource.getrusage(whose)[:2]) for whose in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
print(took, cpu, most(resource.RUSAGE_SELF), most(resource.RUSAGE_CHILDREN), len(file.facts), rule)
"""


def run(people: int) -> None:
    """`people` is not looked at: these files are as bad as files can be."""
    with TemporaryDirectory(prefix="jenjang-bench-") as scratch:
        rows = [_answered(Path(scratch), name, story, write) for name, story, write in WORST]
    show(
        f"The worst files (bound: 10 seconds of an idle machine, {MAX_MEMORY_MB:,} MB)",
        ("file", "MB on disk", "seconds", "CPU seconds", "peak MB", "answer"),
        rows,
    )


def _answered(scratch: Path, name: str, story: str, write: Callable[[Path], object]) -> tuple[str, ...]:
    path = scratch / name
    write(path)
    command = [sys.executable, "-c", READING, str(path)]
    done = subprocess.run(
        command, check=True, capture_output=True, text=True, env={**os.environ, "PYTHONPATH": str(Path.cwd())}
    )
    seconds, cpu, ours, theirs, facts, rule = done.stdout.split()
    peak = max(float(ours), float(theirs))
    size = path.stat().st_size / 1e6
    path.unlink()
    return story, f"{size:.1f}", f"{float(seconds):.1f}", f"{float(cpu):.1f}", f"{peak:,.0f}", f"{rule}, {facts} facts"


def _zipped(path: Path, part: str, piece: bytes, times: int) -> None:
    """A workbook with a part that says the same again and again, packed as fast as can be."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        archive.writestr("xl/workbook.xml", b"<workbook/>")
        with archive.open(part, "w", force_zip64=True) as opened:
            for _ in range(times):
                opened.write(piece)


def _filled(path: Path, rows: int, row: tuple[object, ...]) -> None:
    with xlsxwriter.Workbook(path, {"constant_memory": True}) as book:
        sheet = book.add_worksheet("pegawai")
        sheet.write_row(0, 0, headings("pegawai"))
        for number in range(1, rows + 1):
            sheet.write_row(number, 0, row)


def _far(path: Path, row: int, column: int) -> None:
    with xlsxwriter.Workbook(path, {"constant_memory": True}) as book:
        sheet = book.add_worksheet("pegawai")
        sheet.write_row(0, 0, headings("pegawai"))
        sheet.write(row, column, "x")


def _truncated(path: Path) -> None:
    _filled(path, 20_000, ("199002142015032001", "Contoh Muda", "14-02-1990", "PNS"))
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def _encrypted(path: Path) -> None:
    """As Excel writes a workbook with a password: another container, whose parts say so."""
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(MEGABYTE) + "EncryptedPackage".encode("utf-16-le"))


def _pictures(path: Path) -> None:
    """A scanned list: a sheet without cells and 150 MB of pictures that cannot be packed."""
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("xl/workbook.xml", b"<workbook/>")
        for number in range(15):
            archive.writestr(f"xl/media/image{number}.jpeg", random.Random(number).randbytes(10 * MEGABYTE))


def _zipped_ods(path: Path) -> None:
    with (
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive,
        archive.open("content.xml", "w", force_zip64=True) as opened,
    ):
        for _ in range(1_001):
            opened.write(b"<table:table-cell/>" * 52_631)


MEGABYTE = 1_000_000
HEADINGS = b"NIP;Nama;Tanggal lahir;Jenis pegawai\n"
WORST: tuple[tuple[str, str, Callable[[Path], object]], ...] = (
    ("a.xlsx", "a gigabyte of blanks", lambda path: _zipped(path, "xl/sharedStrings.xml", b" " * MEGABYTE, 1_001)),
    (
        "b.xlsx",
        "a gigabyte of cells",
        lambda path: _zipped(path, "xl/worksheets/sheet1.xml", b'<c r="A1"/>' * 100_000, 910),
    ),
    (
        "c.xlsx",
        "cells without addresses",
        lambda path: _zipped(path, "xl/worksheets/sheet1.xml", b"<row><c/></row>" * 70_000, 960),
    ),
    ("d.ods", "a gigabyte of OpenDocument cells", _zipped_ods),
    ("e.xlsx", "16,384 columns", lambda path: _far(path, 0, 16_383)),
    ("f.xlsx", "one cell in row 1,048,576, column 19", lambda path: _far(path, ROWS, 18)),
    (
        "g.xlsx",
        "1,048,575 rows, every one wrong",
        lambda path: _filled(path, ROWS, ("1,97E+17", "x", "31-02-1970", "y")),
    ),
    (
        "pegawai.csv",
        "CSV of 200 MB, every row wrong",
        lambda path: path.write_bytes(HEADINGS + b"1;x;31-02-1970;y\n" * 11_000_000),
    ),
    (
        "pegawai.csv",
        "CSV of 200 MB in one field that never ends",
        lambda path: path.write_bytes(HEADINGS + b'"' + b"x;\n" * 66_000_000),
    ),
    ("h.xlsx", "broken off in the middle", _truncated),
    ("i.xlsx", "protected by a password", _encrypted),
    ("j.xlsx", "150 MB of pictures", _pictures),
    (
        "k.xls",
        "a web page of 100 MB saved as a workbook",
        lambda path: path.write_bytes(b"<html><table>" + b"<tr><td>1</td><td>2</td><td>3</td></tr>" * 2_500_000),
    ),
)
