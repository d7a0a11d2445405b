"""The OpenAPI document shows real answers: those that the small world gives, kept as files."""

import json
import os
import re
import time
from hashlib import sha256
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from fastapi import FastAPI
from jsonschema_rs import Draft202012Validator
from starlette.testclient import TestClient

from api.app import create_app
from api.service import CareerService
from api.settings import LOOPBACK
from tests.api.small_world import service_on
from tests.world import NIP

KEPT = Path(str(files("api"))) / "examples"
AS_OF = "as_of=2026-04-01"
ASKED = {
    "candidates": f"jabatan/J-KARO/candidates?limit=1&{AS_OF}",
    "positions": f"people/{NIP['G1']}/positions?limit=1&{AS_OF}",
    "explain": f"people/{NIP['MUDA']}/matches/J-ANALIS-MU?{AS_OF}",
    "jpm": f"people/{NIP['G1']}/jpm/J-KABAG?{AS_OF}",
    "gaps": f"people/{NIP['MUDA']}/gaps?jabatan=J-ANALIS-MU&{AS_OF}",
    "plan": f"people/{NIP['MUDA']}/plan?jabatan=J-ANALIS-MU&cap=40&{AS_OF}",
    "eligible_when": f"people/{NIP['MUDA']}/eligible-when/J-ANALIS-MU?{AS_OF}",
    "what_if": f"people/{NIP['MUDA']}/what-if?programme=P07&move=J-KABAG&jabatan=J-KARO&{AS_OF}",
    "paths": f"people/{NIP['MUDA']}/paths/J-KARO?limit=1&{AS_OF}",
    "jabatan_paths": f"jabatan/J-ANALIS-PT/paths/J-KARO?limit=1&{AS_OF}",
    "reachable": f"people/{NIP['MUDA']}/reachable?moves=3&{AS_OF}",
    "jabatan_reachable": f"jabatan/J-TU/reachable?moves=1&{AS_OF}",
    "cascade": f"people/{NIP['MUDA']}/cascade/J-ANALIS-MU?depth=2&limit=1&{AS_OF}",
    "mobility": f"mobility?unit=KC-1-1&limit=2&{AS_OF}",
    "jabatan_list": "jabatan?limit=2",
    "jabatan": f"jabatan/J-ANALIS-PT?{AS_OF}",
    "person": f"people/{NIP['BARU']}?{AS_OF}",
    "unit": f"units/KC-1?{AS_OF}",
    "search": "search?q=biro",
    "overview": "overview",
    "unit_tree": "units",
    "unit_gaps": f"units/KC-1/gaps?{AS_OF}",
    "unit_team": f"units/KC-1-1/team?{AS_OF}",
    "posts": f"posts?vacant=true&limit=2&{AS_OF}",
    "method": "method",
    "competencies": "competencies",
    "competency": "competencies/KOM",
    "jabatan_neighbours": f"jabatan/J-KABAG/neighbours?limit=2&{AS_OF}",
    "competency_neighbours": f"competencies/T-SDM-01/neighbours?limit=2&{AS_OF}",
    "rules": "rules",
    "pool": f"pool?unit=KC-1&limit=1&{AS_OF}",
    "pool_changes": f"pool/changes?suppose=cut_potential_high:90&{AS_OF}",
    "successors": f"jabatan/J-KARO/successors?{AS_OF}",
    "compare_successors": f"jabatan/J-KARO/comparison?person={NIP['G1']}&person={NIP['K1']}&{AS_OF}",
    "coverage": f"coverage?unit=KC-1&{AS_OF}",
    "hours": f"hours?unit=KC-1&{AS_OF}",
    "fairness": f"fairness?jabatan=J-KARO&limit=2&{AS_OF}",
    "programmes": "programmes?competency=KOM&from_level=2&to_level=3",
    "programme": f"programmes/P07?{AS_OF}",
    "digest": "digest?known_at=2026-03-31T01:00:05Z",
    "history": f"people/{NIP['BARU']}/history?{AS_OF}",
    "health": "health",
    "nip": "nip/199002142015032001",
}
"""For each operation the question whose answer is its example."""

