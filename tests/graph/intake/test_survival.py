"""Random bytes and spoiled workbooks: there is always an answer, and never half of anything."""

import random
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graph.intake import KnownCodes, read
from graph.intake.layouts import SHEETS
from graph.intake.writing.rows import tables
from graph.intake.writing.workbooks import write_workbook
from tests.old_workbooks import old_workbook
from tests.workbooks import edited_world
from tests.world import AS_OF, JABATAN, NIP, PROGRAMMES, UNITS, WORLD

CELLS = st.one_of(
    st.none(),
    st.text(max_size=20),
    st.integers(min_value=-(10**18), max_value=10**18),
    st.floats(allow_nan=False, allow_infinity=False),
    st.dates(),
)
ALL_KNOWN = KnownCodes(
    instansi={"KC"},
    units={unit.code for unit in UNITS},
    jabatan={jabatan.code for jabatan in JABATAN},
    programmes={programme.code for programme in PROGRAMMES},
    persons=set(NIP.values()),
)
NAMES = st.sampled_from(["pegawai.xlsx", "pegawai.xls", "pegawai.ods", "pegawai.csv", "pegawai.tsv", "x.bin"])


def answered(path: Path) -> bool:
    """Whether what must hold of any answer holds of that to a file: all of it, or a reason; in two languages."""
    (file,) = read([path], today=AS_OF).files
    reasoned = file.facts == () and any(remark.severity == "error" for remark in file.remarks)
    return (file.accepted or reasoned) and all(remark.message and remark.message_en for remark in file.remarks)


@given(name=NAMES, start=st.sampled_from([b"", b"PK\x03\x04"]), rest=st.binary())
@settings(max_examples=150, deadline=None)
def test_random_bytes_are_answered(name, start, rest):
    with TemporaryDirectory() as directory:
        path = Path(directory) / name
        path.write_bytes(start + rest)
        assert answered(path)


@given(text=st.text(max_size=300))
@settings(max_examples=100, deadline=None)
def test_any_text_as_csv_is_answered(text):
    with TemporaryDirectory() as directory:
        path = Path(directory) / "pegawai.csv"
        path.write_bytes(text.encode("utf-8", "surrogatepass"))
        assert answered(path)


@pytest.mark.parametrize("seed", range(6))
def test_a_spoiled_old_workbook_is_answered(tmp_path, seed):
    choose = random.Random(seed)
    rows = tables(WORLD)["kinerja"]
    cells = [(row, column, str(cell)) for row, line in enumerate(rows) for column, cell in enumerate(line)]
    content = bytearray(old_workbook("kinerja", cells))
    for _ in range(30):
        content[choose.randrange(len(content))] = choose.randrange(256)
    path = tmp_path / "kinerja.xls"
    path.write_bytes(content)
    assert answered(path)


@pytest.mark.parametrize("seed", range(40))
def test_a_spoiled_workbook_is_answered(tmp_path, seed):
    choose = random.Random(seed)
    path = choose.choice(sorted(edited_world(tmp_path, {}).iterdir()))
    content = bytearray(path.read_bytes())
    if seed % 3 == 0:
        content = content[: choose.randrange(len(content))]
    else:
        for _ in range(choose.choice([1, 5, 50])):
            content[choose.randrange(len(content))] = choose.randrange(256)
    path.write_bytes(content)
    for file in read([tmp_path], today=AS_OF).files:
        assert file.accepted or file.facts == ()


@given(sheet=st.sampled_from(list(SHEETS)), spoiled=st.lists(st.tuples(st.integers(1, 12), st.integers(0, 12), CELLS)))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_values_in_any_cells_are_answered(sheet, spoiled):
    table = [list(row) for row in tables(WORLD)[sheet]]
    for number, index, value in spoiled:
        if number < len(table) and index < len(table[number]):
            table[number][index] = value
    with TemporaryDirectory() as directory:
        path = Path(directory) / "semua.xlsx"
        write_workbook(path, {sheet: table})
        (file,) = read([path], ALL_KNOWN, today=AS_OF).files
    assert file.accepted or (file.facts == () and any(remark.severity == "error" for remark in file.remarks))
