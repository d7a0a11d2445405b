"""What was known of a person when: nothing that was ever recorded is lost to a correction."""

from contextlib import closing
from dataclasses import replace
from pathlib import Path

from starlette.testclient import TestClient

from api.app import create_app
from api.wire import to_json
from graph.settings import Address
from graph.writing_staged import Source
from ontology.facts import Fact
from tests.api.small_world import empty_graph, service_on
from tests.world import NIP, RANKS, WORLD


def test_a_history_tells_what_was_known_when_and_by_what_it_was_replaced(
    neo4j_address: Address, tmp_path: Path
) -> None:
    with closing(service_on(empty_graph(neo4j_address), tmp_path)) as service:
        rank = next(fact for fact in RANKS if fact.person == NIP["MUDA"])
        loads: list[list[Fact]] = [list(WORLD), [replace(rank, decree="SK 1")], [replace(rank, decree="SK 2")]]
        for number, facts in enumerate(loads):
            with service.graph.door(f"petugas {number}") as door:
                door.append(Source(name=f"{number}.xlsx", digest=str(number) * 64), facts)
                door.commit()
        history = service.history("Contoh Muda")
        assert [(load.recorded_by, load.sources) for load in history.learned] == [
            (f"petugas {number}", (f"{number}.xlsx",)) for number in (2, 1, 0)
        ]
        last, middle, first = history.learned
        [newest], [older] = last.records, middle.records
        [oldest] = [record for record in first.records if record.kind == "Rank"]
        assert [record.fact.decree for record in (oldest, older, newest)] == [None, "SK 1", "SK 2"]
        assert [record.version for record in (oldest, older, newest)] == [1, 2, 3]
        assert (oldest.superseded_by, oldest.superseded_at) == (older.evidence.record, middle.recorded_at)
        assert (older.superseded_by, newest.superseded_by) == (newest.evidence.record, None)
        then = service.history("Contoh Muda", known_at=middle.recorded_at)
        assert [load.recorded_at for load in then.learned] == [middle.recorded_at, first.recorded_at]
        assert then.learned[0].records[0].superseded_at is None
        assert NIP["MUDA"] not in to_json(history).decode()
        page = TestClient(create_app(service), base_url="http://127.0.0.1:8000").get("/pegawai/Contoh Muda/riwayat")
        assert page.status_code == 200
        assert page.text.count("digantikan pada") == 2
        assert NIP["MUDA"] not in page.text