SENT = ("job", "load")
"""Operations around files that are sent: their examples are what comes of this small one."""
SMALL_FILE = ("kinerja.csv", f"NIP;Tahun;Predikat\n{NIP['MUDA']};20x5;Baik\n{NIP['MUDA']};2024;Baik\n".encode())
KEEPING = ("keep", "kept", "recommendations", "replay")
"""Operations around what is kept: their examples are what comes of keeping one explanation."""
AGREEING = (
    *("accept", "corrections", "revoke_correction", "confirm_columns", "column_mappings", "revoke_column_mapping"),
    *("add_word", "glossary", "revoke_word"),
)
"""Operations around what is agreed on: their examples are what comes of agreeing once and taking it back."""
LINKING = ("propose", "propose_programmes", "links", "decide_link", "undo_link", "accept_sure")
"""Operations around links: their examples are what comes of one title that is accepted and taken back."""
ROTATING = ("begin_rotation", "rotation", "rotation_why")
"""Operations around a rotation: their examples are what comes of one for everybody."""
PLANNING = ("begin_portfolio", "portfolio", "stop_portfolio")
"""Operations around a training portfolio: their examples are what comes of one for a unit."""
CELLS = {
    "cells": [
        {"id": "1", "cell_text": "Ka. Biro SDM", "kind": "jabatan"},
        {"id": "2", "cell_text": "Analis SDM Aparatur Madya", "kind": "jabatan"},
    ]
}
"""Cells whose names are sought, for the example of `reconcile`."""
PLANS = (
    *("keep_development_plan", "development_plans", "development_plan"),
    *("compare_development_plans", "change_development_plan", "undo_development_plan"),
)
"""Operations around plans of people: their examples are what comes of one that is kept, changed and taken back."""
TALENT = ("decide_box", "mark_jabatan", "set_measures", "talent_decisions", "undo_talent_decision")
"""Operations around the talent committee: their examples are what comes of deciding once and taking it back."""
MOMENT = re.compile(r"20\d\d-\d\d-\d\dT[^\"]*Z")
OF_THE_CLOCK = re.compile(r"20\d\d-\d\d-\d\dT[^\"]*\.\d+Z")
"""Moments of the clock, which have fractions of a second; those of the small world have none."""
OPERATIONS = sorted((*ASKED, *SENT, *KEEPING, *AGREEING, *LINKING, *ROTATING, *PLANNING, *PLANS, *TALENT, "reconcile"))


@pytest.mark.golden
def test_the_examples_around_loading_are_what_comes_of_a_small_file(client: TestClient) -> None:
    sent = client.post("/api/v1/loads?dry_run=true", files=[("files", SMALL_FILE)])
    until = time.monotonic() + 30
    while (job := client.get(sent.headers["Location"])).json()["state"] != "done":
        assert time.monotonic() < until
        time.sleep(0.02)
    for operation, answer in (("load", sent), ("job", job)):
        is_the_example(operation, json.loads(answer.text.replace(sent.json()["id"], "0" * 24)))


@pytest.mark.golden
def test_the_examples_around_keeping_are_what_comes_of_one_explanation(client: TestClient) -> None:
    asked = {"question": "explain", "person": NIP["MUDA"], "jabatan": "J-ANALIS-MU", "as_of": "2026-04-01"}
    keep = client.post("/api/v1/recommendations", json=asked)
    assert keep.status_code == 201
    made = {keep.json()["id"]: f"k{'0' * 15}", keep.json()["kept_at"]: "2026-04-01T02:00:00Z"}
    answers = {
        "keep": keep,
        "kept": client.get(keep.headers["Location"]),
        "recommendations": client.get("/api/v1/recommendations?limit=1"),
        "replay": client.get(f"{keep.headers['Location']}/answer"),
    }
    assert sha256(answers["replay"].content).hexdigest() == keep.json()["digest"]
    for operation, answer in answers.items():
        text = answer.text
        for written, shown in made.items():
            text = text.replace(written, shown)
        is_the_example(operation, json.loads(text))


@pytest.mark.golden
@pytest.mark.parametrize("operation", sorted(ASKED.keys() - {"search"}))
def test_the_example_of_an_operation_is_what_it_answers(client: TestClient, operation: str) -> None:
    answer = client.get(f"/api/v1/{ASKED[operation]}")
    assert answer.status_code == 200
    is_the_example(operation, answer.json())


@pytest.mark.golden
def test_the_example_of_search_is_what_it_answers_before_the_model_is_open(
    service: CareerService, tmp_path: Path
) -> None:
    fresh = TestClient(
        create_app(service_on(service.graph, tmp_path), hosts=LOOPBACK), base_url="http://127.0.0.1:8000"
    )
    is_the_example("search", fresh.get(f"/api/v1/{ASKED['search']}").json())


@pytest.mark.golden
def test_the_example_of_reconcile_is_what_two_cells_mean(client: TestClient) -> None:
    is_the_example("reconcile", client.post("/api/v1/reconcile", json=CELLS).json())


