"""Cells that are empty: what that means by field, and blanks that cluster as one finding."""

from collections import Counter
from collections.abc import Mapping

from graph.intake.circulating.entries import Reading, Record
from graph.intake.circulating.nips import nip_of
from graph.intake.circulating.records import say
from graph.intake.remarks.collecting import Place
from graph.intake.remarks.rules import Severity

_FEW = 5
"""So many empty cells of a column are named one by one; more are one finding."""
_MISSED: Mapping[str, tuple[str, Severity]] = {
    "pegawai.nama": ("isian.wajib", Severity.ERROR),
    "jabatan.nama": ("isian.wajib", Severity.ERROR),
    "unit.nama": ("isian.wajib", Severity.ERROR),
    "pelatihan.nama": ("isian.wajib", Severity.ERROR),
    "pangkat.golongan": ("isian.kosong", Severity.REMARK),
    "pangkat.tmt": ("isian.kosong", Severity.REMARK),
    "jabatan.tmt": ("isian.kosong", Severity.REMARK),
    "pegawai.tanggal_lahir": ("isian.kosong", Severity.REMARK),
    "pegawai.tmt_cpns": ("isian.kosong", Severity.REMARK),
    "pelatihan.nomor_sertifikat": ("isian.kosong", Severity.REMARK),
    "pelatihan.mulai": ("isian.kosong", Severity.REMARK),
    "kinerja.predikat": ("isian.kosong", Severity.REMARK),
    "kinerja.tahun": ("isian.wajib", Severity.ERROR),
    "disiplin.tanggal_sk": ("isian.wajib", Severity.ERROR),
    "disiplin.tingkat": ("isian.kosong", Severity.REMARK),
    "asesmen.tanggal": ("isian.kosong", Severity.REMARK),
    "pengembangan.rencana": ("isian.kosong", Severity.ERROR),
    "talenta.kotak": ("isian.kosong", Severity.REMARK),
    "talenta.nilai_potensial": ("isian.kosong", Severity.REMARK),
    "talenta.nilai_kinerja": ("isian.kosong", Severity.REMARK),
}
"""What an empty cell of a field means; other fields may be empty."""
_PERSONS = frozenset({"pegawai.nama", "pegawai.nip", "pangkat.golongan"})
_POSTS = "jabatan.nama."
"""What the names of columns for one kind of post begin with."""


def remark_missing(reading: Reading) -> None:
    """Says which cells are empty that should not be: one by one where they are few, else as one finding."""
    _remark_missing_posts(reading)
    for name in dict.fromkeys(name for each in reading.table.headings if each.field for name in each.field.names):
        level = name.startswith("kompetensi.") or name == "standar.level"
        if name == "pelatihan.nama" and reading.layout != "riwayat_diklat":
            continue
        if name in _MISSED or level:
            rule, severity = ("level.kosong", Severity.REMARK) if level else _MISSED[name]
            _missing(reading, name, rule, severity)


def _remark_missing_posts(reading: Reading) -> None:
    """Where a post can stand in one of several columns, one of them must be filled."""
    columns = [each for each in reading.table.headings if each.field and each.field.names[0].startswith(_POSTS)]
    if not columns or "jabatan.nama" in reading.table.names:
        return
    for record in reading.records:
        if "jabatan.nama" not in record.entries:
            place = reading.page.place(record.row.number, columns[0].column, columns[0].text)
            reading.remarks.add("isian.wajib", place, severity=Severity.ERROR)


def _missing(reading: Reading, name: str, rule: str, severity: Severity) -> None:
    records = [each for each in reading.records if not (name in _PERSONS and each.kind == "jabatan_lowong")]
    if name == "pangkat.golongan":
        records = [each for each in records if "pegawai.golongan_pppk" not in each.entries]
    missing = [each for each in records if name in each.at and name not in each.entries]
    unknown = [each for each in missing if each.row.cells.get(_column(each, name), ("", 0))[0] != ""]
    if rule == "level.kosong":
        for record in unknown:
            say(reading, record, name, "level.tidak_diketahui", Severity.REMARK)
        missing = [each for each in missing if each not in unknown]
    if len(missing) <= _FEW or (len(missing) * 20 <= len(records)):
        for record in missing:
            say(reading, record, name, rule, severity)
    else:
        detail = f"{len(missing)} baris ({_groups(missing)})"
        heading = missing[0].at[name].text
        reading.remarks.add("isian.kosong_banyak", Place(reading.sheet, heading=heading), detail=detail)


def _groups(missing: list[Record]) -> str:
    """Whom empty cells have in common: one unit, or how many there are of each kind of staff."""
    units = {record.text("unit.nama") for record in missing}
    if len(units) == 1 and (unit := units.pop()):
        return unit
    kinds = Counter(map(_staff, missing))
    return ", ".join(f"{kind} {count}" for kind, count in kinds.most_common())


def _column(record: Record, name: str) -> int:
    return record.at[name].column


def _staff(record: Record) -> str:
    number = record.text("pegawai.nip")
    kind = nip_of(number).staff_kind if number else None
    return kind.value if kind else "?"
