"""Cells are held against names that were sent along or those that the graph holds; route and command answer alike."""

import json
from pathlib import Path

from starlette.testclient import TestClient

from api.service import CareerService
from graph.writing_staged import Source
from ontology.facts import Unit
from tests.api.commands import Jenjang

CELLS = [
    {"id": "1", "cell_text": "Karo SDM", "kind": "nama_jabatan"},
    {"id": "2", "cell_text": "analis sdm aparatur madya", "kind": "jabatan"},
    {"id": "3", "cell_text": "Bag. Pengemb. Kompetensi", "kind": "unor"},
    {"id": "4", "cell_text": "Pel. Analis SDM Aparatur Ahli Muda (2024)", "kind": "diklat"},
    {"id": "5", "cell_text": "kerjasama", "kind": "kompetensi"},
    {"id": "6", "cell_text": "S1 Hukum", "kind": "pendidikan"},
]
MEANT = [
    "Kepala Biro Sumber Daya Manusia",
    None,
    "Bagian Pengembangan Kompetensi",
    "Pelatihan Analis SDM Aparatur Ahli Muda",
    "Kerja Sama",
    None,
]


def names(answer: list[dict[str, object]]) -> list[object]:
    return [each["canonical"] for each in answer]


def test_without_names_sent_along_those_of_the_graph_are_meant(client: TestClient) -> None:
    told = client.post("/api/v1/reconcile", json={"cells": CELLS}).json()
    assert told["known_at"] is not None
    assert names(told["cells"]) == MEANT
    assert [each["id"] for each in told["cells"]] == list("123456")
    assert "pendidikan" in told["cells"][-1]["why"]


def test_the_command_answers_as_the_route_does(client: TestClient, jenjang: Jenjang, tmp_path: Path) -> None:
    cells = tmp_path / "sel.tsv"
    cells.write_text("\n".join(["id\tcell_text\tkind", *("\t".join(each.values()) for each in CELLS)]), "utf-8")
    told = client.post("/api/v1/reconcile", json={"cells": CELLS}).json()["cells"]
    result = jenjang("reconcile", cells, "--json")
    assert (result.exit_code, result.stderr) == (0, "")
    assert json.loads(result.stdout) == told


def test_names_that_are_sent_along_are_the_only_ones(client: TestClient) -> None:
    canonical = [{"kind": "Jabatan", "text": "Analis SDM Aparatur Ahli Madya"}]
    told = client.post("/api/v1/reconcile", json={"cells": CELLS[:3], "canonical": canonical}).json()
    assert told["known_at"] is None
    assert names(told["cells"]) == [None, "Analis SDM Aparatur Ahli Madya", None]


def test_names_are_meant_as_they_were_known(client: TestClient, service: CareerService) -> None:
    before = service.graph.ledger().committed_at
    renamed = Unit(code="KC-2", name="Biro Rumah Tangga", instansi="KC")
    with service.graph.door("uji") as door:
        door.append(Source(name="unit.xlsx", digest="1" * 64), [renamed])
        door.commit()
    asked = {"cells": [{"id": "a", "cell_text": "Biro RT", "kind": "unit"}]}
    now = client.post("/api/v1/reconcile", json=asked).json()
    past = client.post("/api/v1/reconcile", json=asked, params={"known_at": before.isoformat()}).json()
    assert names(now["cells"]) == ["Biro Rumah Tangga"]
    assert names(past["cells"]) == [None]


def test_what_cannot_be_taken_is_told_by_its_field(client: TestClient) -> None:
    many = [{"id": "1", "cell_text": "x", "kind": "unit"}] * 1_001
    for body, field in (
        ({"cells": []}, "cells"),
        ({"cells": many}, "cells"),
        ({"cells": [{"id": "1", "cell_text": "x" * 301, "kind": "unit"}]}, "cell_text"),
        ({"cells": CELLS, "canonical": [{"kind": "unit", "text": " "}]}, "text"),
        ({"cells": CELLS, "kanonik": []}, "kanonik"),
    ):
        refused = client.post("/api/v1/reconcile", json=body)
        assert refused.status_code == 422
        assert refused.headers["content-type"] == "application/problem+json"
        assert field in json.dumps(refused.json()["errors"])