@pytest.mark.golden
def test_the_examples_around_agreements_are_what_comes_of_one_slip_and_one_list(client: TestClient) -> None:
    fix = {"sheet": "kinerja", "field": "predicate", "value": "Sangat Bakk", "replacement": "Sangat Baik"}
    shown = {"sheet": "SKP", "sure": True, "layout": "rekap_skp", "table": "0123456789abcdef"}
    columns = [
        {**shown, "column": "A", "heading": "NIP", "field": "pegawai.nip"},
        {**shown, "column": "B", "heading": "Predikat", "field": "kinerja.predikat"},
    ]
    for listing, accepting, revoking, body in (
        ("corrections", "accept", "revoke_correction", {"corrections": [fix]}),
        ("column_mappings", "confirm_columns", "revoke_column_mapping", {"columns": columns}),
    ):
        made = client.post(f"/api/v1/{listing.replace('_', '-')}", json=body)
        assert made.status_code == 201
        [kept] = next(iter(made.json().values()))
        answers = {accepting: made, listing: client.get(made.headers["Location"])}
        answers[revoking] = client.post(f"{made.headers['Location']}/{kept['id']}/revocation")
        for operation, answer in answers.items():
            text = answer.text.replace(kept["id"], f"{kept['id'][0]}{'0' * 12}")
            is_the_example(operation, json.loads(MOMENT.sub("2026-04-01T02:00:00Z", text)))


@pytest.mark.golden
def test_the_examples_around_words_are_what_comes_of_one_word(client: TestClient) -> None:
    added = client.post(
        "/api/v1/words", json={"word": "SIDUL", "expansion": "sistem informasi daftar urut kepangkatan"}
    )
    listed = client.get(f"{added.headers['Location']}?q=SKP&limit=2")
    revoked = client.post(f"{added.headers['Location']}/{added.json()['id']}/revocation")
    for operation, answer in (("add_word", added), ("glossary", listed), ("revoke_word", revoked)):
        text = answer.text.replace(added.json()["id"], f"w{'0' * 12}")
        is_the_example(operation, json.loads(MOMENT.sub("2026-04-01T02:00:00Z", text)))


@pytest.mark.golden
def test_the_examples_around_portfolios_are_what_comes_of_one_unit(client: TestClient) -> None:
    begun = client.post("/api/v1/portfolios", json={"jabatan": "J-KABAG", "hours": 60, "as_of": "2026-04-01"})
    assert begun.status_code == 202
    until = time.monotonic() + 60
    while (done := client.get(begun.headers["Location"])).json()["state"] != "done":
        assert time.monotonic() < until
        time.sleep(0.05)
    stopped = client.post(f"{begun.headers['Location']}/stop")
    for operation, answer in (("begin_portfolio", begun), ("portfolio", done), ("stop_portfolio", stopped)):
        is_the_example(operation, json.loads(answer.text.replace(begun.json()["id"], "0" * 24)))


@pytest.mark.golden
def test_the_examples_around_rotations_are_what_comes_of_one(client: TestClient) -> None:
    begun = client.post("/api/v1/rotations", json={"minimum_years": 0, "as_of": "2026-04-01"})
    assert begun.status_code == 202
    until = time.monotonic() + 60
    while (done := client.get(begun.headers["Location"])).json()["state"] not in {"done", "failed"}:
        assert time.monotonic() < until
        time.sleep(0.05)
    why = client.get(f"{begun.headers['Location']}/moves/{NIP['MUDA']}/J-ANALIS-PT")
    for operation, answer in (("begin_rotation", begun), ("rotation", done), ("rotation_why", why)):
        is_the_example(operation, json.loads(answer.text.replace(begun.json()["id"], "0" * 24)))


@pytest.mark.golden
def test_the_examples_around_links_are_what_comes_of_one_title(client: TestClient) -> None:
    sent = {"file": "diklat.tsv", "texts": [{"text": "Pelatihan Pengelolaan Arsip Dinamis"}]}
    proposed = client.post("/api/v1/links", json=sent)
    listed = client.get("/api/v1/links?state=proposed&limit=1")
    where = f"/api/v1/links/{listed.json()['links'][0]['link']['id']}"
    decided = client.post(f"{where}/decision", json={"verdict": "accepted", "by": "Contoh Satu"})
    answers = {
        "propose": proposed,
        "links": listed,
        "decide_link": decided,
        "undo_link": client.post(f"{where}/undo"),
        "accept_sure": client.post("/api/v1/links/sure", json={"by": "Contoh Satu"}),
        "propose_programmes": client.post("/api/v1/links/programmes"),
    }
    assert decided.json()["link"]["proposed_terms"][0] == "T-ARS-01"
    decision = decided.json()["decisions"][0]["id"]
    for operation, answer in answers.items():
        assert answer.is_success, answer.text
        text = MOMENT.sub("2026-04-01T02:00:00Z", answer.text.replace(decision, f"d{'0' * 15}"))
        is_the_example(operation, rounded(json.loads(text)))


