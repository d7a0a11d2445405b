"""One question sees the graph in one state; the next one sees what was loaded since."""

from starlette.testclient import TestClient

from api.service import CareerService
from graph.looking import looked_once
from graph.writing_staged import Source
from ontology.facts import Unit


def loaded(service: CareerService, name: str) -> None:
    with service.graph.door("uji") as door:
        door.append(Source(name="unit.xlsx", digest="2" * 64), [Unit(code="KC-2", name=name, instansi="KC")])
        door.commit()


def test_inside_one_question_the_graph_stands_as_it_was_first_seen(service: CareerService) -> None:
    with looked_once():
        first = service.graph.ledger()
        loaded(service, "Biro Rumah Tangga")
        assert service.graph.ledger() == first
    assert service.graph.ledger().revision == first.revision + 1


def test_the_next_request_sees_what_was_loaded_since(client: TestClient, service: CareerService) -> None:
    before = client.get("/api/v1/units/KC-2")
    loaded(service, "Biro Kearsipan")
    after = client.get("/api/v1/units/KC-2", headers={"If-None-Match": before.headers["etag"]})
    assert after.status_code == 200
    assert "Biro Kearsipan" in after.text
    assert client.get("/api/v1/units/KC-2", headers={"If-None-Match": after.headers["etag"]}).status_code == 304


def test_a_word_that_is_added_counts_for_the_next_request(client: TestClient) -> None:
    assert client.get("/api/v1/words").json()["agency"] == []
    added = client.post("/api/v1/words", json={"word": "BRT", "expansion": "biro rumah tangga"})
    assert added.status_code == 201
    assert [each["word"] for each in client.get("/api/v1/words").json()["agency"]] == ["BRT"]
