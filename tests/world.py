"""Kementerian Contoh: a small world with a story for each person, used by tests, documentation and screenshots.

`K1` to `K7` are the seven people who may or may not become JPT pratama on 1 April 2026; `G1` and `G1B` are compared
with an administrator's nine common competencies. All of them are fictional.
"""

from datetime import date

from ontology.facts import (
    Assessment,
    AttainedLevel,
    Builds,
    CreditPoints,
    Discipline,
    Education,
    Fact,
    Instansi,
    Jabatan,
    Performance,
    Person,
    Placement,
    Programme,
    Rank,
    Requirement,
    Standard,
    TalentScore,
    Training,
    Unit,
)
from ontology.terms import Condition, Importance, StaffKind

AS_OF = date(2026, 4, 1)
"""The day most stories are told on: the appointment planned in the golden cases."""

COMMON = ("INT", "KSM", "KOM", "OPH", "PPB", "PDO", "MPR", "PKP", "PBG")
"""The nine managerial and socio-cultural competencies."""

FIELD = "SDM aparatur"

INSTANSI = Instansi(code="KC", name="Kementerian Contoh", discipline_complete_until=date(2026, 3, 31))

UNITS = (
    Unit(code="KC-1", name="Biro Sumber Daya Manusia", instansi="KC"),
    Unit(code="KC-1-1", name="Bagian Pengembangan Kompetensi", instansi="KC", parent="KC-1"),
    Unit(code="KC-2", name="Biro Umum", instansi="KC"),
)

JABATAN = (
    Jabatan(
        code="J-KARO",
        name="Kepala Biro Sumber Daya Manusia",
        level="JPT-P",
        unit="KC-1",
        field=FIELD,
        summary="Memimpin pengelolaan sumber daya manusia aparatur kementerian.",
        job_class=15,
        formation=1,
    ),
    Jabatan(
        code="J-KABAG",
        name="Kepala Bagian Pengembangan Kompetensi",
        level="ADM",
        unit="KC-1-1",
        field=FIELD,
        summary="Memimpin penyusunan dan pelaksanaan rencana pengembangan kompetensi pegawai.",
        job_class=12,
        formation=1,
    ),
    Jabatan(
        code="J-KASUBBAG",
        name="Kepala Subbagian Tata Usaha Biro Umum",
        level="PGW",
        unit="KC-2",
        field="Kearsipan",
        job_class=9,
        formation=1,
    ),
    Jabatan(
        code="J-ANALIS-MU",
        name="Analis SDM Aparatur Ahli Muda",
        level="JF-MU",
        unit="KC-1-1",
        field=FIELD,
        family="Analis SDM Aparatur",
        job_class=9,
        formation=4,
    ),
    Jabatan(
        code="J-ANALIS-PT",
        name="Analis SDM Aparatur Ahli Pertama",
        level="JF-PT",
        unit="KC-1-1",
        field=FIELD,
        family="Analis SDM Aparatur",
        job_class=8,
        formation=6,
    ),
    Jabatan(code="J-TU", name="Pengadministrasi Perkantoran", level="PLK", unit="KC-2", field="Kearsipan", job_class=5),
)


def _common(level: float) -> tuple[Requirement, ...]:
    return tuple(Requirement(competency=code, level=level, importance=Importance.MUTLAK) for code in COMMON)


def _standard(jabatan: str, *requirements: Requirement, conditions: tuple[Condition, ...] = ()) -> Standard:
    return Standard(jabatan=jabatan, valid_from=date(2024, 1, 1), requirements=requirements, conditions=conditions)


STANDARDS = (
    _standard("J-KARO", *_common(4), Requirement(competency="T-SDM-02", level=4, importance=Importance.PENTING)),
    _standard(
        "J-KABAG",
        *_common(3),
        conditions=(
            Condition(
                criterion="minimum_golongan",
                threshold="III/d",
                importance=Importance.PENTING,
                text="Penata Tingkat I (III/d)",
            ),
        ),
    ),
    _standard("J-KASUBBAG", *_common(2), Requirement(competency="T-ARS-01", level=2, importance=Importance.PERLU)),
    _standard(
        "J-ANALIS-MU",
        *_common(3),
        Requirement(competency="T-SDM-01", level=3, importance=Importance.MUTLAK),
        Requirement(competency="T-SDM-02", level=2.5, importance=Importance.PENTING),
        conditions=(
            Condition(
                criterion="education_field",
                codes=("Manajemen", "Administrasi Publik", "Hukum", "Psikologi"),
                importance=Importance.MUTLAK,
                text="S-1/D-IV manajemen, administrasi, hukum, psikologi",
            ),
            Condition(criterion="completed_training", codes=("P18",), importance=Importance.PENTING),
        ),
    ),
    _standard("J-ANALIS-PT", *_common(2), Requirement(competency="T-SDM-01", level=2, importance=Importance.PENTING)),
    _standard("J-TU", *_common(1)),
)