@pytest.mark.golden
def test_the_examples_around_plans_of_people_are_what_comes_of_one_person(client: TestClient) -> None:
    where, asked = f"/api/v1/people/{NIP['MUDA']}/development-plans", {"jabatan": "J-ANALIS-MU", "cap": 40}
    kept = client.post(where, json=asked | {"mentor": "Contoh Satu", "by": "Contoh Dua", "as_of": "2026-04-01"})
    plan = kept.headers["Location"]
    begun = {"number": 2, "state": "berjalan", "starts_on": "2026-05-04", "ends_on": "2026-05-08"}
    coaching = {"form": "Coaching", "competency": "KOM", "to_level": 3, "year": 2026}
    change = {"after": 1, "steps": [begun], "added": [coaching], "reason": "Usul atasan", "by": "Contoh Satu"}
    answers = {
        "keep_development_plan": kept,
        "change_development_plan": client.post(f"{plan}/changes", json=change),
        "development_plan": client.get(plan),
        "development_plans": client.get(where),
        "compare_development_plans": client.get(f"{plan}/comparison?older=1&newer=2"),
        "undo_development_plan": client.post(f"{plan}/undo", json={"after": 2, "by": "Contoh Dua"}),
    }
    client.post(f"{plan}/undo", json={"after": 1})
    for operation, answer in answers.items():
        assert answer.is_success, answer.text
        text = answer.text.replace(kept.json()["plan"]["plan"], f"i{'0' * 15}")
        is_the_example(operation, json.loads(OF_THE_CLOCK.sub("2026-04-01T02:00:00Z", text)))


@pytest.mark.golden
def test_the_examples_around_the_talent_committee_are_what_comes_of_one_meeting(client: TestClient) -> None:
    said = {"reason": "Rapat komite talenta", "by": "Ketua Komite", "from": "2026-04-01"}
    box = client.post("/api/v1/pool/boxes", json={"person": "Contoh Satu", "box": 9, **said})
    answers = {
        "decide_box": box,
        "mark_jabatan": client.post("/api/v1/pool/marks", json={"jabatan": "J-KARO", "matter": "critical", **said}),
        "set_measures": client.post("/api/v1/pool/measures", json={"measures": {"successors": 4}, **said}),
        "undo_talent_decision": client.post(f"/api/v1/pool/decisions/{box.json()['id']}/undo"),
        "talent_decisions": client.get(f"/api/v1/pool/decisions?about={box.json()['about']}"),
    }
    for kept in (answers["mark_jabatan"].json(), *answers["set_measures"].json()["decisions"]):
        client.post(f"/api/v1/pool/decisions/{kept['id']}/undo")
    for operation, answer in answers.items():
        assert answer.is_success, answer.text
        text = re.sub(r'"id":"t[0-9a-f]{15}"', f'"id":"t{"0" * 15}"', answer.text)
        is_the_example(operation, json.loads(OF_THE_CLOCK.sub("2026-04-01T02:00:00Z", text)))


def rounded(answer: Any) -> Any:
    """An answer whose fractions, which differ in their last places between processors, are those of a good match."""
    if isinstance(answer, dict):
        return {name: rounded(each) for name, each in answer.items()}
    if isinstance(answer, list):
        return [rounded(each) for each in answer]
    return round(answer, 1) if isinstance(answer, float) else answer


def is_the_example(operation: str, answer: object) -> None:
    kept = KEPT / f"{operation}.json"
    if os.environ.get("JENJANG_GOLDEN") == "write":
        kept.write_text(json.dumps(answer, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    assert answer == json.loads(kept.read_text(encoding="utf-8"))


def test_every_operation_has_an_example_that_fits_its_schema(app: FastAPI) -> None:
    document = app.openapi()
    operations = [operation for path in document["paths"].values() for operation in path.values()]
    assert sorted(operation["operationId"] for operation in operations) == OPERATIONS
    for operation in operations:
        met = next(status for status in operation["responses"] if status.startswith("2"))
        content = operation["responses"][met]["content"]["application/json"]
        schema = {**content["schema"], "components": document["components"]}
        Draft202012Validator(schema, validate_formats=True).validate(content["example"])


def test_there_is_no_example_without_an_operation() -> None:
    assert sorted(file.stem for file in KEPT.glob("*.json")) == OPERATIONS
