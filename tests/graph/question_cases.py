"""What each question is asked in the tests: parameters that mean something in the small world."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from graph import queries
from graph.agreements import row_of as row_of_agreement
from graph.career_graph import CareerGraph
from graph.development_plans import plan_row
from graph.history.versions import PLACES
from graph.records import Record, record_of
from graph.vocabulary_keeping import record_of_rule, row_of
from ontology.columns import STAFF_KINDS
from ontology.facts import Fact, Person
from tests.graph.small_graph import (
    BOX,
    CORRECTION,
    DECISION,
    LINK,
    MAPPING,
    PLAN,
    RETIREMENT,
    WORD,
    person,
    small_vocabulary,
)
from tests.world import (
    AS_OF,
    ASSESSMENTS,
    INSTANSI,
    JABATAN,
    NIP,
    PEOPLE,
    PLACEMENTS,
    PROGRAMMES,
    RANKS,
    STANDARDS,
    TRAININGS,
    UNITS,
)

FOLDER = Path(queries.__file__).parent

KNOWN = datetime(2026, 4, 1, tzinfo=UTC)
SOURCE = "suji"
"""A document that the test makes before it asks a question that writes."""

Params = dict[str, Any]


def all_questions() -> list[str]:
    """The name of every file that asks one question; the schema holds several statements and is tested by itself."""
    names = {path.relative_to(FOLDER).with_suffix("").as_posix() for path in FOLDER.rglob("*.cypher")}
    return sorted(names - {"schema"})


def params_of(name: str, graph: CareerGraph) -> Params:
    """The parameters with which a question is asked of the small world."""
    if name.startswith("writing/append_"):
        return {**APPENDED[name.removeprefix("writing/append_")], "recorded_at": KNOWN, "actor": "uji"}
    if name.startswith("writing/refresh_"):
        return {"subjects": REFRESHED[name.removeprefix("writing/refresh_")]}
    if name.startswith("vocabulary/keep_") and name != "vocabulary/keep_digest":
        terms = getattr(small_vocabulary(), name.removeprefix("vocabulary/keep_"))
        return {"rows": [row_of(term) for term in terms]}
    if name == "people/talent":
        staff_kinds = {kind.value: position for position, kind in enumerate(STAFF_KINDS)}
        codebook = graph.codebook(small_vocabulary())
        return {"known_at": KNOWN, "staff_kinds": staff_kinds, **codebook.positions}
    if name in {"people/evidence", "writing/supersede", "writing/withdraw_rules"}:
        ids = sorted(kept.evidence.record for kept in graph.records(person("G1")))
        return {
            "people/evidence": {"ids": ids},
            "writing/supersede": {"pairs": [{"old": ids[0], "new": ids[1]}], "recorded_at": KNOWN},
            "writing/withdraw_rules": {"ids": ids[:2], "recorded_at": KNOWN},
        }[name]
    return ASKED[name]


def _rows(*facts: tuple[str, Fact]) -> list[Params]:
    return [_row(subject, record_of(fact, subject)) for subject, fact in facts]


def _row(subject: str, record: Record) -> Params:
    named = {"id": f"ruji-{record.kind}", "key": record.key, "digest": record.digest, "version": 1, "source": SOURCE}
    return {"subject": subject, "source": SOURCE, "properties": {**record.properties, **named}, **record.parts}


NEAR: Params = {"vector": None, "model_digest": None, "many": 20}
"""What a question about nearness takes where no model is open."""

NEWCOMER = Person(nip="200001012026041001", name="Contoh Lain", birth_date=PEOPLE[0].birth_date, staff_kind="PNS")

APPENDED: dict[str, Params] = {
    "instansi": {"rows": _rows(("KL", replace(INSTANSI, code="KL")))},
    "unit": {"rows": _rows(("KC-9", replace(UNITS[0], code="KC-9")))},
    "jabatan": {"rows": _rows(("J-9", replace(JABATAN[0], code="J-9")))},
    "programme": {"rows": _rows(("P99", replace(PROGRAMMES[0], code="P99")))},
    "person": {"rows": _rows(("puji", NEWCOMER))},
    "standard": {"rows": _rows(("J-KARO", STANDARDS[3]))},
    "placement": {"rows": _rows((person("MUDA"), PLACEMENTS[-1]))},
    "training": {"rows": _rows((person("K1"), TRAININGS[0]))},
    "assessment": {"rows": _rows((person("BARU"), ASSESSMENTS[0]))},
    "to_person": {"label": "Rank", "relationship": "HAS_RANK", "rows": _rows((person("K1"), RANKS[0]))},
    "rule": {"rows": [_row("", record_of_rule(RETIREMENT))]},
}

REFRESHED = {
    "instansi": ["KC"],
    "unit": ["KC-1", "KC-1-1"],
    "jabatan": ["J-KARO"],
    "programme": ["P07", "P18"],
    "person": [person("G1"), person("K1")],
}

AGREED = {
    "corrections": row_of_agreement(CORRECTION),
    "columns": row_of_agreement(MAPPING),
    "words": row_of_agreement(WORD),
    "link_decisions": row_of_agreement(DECISION),
    "talent_decisions": row_of_agreement(BOX),
}

ASKED: dict[str, Params] = {
    **{f"{folder}/keep": {"rows": [row]} for folder, row in AGREED.items()},
    **{f"{folder}/put": {"rows": [row]} for folder, row in AGREED.items()},
    **{f"{folder}/revoke": {"id": row["id"], "at": KNOWN, "by": "uji"} for folder, row in AGREED.items()},
    "bulk/extent": {},
    "bulk/nodes": {"labels": ["JpmCategory"]},
    "bulk/relationships": {"labels": ["CompetencyLevel"]},
    "career/derived": {},
    "career/forget": {},
    "career/keep": {"rows": [{"start": "J-ANALIS-PT", "end": "J-ANALIS-MU", "kind": "vertikal", "moved": 2}]},
    "career/note": {"known_at": KNOWN, "as_of": AS_OF},
    "career/onward": {"starts": ["J-ANALIS-PT"], "moves": 2},
    "career/routes": {"starts": ["J-ANALIS-PT"], "target": "J-KARO", "moves": 4, "most": 3},
    "columns/kept": {},
    "corrections/kept": {},
    "development_plans/every": {},
    "development_plans/keep": {"rows": [plan_row(replace(PLAN, id="iuji.2", version=2))]},
    "development_plans/of_person": {"person": PLAN.person},
    "development_plans/revoke": {"id": PLAN.id, "at": KNOWN, "by": "uji"},
    "history/every_record": {"kinds": PLACES, "known_at": KNOWN},
    "history/clear": {"limit": 5},
    "history/let_count": {"id_key": "kunci lain", "committed_at": KNOWN, "revision": 7},
    "history/put_recording": {"rows": [{"id": "rtiada", "recorded_at": KNOWN, "recorded_by": "uji"}]},
    "history/put_sources": {"rows": [{"id": "suji2", "name": "uji.xlsx", "loaded_at": KNOWN}]},
    "history/put_successors": {"rows": [{"old": "rtiada", "new": "rtiada"}]},
    "history/sources": {"known_at": KNOWN},
    "history/state": {},
    "link_decisions/extent": {},
    "link_decisions/kept": {},
    "link_decisions/newest": {"limit": 3},
    "link_decisions/standing": {},
    "links/counts": {},
    "links/keep": {"rows": [row_of_agreement(LINK)]},
    "links/kept": {},
    "links/known": {"ids": [LINK.id]},
    "links/listed": {"state": "proposed", "sureness": "look", "file": None, "skip": 0, "limit": 2},
    "links/one": {"id": LINK.id},
    "links/put": {"rows": [row_of_agreement(LINK)]},
    "meaning/forget": {"model_digest": "lain"},
    "meaning/keep": {
        "rows": [
            {"label": label, "id": code, "text_digest": "0", "vector": [0.6, 0.8]}
            for label, code in (
                ("Competency", "INT"),
                ("Indicator", "INT-1-1"),
                ("Jabatan", "J-TU"),
                ("Programme", "P18"),
            )
        ],
        "model": "uji",
        "model_digest": "0",
    },
    "meaning/texts": {},
    "organisation/codes": {},
    "organisation/counts": {"known_at": KNOWN},
    "organisation/instansi": {"known_at": KNOWN},
    "organisation/jabatan": {"codes": ["J-KARO", "J-TU", "J-TIADA"], "known_at": KNOWN},
    "organisation/jabatan_in_units": {"units": ["KC-1-1"], "known_at": KNOWN},
    "organisation/ledger": {},
    "organisation/programmes": {"known_at": KNOWN},
    "organisation/standards": {"codes": ["J-ANALIS-MU", "J-TU"], "as_of": AS_OF, "known_at": KNOWN},
    "organisation/units": {"known_at": KNOWN},
    "people/definitive_posts": {"nips": [NIP["K3"], NIP["MUDA"], "tiada"], "known_at": KNOWN},
    "people/everyone": {"known_at": KNOWN},
    "people/history": {"id": person("MUDA"), "known_at": KNOWN},
    "people/names": {"ids": [person("G1"), person("K1"), "ptiada"], "known_at": KNOWN},
    "people/nips": {"known_at": KNOWN},
    "people/person": {"id": person("PPPK"), "known_at": KNOWN},
    "people/records": {"id": person("MUDA"), "known_at": KNOWN},
    "people/sexes": {"known_at": KNOWN},
    "people/trainings": {
        "ids": [person("MUDA"), person("G1")],
        "since": date(2024, 1, 1),
        "until": date(2026, 1, 1),
        "known_at": KNOWN,
    },
    "people/unit_members": {"units": ["KC-1-1"], "as_of": AS_OF, "known_at": KNOWN},
    "placement/candidates": {
        "jabatan": "J-ANALIS-MU",
        "as_of": AS_OF,
        "known_at": KNOWN,
        "weights": {"mutlak": 3, "penting": 2, "perlu": 1},
        "validity": {"manajerial": 3, "sosial_kultural": 3, "teknis": 3},
        "prior": 2,
        "exclude_holders": False,
        "limit": 20,
    },
    "recommendations/edition": {"id": "tiada"},
    "recommendations/keep": {"properties": {"id": "kuji", "question": "explain"}},
    "recommendations/keep_edition": {"id": "euji", "words": "{}"},
    "recommendations/every": {},
    "recommendations/kept": {"id": "ktiada"},
    "recommendations/put": {"rows": [{"id": "kuji", "question": "explain"}]},
    "recommendations/newest": {"limit": 2},
    "search/by_name": {
        "words": ["pengem"],
        "asked": [
            *({"index": f"{kind}_names", "words": "(pengem^4 pengem*^2 pengem~1)"} for kind in ("person", "jabatan")),
            {"index": "unit_names", "words": "(pengem^4 pengem*^2 pengem~1)"},
            {"index": "jabatan_texts", "words": "name:(pengembangan)"},
            {"index": "unit_texts", "words": "name:(pengembangan)"},
        ],
        "each": 10,
        "limit": 10,
        "known_at": KNOWN,
    },
    "search/competencies": {**NEAR, "words": "pengembangan", "written": "pengem*", "meant": ["INT"]},
    "search/indicators": {**NEAR, "words": "jujur"},
    "search/jabatan": {
        **NEAR,
        "words": "pengembangan",
        "written": "pengem*",
        "meant": ["T-SDM-02"],
        "levels": ["ADM", "JPT-P"],
        "units": None,
        "as_of": AS_OF,
        "known_at": KNOWN,
    },
    "search/programmes": {
        **NEAR,
        "words": "pelatihan",
        "written": "pelatihan",
        "meant": ["KOM"],
        "lacking": None,
        "from_level": 2.0,
        "to_level": 3.0,
        "levels": ["PGW"],
        "known_at": KNOWN,
    },
    "search/exactly": {"labels": ["Jabatan"], "text": "kepala biro sumber daya MANUSIA"},
    "talent_decisions/extent": {},
    "talent_decisions/kept": {},
    "vocabulary/jpm_categories": {},
    "vocabulary/keep_digest": {"digest": "uji"},
    "vocabulary/rules": {"known_at": KNOWN},
    "words/held": {},
    "words/kept": {},
    "writing/current": {"label": "Person", "subjects": [person("BARU"), "ptiada"]},
    "writing/current_rules": {},
    "writing/discard_records": {"sources": ["suji"], "limit": 10},
    "writing/discard_sources": {"sources": ["suji"]},
    "writing/end_turn": {"owner": "mesin/1/uji"},
    "writing/forget_trail": {},
    "writing/installation": {"id_key": "kunci lain"},
    "writing/keep_turn": {"owner": "mesin/1/uji", "now": KNOWN},
    "writing/known_codes": {},
    "writing/known_people": {"ids": [person("G1"), "ptiada"]},
    "writing/loader": {},
    "writing/note_trail": {"recorded_at": KNOWN, "batches": 1, "fingerprint": "0" * 64, "counts": "{}"},
    "writing/open_source": {"id": "suji2", "name": "uji.xlsx", "digest": "00", "loaded_at": KNOWN, "actor": "uji"},
    "writing/staged_sources": {},
    "writing/switch": {"committed_at": KNOWN},
    "writing/trail": {},
    "writing/take_turn": {"owner": "mesin/2/uji", "now": KNOWN, "gone": None, "lost_before": KNOWN},
}