PROGRAMMES = (
    Programme(
        code="P18",
        name="Pelatihan Analis SDM Aparatur Ahli Muda",
        provider="BPSDM",
        kind="fungsional",
        mode="blended",
        hours=60,
        cost=4_500_000,
        target_levels=("JF-MU",),
        builds=(Builds(competency="T-SDM-01", from_level=2, to_level=3),),
    ),
    Programme(
        code="P07",
        name="Komunikasi Persuasif dan Negosiasi Kebijakan",
        provider="BPSDM",
        kind="manajerial",
        mode="blended",
        hours=24,
        cost=2_000_000,
        builds=(Builds(competency="KOM", from_level=2, to_level=3),),
    ),
)

NIP = {
    "K1": "197005201995031001",
    "K2": "197003151995031001",
    "K3": "197806022003122001",
    "K4": "197608092002121001",
    "K5": "197005201995032002",
    "K6": "197005201995031003",
    "K7": "197005201995031004",
    "G1": "198201012006041001",
    "G1B": "198301012006041001",
    "MUDA": "199002142015032001",
    "PPPK": "199108172022211001",
    "BARU": "199905052024042001",
}

NAMES = {
    "K1": "Contoh Kesatu",
    "K2": "Contoh Kedua",
    "K3": "Contoh Ketiga",
    "K4": "Contoh Keempat",
    "K5": "Contoh Kelima",
    "K6": "Contoh Keenam",
    "K7": "Contoh Ketujuh",
    "G1": "Contoh Satu",
    "G1B": "Contoh Satu Kembar",
    "MUDA": "Contoh Muda",
    "PPPK": "Contoh Perjanjian",
    "BARU": "Contoh Baru",
}


def _birth(who: str) -> date:
    nip = NIP[who]
    return date(int(nip[:4]), int(nip[4:6]), int(nip[6:8]))


PEOPLE = tuple(
    Person(
        nip=nip,
        name=NAMES[who],
        birth_date=_birth(who),
        staff_kind=StaffKind.PPPK if who == "PPPK" else StaffKind.PNS,
    )
    for who, nip in NIP.items()
)


def _placement(
    who: str,
    level: str,
    since: date,
    until: date | None = None,
    *,
    jabatan: str | None = None,
    name: str | None = None,
    field: str = FIELD,
    kind: str = "definitif",
    unit: str | None = None,
) -> Placement:
    known = {post.code: post for post in JABATAN}.get(jabatan or "")
    return Placement(
        person=NIP[who],
        jabatan=jabatan,
        jabatan_name=name or (known.name if known else f"Jabatan {level} terdahulu"),
        level=level,
        field=field,
        unit=unit or (known.unit if known else None),
        kind=kind,
        valid_from=since,
        valid_until=until,
    )


def _manager(who: str, since: date = date(2024, 3, 15)) -> tuple[Placement, ...]:
    return (
        _placement(who, "PGW", date(2021, 3, 1), since),
        _placement(who, "ADM", since, name="Kepala Bagian Mutasi", unit="KC-1"),
    )


PLACEMENTS = (
    *_manager("K1"),
    *_manager("K2"),
    _placement("K3", "JF-MU", date(2017, 4, 1), date(2024, 6, 1)),
    _placement("K3", "JF-MA", date(2024, 6, 1), name="Analis SDM Aparatur Ahli Madya", unit="KC-1-1"),
    _placement("K4", "JF-MU", date(2014, 1, 1), date(2021, 5, 1), field="Keuangan daerah"),
    _placement("K4", "JF-MU", date(2021, 5, 1), date(2022, 1, 1)),
    _placement("K4", "JF-MA", date(2022, 1, 1), name="Analis SDM Aparatur Ahli Madya", unit="KC-1-1"),
    *_manager("K5"),
    *_manager("K6"),
    *_manager("K7", date(2024, 5, 1)),
    _placement("K7", "ADM", date(2024, 1, 1), date(2024, 5, 1), name="Kepala Bagian Mutasi", kind="plt", unit="KC-1"),
    _placement("G1", "PGW", date(2020, 2, 1), name="Kepala Subbagian Diklat", unit="KC-1-1"),
    _placement("G1B", "PGW", date(2020, 2, 1), name="Kepala Subbagian Karier", unit="KC-1"),
    _placement("MUDA", "JF-PT", date(2018, 1, 1), jabatan="J-ANALIS-PT"),
    _placement("PPPK", "JF-PT", date(2022, 2, 1), jabatan="J-ANALIS-PT"),
    _placement("BARU", "PLK", date(2024, 4, 1), jabatan="J-TU", field="Kearsipan"),
)

