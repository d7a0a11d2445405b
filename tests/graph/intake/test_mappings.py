"""How the columns of a list were understood can be told, corrected, and is then used for tables with those headings."""

from dataclasses import replace
from datetime import date

import pytest

from graph.intake import TableMapping, read
from graph.intake.circulating.fields import field_named, meanings
from tests.graph.intake.sent_lists import cells

TODAY = date(2026, 3, 31)


def written(folder, name, heading="NIP"):
    """A list of courses as CSV, its column of numbers under another heading."""
    rows = cells("riwayat_diklat")
    rows[1][1] = heading
    path = folder / name
    path.write_text("\n".join(";".join(map(str, row)) for row in rows), encoding="utf-8")
    return path


def mapping_of(file):
    """The mapping that a file was read by."""
    [layout] = {column.layout for column in file.columns}
    [table] = {column.table for column in file.columns}
    return table, TableMapping(layout=layout, columns=tuple((each.heading, each.field) for each in file.columns))


def changed(mapping, heading, meaning):
    """A mapping with another meaning of one heading."""
    columns = tuple((text, meaning if text == heading else field) for text, field in mapping.columns)
    return replace(mapping, columns=columns)


def test_a_list_read_by_the_mapping_that_it_suggests_is_read_as_before(tmp_path):
    path = written(tmp_path, "diklat.csv")
    before = read([path], today=TODAY).files[0]
    table, mapping = mapping_of(before)
    after = read([path], today=TODAY, mappings={table: mapping}).files[0]
    assert (after.rows, after.remarks, after.columns) == (before.rows, before.remarks, before.columns)


def test_a_column_that_was_not_understood_is_read_once_it_is_said_what_it_holds(tmp_path):
    path = written(tmp_path, "diklat.csv", "Nomor Registrasi Orang")
    table, mapping = mapping_of(read([path], today=TODAY).files[0])
    assert ("Nomor Registrasi Orang", "-") in mapping.columns
    told = changed(mapping, "Nomor Registrasi Orang", "pegawai.nip")
    other = written(tmp_path, "diklat baru.csv", "NOMOR REGISTRASI ORANG")
    first = read([other], today=TODAY, mappings={table: told}).files[0].rows[0]
    assert first.values["pegawai.nip"].cell.startswith("B")


def test_a_column_that_people_leave_out_is_not_read(tmp_path):
    path = written(tmp_path, "diklat.csv")
    table, mapping = mapping_of(read([path], today=TODAY).files[0])
    [heading] = [text for text, meaning in mapping.columns if meaning == "pelatihan.nama"]
    file = read([path], today=TODAY, mappings={table: changed(mapping, heading, "-")}).files[0]
    assert not any("pelatihan.nama" in row.values for row in file.rows)


def test_a_mapping_to_a_field_that_does_not_exist_is_an_error(tmp_path):
    path = written(tmp_path, "diklat.csv")
    table, mapping = mapping_of(read([path], today=TODAY).files[0])
    with pytest.raises(ValueError, match=r"pegawai\.warna"):
        read([path], today=TODAY, mappings={table: changed(mapping, "NIP", "pegawai.warna")})
    with pytest.raises(ValueError, match="daftar_belanja"):
        read([path], today=TODAY, mappings={table: replace(mapping, layout="daftar_belanja")})


@pytest.mark.parametrize("meaning", [*meanings(), "kompetensi.INT.level"])
def test_every_meaning_that_is_offered_names_a_field(meaning):
    assert " + ".join(field_named(meaning).names) == meaning
