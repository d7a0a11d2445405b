"""A NIP against what stands beside it: the day of birth, the sex, the kind of staff, the rank; nothing is changed."""

from graph.intake.circulating.entries import Reading, Record
from graph.intake.circulating.nips import nip_of
from graph.intake.circulating.records import say
from graph.intake.remarks.rules import Severity
from ontology.names import labels
from ontology.nip import Nip
from ontology.terms import StaffKind


def judge_numbers(reading: Reading) -> None:
    """Says where a row contradicts its NIP."""
    for record in reading.records:
        number = record.text("pegawai.nip")
        nip = nip_of(number) if number else None
        if nip is not None and nip.valid and record.refused is None:
            _birth(reading, record, nip)
            _sex(reading, record, nip)
            _kind(reading, record, nip)
        _rank(reading, record)


def _birth(reading: Reading, record: Record, nip: Nip) -> None:
    born = record.day("pegawai.tanggal_lahir")
    if born is not None and nip.birth_date is not None and born != nip.birth_date:
        say(reading, record, "pegawai.tanggal_lahir", "nip.beda_tanggal_lahir", proposal=nip.birth_date.isoformat())
        record.doubt("pegawai.tanggal_lahir")


def _sex(reading: Reading, record: Record, nip: Nip) -> None:
    sex = record.text("pegawai.jenis_kelamin")
    if sex is not None and sex != ("L" if nip.number[14] == "1" else "P"):
        say(reading, record, "pegawai.jenis_kelamin", "nip.beda_jenis_kelamin")


def _kind(reading: Reading, record: Record, nip: Nip) -> None:
    written = (record.text("pegawai.jenis") or "").upper()
    said = StaffKind.PPPK if "PPPK" in written else StaffKind.PNS if "PNS" in written else None
    if said is not None and nip.staff_kind is not None and said is not nip.staff_kind:
        say(reading, record, "pegawai.jenis", "nip.beda_jenis_pegawai")
    if nip.staff_kind is StaffKind.PNS and record.text("pegawai.golongan_pppk"):
        say(reading, record, "pegawai.golongan_pppk", "golongan.pppk")
        record.doubt("pegawai.golongan_pppk")
    if nip.staff_kind is StaffKind.PPPK and record.text("pangkat.golongan"):
        say(reading, record, "pangkat.golongan", "golongan.pns")
        record.doubt("pangkat.golongan")


def _rank(reading: Reading, record: Record) -> None:
    name, code = record.text("pangkat.nama"), record.text("pangkat.golongan")
    known = labels("golongan")
    if name in known.values() and code is not None and known.get(code, name) != name:
        proposal = next(each for each, label in known.items() if label == name)
        say(reading, record, "pangkat.golongan", "pangkat.beda_golongan", Severity.ERROR, proposal=proposal)
        record.doubt("pangkat.golongan")
