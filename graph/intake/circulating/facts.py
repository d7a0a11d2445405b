"""From records to facts: what a circulating list says about people, as far as it can be kept.

A list seldom holds the codes of an agency: posts that are on record are known by their names, others are kept by them.
What lacks a date or a level that the graph needs stays read and shown, and is no fact.
"""

from collections.abc import Iterator

from graph.intake.circulating.entries import Reading, Record
from graph.intake.circulating.known_posts import KnownPosts
from graph.intake.circulating.nips import nip_of
from graph.intake.circulating.post_facts import post_facts
from graph.intake.circulating.posts import level_of
from graph.intake.known import KnownCodes
from graph.intake.remarks.collecting import Remarks
from graph.intake.result import Stated
from ontology import facts
from ontology.names import code_of, labels
from ontology.terms import StaffKind

_SOLE_PROVIDER = "Tidak disebutkan"
_KINDS = {"PLT": "plt", "PLH": "plh", "PJ": "pj", "TUGAS_TAMBAHAN": "tugas_tambahan"}


def facts_of(readings: list[Reading], known: KnownCodes, remarks: Remarks) -> tuple[Stated, ...]:
    """The facts of a file, people first; the records that are refused are left out, and what is missing is said."""
    posts = KnownPosts(known)
    people: dict[str, Stated] = {}
    others: list[Stated] = []
    for reading in readings:
        for record in reading.records:
            number = record.text("pegawai.nip")
            if number is None or record.refused:
                continue
            if number not in known.persons and number not in people and (person := _person(record, number)):
                people[number] = Stated(person, record.row.corrections)
            if number in known.persons or number in people:
                others += [Stated(fact, record.row.corrections) for fact in _of(record, number, posts) if fact]
    return (*people.values(), *_once([*post_facts(readings, posts, remarks), *others]))


def _once(found: list[Stated]) -> Iterator[Stated]:
    """The first fact of each key: what a list says again, or otherwise further down, was remarked there."""
    keys = {keeping.fact: keeping.key for keeping in facts.KEEPING}
    seen: set[tuple[object, ...]] = set()
    for stated in found:
        kind = type(stated.fact)
        key = (kind, *(getattr(stated.fact, name) for name in keys[kind]))
        if key not in seen:
            seen.add(key)
            yield stated


def _person(record: Record, number: str) -> facts.Person | None:
    nip, name = nip_of(number), record.text("pegawai.nama")
    if name is None or nip.birth_date is None or nip.staff_kind is None:
        return None
    titled = [record.text("pegawai.gelar_depan"), name]
    behind = record.text("pegawai.gelar_belakang")
    full = " ".join(filter(None, titled)) + (f", {behind}" if behind else "")
    return facts.Person(nip=number, name=full, birth_date=nip.birth_date, staff_kind=StaffKind(nip.staff_kind))


def _of(record: Record, number: str, posts: KnownPosts) -> Iterator[facts.Fact | None]:
    yield _rank(record, number)
    yield _education(record, number)
    yield _placement(record, number, posts.find(record))
    yield _training(record, number)
    yield _assessment(record, number)
    yield _performance(record, number)
    yield _discipline(record, number)


def _rank(record: Record, number: str) -> facts.Rank | None:
    golongan, begun = record.text("pangkat.golongan"), record.day("pangkat.tmt")
    return facts.Rank(person=number, golongan=golongan, valid_from=begun) if golongan and begun else None


def _education(record: Record, number: str) -> facts.Education | None:
    level, major = record.text("pendidikan.tingkat"), record.text("pendidikan.jurusan")
    if level is None or level not in labels("education-level"):
        return None
    field = code_of("education-field", major) if major else None
    return facts.Education(person=number, level=level, field=field, institution=record.text("pendidikan.sekolah"))


def _placement(record: Record, number: str, post: facts.Jabatan | None) -> facts.Placement | None:
    name, begun = record.text("jabatan.nama"), record.day("jabatan.tmt")
    if name is None or begun is None or not record.entries["jabatan.nama"].sound:
        return None
    level = post.level if post else level_of(name, record.text("jabatan.eselon"), record.text("jabatan.jenis"))
    if level is None:
        return None
    kind = _KINDS.get(record.text("penempatan.jenis") or "", "definitif")
    return facts.Placement(
        person=number,
        jabatan=post.code if post else None,
        jabatan_name=post.name if post else name,
        level=level,
        field=post.field if post else None,
        unit=post.unit if post else None,
        kind=kind,
        valid_from=begun,
        valid_until=record.day("jabatan.selesai"),
        decree=record.text("jabatan.nomor_sk"),
    )


def _training(record: Record, number: str) -> facts.Training | None:
    name, ended = record.text("pelatihan.nama"), record.day("pelatihan.selesai")
    if name is None or ended is None:
        return None
    hours = record.value("pelatihan.jp")
    return facts.Training(
        person=number,
        name=" ".join(name.split()),
        provider=record.text("pelatihan.penyelenggara"),
        hours=hours if isinstance(hours, int) else None,
        finished_on=ended,
        certificate=record.text("pelatihan.nomor_sertifikat"),
    )


def _assessment(record: Record, number: str) -> facts.Assessment | None:
    assessed = record.day("asesmen.tanggal")
    levels = tuple(
        facts.AttainedLevel(competency=name.split(".")[1], level=float(value))
        for name in record.entries
        if name.startswith("kompetensi.") and isinstance(value := record.value(name), int | float)
    )
    if assessed is None or not levels:
        return None
    provider = record.text("asesmen.penyelenggara") or _SOLE_PROVIDER
    return facts.Assessment(person=number, assessed_on=assessed, provider=provider, levels=levels)


def _performance(record: Record, number: str) -> facts.Performance | None:
    year, predicate = record.value("kinerja.tahun"), record.text("kinerja.predikat")
    if not isinstance(year, int) or predicate is None:
        return None
    return facts.Performance(person=number, year=year, predicate=predicate)


def _discipline(record: Record, number: str) -> facts.Discipline | None:
    severity, decided = record.text("disiplin.tingkat"), record.day("disiplin.tanggal_sk")
    if severity is None or decided is None:
        return None
    return facts.Discipline(
        person=number,
        severity=severity,
        decided_on=decided,
        ends_on=record.day("disiplin.berakhir"),
        decree=record.text("disiplin.nomor_sk"),
    )
