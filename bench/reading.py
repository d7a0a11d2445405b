"""How long a sheet of 100,000 rows takes to be read and judged, beside what its reader alone takes."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import xlsxwriter

from bench.measuring import show
from bench.ministry import AS_OF
from graph.intake.layouts import headings

ROWS = 100_000
PEOPLE = 20_000
"""Of whom the sheets tell, but for the sheet of people, which has one in each row."""
DAYS = 11_000
"""Days on which invented people were born; who shares one has the next serial number."""
READING = """
import resource, sys, time
from datetime import date
from pathlib import Path
from graph.intake import KnownCodes, read
from bench.reading import PEOPLE, nip
from ontology.vocabulary import load_vocabulary
path = Path(sys.argv[1])
load_vocabulary()
known = KnownCodes(
    units={f"U{unit}" for unit in range(500)},
    jabatan={f"J-{post}" for post in range(3000)},
    persons={nip(who) for who in range(PEOPLE)} if path.stem != "pegawai" else set(),
)
began, cpu = time.perf_counter(), time.process_time()
if sys.argv[2] == "ours":
    [file] = read([path], known, today=date.fromisoformat(sys.argv[3])).files
    said = f"{len(file.facts):,} facts, {sum(1 + remark.others for remark in file.remarks):,} remarks"
else:
    from python_calamine import load_workbook
    said = f"{len(load_workbook(path).get_sheet_by_index(0).to_python()):,} rows of cells"
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
print(time.perf_counter() - began, time.process_time() - cpu, peak, said, sep=";")
"""


def run(people: int) -> None:
    """`people` is not looked at: what is asked is how long 100,000 rows take."""
    rows = []
    with TemporaryDirectory(prefix="jenjang-bench-") as scratch:
        for name, cells in SHEETS.items():
            path = Path(scratch) / f"{name}.xlsx"
            _written(path, name, cells)
            for who, story in (("ours", "ours: read, judged, made facts"), ("plain", "python-calamine: cells alone")):
                command = [sys.executable, "-c", READING, str(path), who, AS_OF.isoformat()]
                done = subprocess.run(command, check=True, capture_output=True, text=True)
                wall, cpu, peak, said = done.stdout.strip().split(";")
                rows.append((name, story, f"{float(wall):.1f}", f"{float(cpu):.1f}", f"{float(peak):,.0f}", said))
    show(f"A sheet of {ROWS:,} rows", ("sheet", "what", "seconds", "CPU seconds", "peak MB", "gives"), rows)


def nip(who: int) -> str:
    """The identity number of an invented person, born and appointed on days of their own."""
    return f"{_birth(who):%Y%m%d}{_began(who):%Y%m}{1 + who % 2}{1 + who // DAYS:03}"


def _birth(who: int) -> date:
    return date(1968, 1, 1) + timedelta(days=who % DAYS)


def _began(who: int) -> date:
    return date(_birth(who).year + 22, 1 + who % 12, 1)


def _people(row: int) -> tuple[object, ...]:
    return nip(row), _name(row), _birth(row), "PNS"


def _performance(row: int) -> tuple[object, ...]:
    return nip(row % PEOPLE), 2020 + row // PEOPLE, ("Baik", "Sangat Baik", "Butuh Perbaikan")[row % 3]


def _placements(row: int) -> tuple[object, ...]:
    who, turn = row % PEOPLE, row // PEOPLE
    since, until = (_began(who) + timedelta(days=300 * at) for at in (turn, turn + 1))
    post = (f"J-{row % 3000}", f"Analis Contoh {row % 3000}", "JF-MU", "Kearsipan", f"U{row % 500}")
    return nip(who), *post, "definitif", since, until, f"SK-{row:06}/{since.year}"


def _name(who: int) -> str:
    """A name that hardly anybody else has."""
    parts = [SYLLABLES[who // 12**place % 12] for place in range(6)]
    return f"{''.join(parts[:2]).capitalize()} {''.join(parts[2:]).capitalize()}"


SYLLABLES = ("ga", "di", "sa", "ri", "wa", "ti", "ra", "ma", "le", "na", "to", "mi")
SHEETS: dict[str, Callable[[int], tuple[object, ...]]] = {
    "pegawai": _people,
    "kinerja": _performance,
    "penempatan": _placements,
}


def _written(path: Path, name: str, cells: Callable[[int], tuple[object, ...]]) -> None:
    with xlsxwriter.Workbook(path, {"constant_memory": True, "default_date_format": "dd-mm-yyyy"}) as book:
        sheet = book.add_worksheet(name)
        sheet.write_row(0, 0, headings(name))
        for number, row in enumerate(_rows(cells), start=1):
            sheet.write_row(number, 0, row)


def _rows(cells: Callable[[int], tuple[object, ...]]) -> Iterator[tuple[object, ...]]:
    yield from map(cells, range(ROWS))
