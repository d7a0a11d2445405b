"""Days against each other: nothing begins in the future, before the appointment, or after its own end."""

from datetime import date

from graph.intake.circulating.entries import Reading, Record
from graph.intake.circulating.nips import nip_of
from graph.intake.circulating.records import say
from graph.intake.remarks.rules import Severity

_HAPPENED = (
    *("pangkat.tmt", "jabatan.tmt", "pegawai.tmt_cpns", "pegawai.tmt_pns", "pegawai.tanggal_lahir"),
    *("pelatihan.mulai", "pelatihan.selesai", "asesmen.tanggal", "disiplin.tanggal_sk", "jabatan.tanggal_sk"),
)
"""Fields whose day has come when a list is written."""
_PLANNED = ("pengembangan.tahun", "formasi.periode")
_FARTHEST = 10
"""Years from the day of a list within which its plans lie."""
_MOST_HOURS = 24
"""Hours of training that a day can hold by any count; a usual one holds 8 to 10."""
_AFTER_APPOINTMENT = ("pangkat.tmt", "jabatan.tmt", "disiplin.tanggal_sk")
_ORDERED = (
    ("pelatihan.mulai", "pelatihan.selesai"),
    ("jabatan.tmt", "jabatan.selesai"),
    ("disiplin.tmt", "disiplin.berakhir"),
    ("disiplin.tanggal_sk", "disiplin.berakhir"),
)


def judge_days(reading: Reading) -> None:
    """Says where a day cannot be, or comes in the wrong order."""
    for record in reading.records:
        for name in (each for each in _HAPPENED if each in record.entries):
            day = record.day(name)
            if day is not None and day > reading.today:
                say(reading, record, name, "tanggal.masa_depan", Severity.ERROR)
                record.doubt(name)
        _appointed(reading, record)
        for begin, end in _ORDERED:
            first, last = record.day(begin), record.day(end)
            if first is not None and last is not None and last < first and record.value(end) is not None:
                say(reading, record, end, "tanggal.terbalik", Severity.ERROR)
                record.doubt(end)
        _decree(reading, record)
        _hours(reading, record)
        _plans(reading, record)
        _year(reading, record)
    _double_posts(reading)


def _appointed(reading: Reading, record: Record) -> None:
    number = record.text("pegawai.nip")
    from_number = nip_of(number).appointed_from if number else None
    appointed = record.day("pegawai.tmt_cpns") or from_number
    for name in _AFTER_APPOINTMENT:
        day = record.day(name)
        if day is not None and appointed is not None and day < appointed:
            say(reading, record, name, "masa.sebelum_pengangkatan", Severity.ERROR)
            record.doubt(name)


def _plans(reading: Reading, record: Record) -> None:
    """Years of plans lie near the day of the list."""
    for name in _PLANNED:
        year = record.number(name)
        if year is not None and abs(year - reading.today.year) > _FARTHEST:
            say(reading, record, name, "tahun.tidak_wajar", Severity.ERROR)
            record.doubt(name)


def _hours(reading: Reading, record: Record) -> None:
    """More hours than days can hold are minutes, or the hours of another course."""
    begun, ended = record.day("pelatihan.mulai"), record.day("pelatihan.selesai")
    hours = record.number("pelatihan.jp")
    if begun is None or ended is None or hours is None or ended < begun:
        return
    if hours > _MOST_HOURS * ((ended - begun).days + 1):
        say(reading, record, "pelatihan.jp", "jp.melebihi_hari", Severity.REMARK)


def _decree(reading: Reading, record: Record) -> None:
    decided, begun = record.day("jabatan.tanggal_sk"), record.day("jabatan.tmt")
    if decided is not None and begun is not None and decided > begun:
        say(reading, record, "jabatan.tanggal_sk", "tanggal.sk_sesudah_tmt", Severity.REMARK)


def _year(reading: Reading, record: Record) -> None:
    year, begun = record.number("pelatihan.tahun"), record.text("pelatihan.mulai")
    ended = record.text("pelatihan.selesai")
    years = {int(day[:4]) for day in (begun, ended) if day}
    if year is not None and years and int(year) not in years:
        say(reading, record, "pelatihan.tahun", "tahun.beda_tanggal", Severity.REMARK)
    number, graduated = record.text("pegawai.nip"), record.number("pendidikan.tahun_lulus")
    born = record.day("pegawai.tanggal_lahir") or (nip_of(number).birth_date if number else None)
    if graduated is not None and graduated > reading.today.year:
        say(reading, record, "pendidikan.tahun_lulus", "tanggal.masa_depan", Severity.ERROR)
    elif graduated is not None and born is not None and graduated < born.year + 6:
        say(reading, record, "pendidikan.tahun_lulus", "tahun.sebelum_lahir", Severity.ERROR)


def _double_posts(reading: Reading) -> None:
    """Two definitive posts of one person from the same day on."""
    if reading.layout != "riwayat_jabatan":
        return
    seen: dict[tuple[str, date], str] = {}
    for record in reading.records:
        number, begun = record.text("pegawai.nip"), record.day("jabatan.tmt")
        name = record.text("jabatan.nama") or ""
        if number is None or begun is None or record.text("penempatan.jenis") not in {None, "DEFINITIF"}:
            continue
        if (number, begun) in seen:
            same = seen[number, begun] == name
            say(reading, record, "jabatan.tmt", "baris.ganda" if same else "masa.tumpang_tindih")
            record.doubt("jabatan.tmt")
        seen.setdefault((number, begun), name)
