"""Courses: a certificate twice is one course for the same person, and a question for two."""

from graph.intake.circulating.entries import Reading, Record
from graph.intake.circulating.records import say
from graph.intake.remarks.rules import Severity


def judge_courses(reading: Reading) -> None:
    """Says where a course is listed again, or a certificate serves two persons."""
    certificates: dict[str, Record] = {}
    taken: dict[tuple[str, str, str], Record] = {}
    for record in reading.records:
        number, certificate = record.text("pegawai.nip"), record.text("pelatihan.nomor_sertifikat")
        if number is None or "pelatihan.nama" not in record.at:
            continue  # a course that only the title names is one and the same for everybody
        course = (number, (record.text("pelatihan.nama") or "").casefold(), record.text("pelatihan.mulai") or "")
        first = certificates.get(certificate.casefold()) if certificate else None
        again = taken.get(course) if course[1] and course[2] and not certificate else None
        other = first is not None and first.text("pegawai.nip") != number
        if first is not None and other:
            if first.text("pelatihan.penyelenggara") != record.text("pelatihan.penyelenggara"):
                continue  # two providers may have given the same number
            say(reading, record, "pelatihan.nomor_sertifikat", "sertifikat.dua_orang", Severity.REMARK)
        elif first is not None or again is not None:
            name = "pelatihan.nomor_sertifikat" if first is not None else "pelatihan.nama"
            say(reading, record, name, "pelatihan.ganda", Severity.ERROR)
        if certificate:
            certificates.setdefault(certificate.casefold(), record)
        taken.setdefault(course, record)