EDUCATION = {"K3": ("S-2", "Manajemen"), "K5": ("D-III", "Administrasi Publik"), "BARU": ("SLTA", None)}

EDUCATIONS = tuple(
    Education(
        person=nip,
        level=EDUCATION.get(who, ("S-1", "Manajemen"))[0],
        field=EDUCATION.get(who, ("S-1", "Manajemen"))[1],
        graduated_on=date(int(nip[:4]) + 24, 8, 1),
    )
    for who, nip in NIP.items()
)

GOLONGAN = {"K3": "IV/a", "MUDA": "III/b", "BARU": "II/a", "G1": "III/d", "G1B": "III/c"}

RANKS = tuple(
    Rank(
        person=nip,
        golongan=GOLONGAN.get(who, "IV/b"),
        valid_from=date(2024, 4, 1) if who == "BARU" else date(2023, 4, 1),
    )
    for who, nip in NIP.items()
    if who != "PPPK"
)

PERFORMANCES = tuple(
    Performance(person=nip, year=year, predicate="Sangat Baik" if (who, year) == ("K3", 2025) else "Baik")
    for who, nip in NIP.items()
    for year in (2024, 2025)
)


def _assessment(who: str, on: date, for_level: str, levels: dict[str, float]) -> Assessment:
    return Assessment(
        person=NIP[who],
        assessed_on=on,
        provider="Pusat Penilaian Contoh",
        method="Assessment Centre",
        for_level=for_level,
        report=f"LHP-{who}",
        levels=tuple(AttainedLevel(competency=code, level=level) for code, level in levels.items()),
    )


G1_LEVELS = dict(zip(COMMON, (3.0, 3.0, 2.0, 3.0, 4.0, 2.0, 2.0, 3.0, 3.0), strict=True))
"""The levels of golden case G1: 25 of 27."""

ASSESSMENTS = (
    *(
        _assessment(who, date(2025, 6, 2), "JPT-P", {**dict.fromkeys(COMMON, 4.0), "T-SDM-02": 4.0})
        for who in ("K1", "K2", "K3", "K4", "K5", "K7")
    ),
    _assessment("G1", date(2024, 5, 10), "ADM", G1_LEVELS),
    _assessment("G1B", date(2024, 5, 10), "ADM", {code: level for code, level in G1_LEVELS.items() if code != "PBG"}),
    _assessment("MUDA", date(2025, 9, 1), "JF-MU", {**dict.fromkeys(COMMON, 3.0), "KOM": 2.0, "T-SDM-01": 2.5}),
    _assessment("PPPK", date(2022, 3, 1), "JF-PT", dict.fromkeys(COMMON, 2.0)),
)

TRAININGS = (
    Training(
        person=NIP["MUDA"],
        programme="P18",
        name="Pelatihan Analis SDM Aparatur Ahli Muda",
        provider="BPSDM",
        hours=60,
        finished_on=date(2025, 3, 14),
        certificate="STTP-001",
    ),
    Training(person=NIP["G1"], name="Seminar Manajemen Talenta", hours=6, finished_on=date(2024, 11, 5)),
)

DISCIPLINES = (Discipline(person=NIP["G1B"], severity="ringan", decided_on=date(2025, 2, 3)),)

TALENT_SCORES = tuple(
    TalentScore(
        person=NIP["G1"],
        component=component,
        score=score,
        scored_on=date(2025, 3, 3),
        provider="Pusat Penilaian Contoh",
    )
    for component, score in (("kompetensi", 88), ("potensi", 82.5), ("kualifikasi", 80), ("integritas", 100))
)
CREDITS = (CreditPoints(person=NIP["MUDA"], level="JF-PT", points=102.5, counted_on=date(2025, 12, 31)),)

WORLD: tuple[Fact, ...] = (
    INSTANSI,
    *UNITS,
    *JABATAN,
    *STANDARDS,
    *PROGRAMMES,
    *PEOPLE,
    *RANKS,
    *EDUCATIONS,
    *PLACEMENTS,
    *PERFORMANCES,
    *ASSESSMENTS,
    *TRAININGS,
    *DISCIPLINES,
    *CREDITS,
    *TALENT_SCORES,
)
"""Everything that is known of Kementerian Contoh."""
