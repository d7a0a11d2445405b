"""A golongan against what must have come before it: the years of service it takes, and the degree it asks for.

Both are questions and no errors: there are promotions by choice, and degrees that a list does not know.
"""

from graph.intake.circulating.entries import Reading, Record
from graph.intake.circulating.nips import nip_of
from graph.intake.circulating.posts import level_of
from graph.intake.circulating.records import say
from graph.intake.remarks.rules import Severity
from ontology.names import labels
from ontology.terms import StaffKind

_FIRST = {"SD": "I/a", "SMP": "I/c", "SLTA": "II/a", "D-I": "II/b", "D-II": "II/b", "D-III": "II/c"}
_FIRST |= {"D-IV": "III/a", "S-1": "III/a", "S-2": "III/b", "S-3": "III/c"}
"""The golongan of appointment by degree (PP 11/2017 and its rules)."""
_LAST = {"SD": "II/a", "SMP": "II/c", "SLTA": "III/b", "D-I": "III/b", "D-II": "III/b", "D-III": "III/c"}
_LAST |= {"D-IV": "III/d", "S-1": "III/d", "S-2": "IV/a", "S-3": "IV/b"}
"""The highest golongan by regular promotion, which is the only way for those in posts of execution (PP 12/2002)."""
_FASTEST = 2
"""Years between two promotions, at the least."""


def judge_ranks(reading: Reading) -> None:
    """Says where a golongan came too soon after the appointment, or is above what the degree allows."""
    order = {code: position for position, code in enumerate(labels("golongan"))}
    for record in reading.records:
        held, degree = record.text("pangkat.golongan"), record.text("pendidikan.tingkat")
        if held not in order or degree not in _FIRST:
            continue
        if (years := _years(reading, record)) is not None:
            steps = order[held] - order[_FIRST[degree]]
            if steps * _FASTEST > years + 1:
                say(reading, record, "pangkat.golongan", "golongan.terlalu_cepat", Severity.REMARK)
        if order[held] > order[_LAST[degree]] and _executes(record):
            say(reading, record, "pangkat.golongan", "golongan.di_atas_pendidikan", Severity.REMARK, detail=degree)


def _years(reading: Reading, record: Record) -> int | None:
    """The years from the appointment to the day of the list, for a PNS."""
    number = record.text("pegawai.nip")
    nip = nip_of(number) if number else None
    if nip is None or nip.appointed_from is None or nip.staff_kind is not StaffKind.PNS:
        return None
    return reading.today.year - nip.appointed_from.year


def _executes(record: Record) -> bool:
    """Whether somebody is in a post of execution by its own words."""
    name, kind = record.text("jabatan.nama"), record.text("jabatan.jenis")
    return name is not None and level_of(name, record.text("jabatan.eselon"), kind) == "PLK"
