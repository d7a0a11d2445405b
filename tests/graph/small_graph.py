"""Kementerian Contoh in a real graph, with fixed ids and fixed times, so that every row of an answer is known."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import count

from graph.career_graph import CareerGraph
from graph.connection import Connection
from graph.identity import person_id
from graph.meaning import KeptMeaning
from graph.moves import KeptMove
from graph.recommendations import Recommendation
from graph.searching import Wanted
from graph.settings import Address
from graph.writing import Counts
from graph.writing_staged import Source
from ontology.agreements import AgencyWord, ColumnMapping, Correction
from ontology.development_plans import DevelopmentPlan, PlanStep
from ontology.facts import Fact
from ontology.links import Link, LinkDecision, LinkVerdict, link_id
from ontology.talent import TalentDecision, TalentMatter
from ontology.terms import Condition, Mark, Rule, Vocabulary
from ontology.vocabulary import load_vocabulary
from tests.world import AS_OF, COMMON, NIP

ID_KEY = "0" * 64
BEGAN = datetime(2026, 3, 31, 1, 0, tzinfo=UTC)
FILE = Source(name="kementerian-contoh.xlsx", digest="0" * 64)
EMPTYING = {"everything removed": "MATCH (n) DETACH DELETE n"}

COUNTING = {
    "every node": "MATCH (n) RETURN reduce(all = '', l IN labels(n) | all + ':' + l) AS labels, count(*) AS many"
}

RETIREMENT = Rule(
    id="retirement",
    label_id="Belum mencapai batas usia pensiun",
    label_en="Before retirement",
    applies_to=(),
    move="any",
    condition=Condition(criterion="before_retirement", text="Belum mencapai batas usia pensiun"),
    legal_basis="UU 20/2023 ps. 55",
    mark=Mark.SEEN,
    source="Berita",
    valid_from=date(2023, 10, 31),
    valid_until=None,
)
TENURE = replace(
    RETIREMENT,
    id="jpt-p-tenure",
    applies_to=("JPT-P",),
    condition=Condition(criterion="held_levels", amount=2, codes=("ADM", "JF-MA")),
    mark=Mark.DEFAULT,
    source=None,
    valid_until=date(2030, 1, 1),
)


def small_vocabulary(*rules: Rule) -> Vocabulary:
    """The words that the small world needs, with rules of our own."""
    words = load_vocabulary()
    needed = {*COMMON, "T-SDM-01", "T-SDM-02", "T-ARS-01"}
    return replace(
        words,
        competencies=tuple(each for each in words.competencies if each.code in needed),
        competency_levels=tuple(each for each in words.competency_levels if each.competency in needed),
        education_fields=("Administrasi Publik", "Manajemen"),
        fields=("Kearsipan", "SDM aparatur"),
        rules=rules or (RETIREMENT, TENURE),
        jpm_categories=tuple(each for each in words.jpm_categories if each.scale == "BKN-PENGISIAN"),
    )


def ticking(start: datetime = BEGAN) -> Callable[[], datetime]:
    """A clock that goes on by one second whenever it is looked at."""
    seconds = count()
    return lambda: start + timedelta(seconds=next(seconds))


def empty(address: Address) -> None:
    """Removes everything from the graph at an address."""
    with Connection.open(address, queries=EMPTYING.__getitem__) as emptier:
        emptier.write("everything removed")


def nodes(address: Address) -> dict[str, int]:
    """How many nodes there are at an address by their labels, seen by readers or not."""
    with Connection.open(address, queries=COUNTING.__getitem__) as counter:
        return {row["labels"]: row["many"] for row in counter.read("every node")}


def load(graph: CareerGraph, facts: Iterable[Fact], source: Source = FILE) -> Counts:
    """What loading some facts does."""
    with graph.door("uji") as door:
        door.append(source, facts)
        return door.commit()


def person(who: str) -> str:
    """The id of somebody of the small world."""
    return person_id(ID_KEY, NIP[who])


MOVES = (
    KeptMove(start="J-ANALIS-MU", end="J-KABAG", kind="diagonal", moved=0),
    KeptMove(start="J-ANALIS-PT", end="J-ANALIS-MU", kind="vertikal", moved=3),
    KeptMove(start="J-ANALIS-MU", end="J-ANALIS-PT", kind="horizontal", moved=0),
    KeptMove(start="J-KABAG", end="J-KARO", kind="diagonal", moved=1),
)

KEPT = Recommendation(
    id="kuji",
    question="explain",
    asked="{}",
    as_of=AS_OF,
    known_at=BEGAN,
    rules_version="uji",
    settings="{}",
    edition="euji",
    digest="0" * 64,
    kept_at=BEGAN,
    kept_by="uji",
)

CORRECTION = Correction(
    id="cuji",
    sheet="kinerja",
    field="predicate",
    value="Baik Sekali",
    replacement="Sangat Baik",
    accepted_at=BEGAN,
    accepted_by="uji",
)

MAPPING = ColumnMapping(
    id="muji",
    fingerprint="0" * 16,
    layout="rekap_skp",
    headings=("NIP", "Catatan"),
    meanings=("pegawai.nip", "-"),
    confirmed_at=BEGAN,
    confirmed_by="uji",
)

WORD = AgencyWord(
    id="wuji",
    word="SIDUL",
    expansion="sistem informasi daftar urut kepangkatan",
    added_at=BEGAN,
    added_by="uji",
)

MEANT = Wanted(words=[], limit=1, vector=(0.6, 0.8), model_digest="uji")
"""Asks for what has this very meaning."""

LINK = Link(
    id=link_id("Bimtek Sistem Merit"),
    text="Bimtek Sistem Merit",
    written="title",
    proposed_terms=("T-SDM-01", "INT"),
    scores=(0.75, 0.125),
    confidence=0.875,
    sureness="look",
    expansions=("Bimtek: bimbingan teknis",),
    model="model uji",
    model_digest="0" * 64,
    file="diklat.tsv",
    file_digest="1" * 64,
    row=1,
    proposed_at=BEGAN,
    proposed_by="uji",
)

DECISION = LinkDecision(
    id="duji",
    link=LINK.id,
    text=LINK.text,
    link_verdict=LinkVerdict.ACCEPTED,
    term="T-SDM-01",
    decided_at=BEGAN,
    decided_by="uji",
)

BOX = TalentDecision(
    id="tuji",
    matter=TalentMatter.BOX,
    about=person("G1"),
    decided=8,
    computed=5,
    grounds="Penugasan khusus dua tahun terakhir",
    valid_from=AS_OF,
    decided_at=BEGAN,
    decided_by="uji",
)

PLAN = DevelopmentPlan(
    id="iuji.1",
    plan="iuji",
    version=1,
    person=person("MUDA"),
    jabatan="J-ANALIS-MU",
    as_of=AS_OF,
    known_at=BEGAN,
    rules_version="uji",
    jpm_percent="80.00",
    mentor="Contoh Pembimbing",
    steps=(
        PlanStep(
            number=1,
            name="Pelatihan Komunikasi",
            programme="P07",
            year=2026,
            hours=24,
            competencies=("KOM",),
            from_levels=(2.0,),
            to_levels=(3.0,),
            starts_on=AS_OF,
        ),
        PlanStep(number=2, name="Coaching", form="Coaching", share=20, year=2027, reason="Tidak ada program"),
    ),
    kept_at=BEGAN,
    kept_by="uji",
)


def give_meaning(graph: CareerGraph) -> None:
    """Gives one competency a meaning by which it is found."""
    term = next(each for each in graph.described_terms() if each.label == "Competency" and each.id == "KOM")
    meaning = KeptMeaning(term=term, text_digest="uji", vector=(0.6, 0.8))
    graph.keep_meanings([meaning], model="uji", model_digest="uji")
