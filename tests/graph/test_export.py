"""An export fills an empty graph with everything that was ever known, and nothing counts before all is there."""

import gzip
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from graph.career_graph import CareerGraph
from graph.connection import Connection
from graph.history.exporting import export_graph
from graph.history.importing import import_graph
from graph.history.rotating import file_for, keep_newest
from graph.queries import query
from graph.settings import Address
from ontology.errors import InvalidInput
from tests.graph.small_graph import BEGAN, KEPT, empty, load, person, small_vocabulary, ticking
from tests.world import RANKS, UNITS, WORLD


@pytest.fixture
def exported(career_graph: CareerGraph, connection: Connection, tmp_path: Path) -> Path:
    """What a graph with corrections is exported to; the graph itself is emptied by `emptied`."""
    load(career_graph, WORLD)
    load(career_graph, [replace(RANKS[0], decree="SK 1"), replace(UNITS[0], name="Biro SDM")])
    load(career_graph, [replace(RANKS[0], decree="SK 2")])
    career_graph.keep_edition(KEPT.edition, '{"kata": "apa adanya"}')
    career_graph.keep_recommendation(KEPT)
    path = tmp_path / "graf.ndjson"
    export_graph(connection, path)
    return path


@pytest.fixture
def emptied(neo4j_address: Address, connection: Connection) -> Callable[[], None]:
    """Makes the graph one that nobody has used."""
    return lambda: empty(neo4j_address)


def opened(connection: Connection) -> CareerGraph:
    return CareerGraph.over(connection, clock=ticking(), vocabulary=small_vocabulary())


def test_what_was_exported_comes_back_with_its_history_ids_and_sources(
    career_graph: CareerGraph, connection: Connection, exported: Path, emptied: Callable[[], None]
) -> None:
    before, ledger = career_graph.digest(), career_graph.ledger()
    records, counts = career_graph.records(person("K1")), career_graph.counts()
    began = min(record.evidence.recorded_at for record in records)
    assert career_graph.unit("KC-1", began) == UNITS[0]
    emptied()
    assert import_graph(connection, exported, small_vocabulary()) == before
    again = opened(connection)
    assert (again.digest(), again.ledger(), again.counts()) == (before, ledger, counts)
    assert again.records(person("K1")) == records
    assert (before.recommendations, again.recommendation(KEPT.id)) == (1, KEPT)
    assert again.edition(KEPT.edition) == '{"kata": "apa adanya"}'
    assert again.find("Person", "Contoh Muda") == (again.people([person("MUDA")])[person("MUDA")],)
    assert again.unit("KC-1").name == "Biro SDM"
    assert again.unit("KC-1", began) == UNITS[0]
    assert load(again, [fact for fact in WORLD if fact not in (RANKS[0], UNITS[0])]).appended == {}


def test_an_export_of_an_import_is_the_same_file(
    connection: Connection, exported: Path, emptied: Callable[[], None], tmp_path: Path
) -> None:
    emptied()
    import_graph(connection, exported, small_vocabulary())
    export_graph(connection, tmp_path / "lagi.ndjson.gz")
    assert gzip.decompress((tmp_path / "lagi.ndjson.gz").read_bytes()) == exported.read_bytes()
    assert exported.stat().st_mode & 0o777 == 0o600


def test_an_import_that_died_is_seen_by_nobody_and_can_be_made_again(
    connection: Connection, neo4j_address: Address, exported: Path, emptied: Callable[[], None]
) -> None:
    emptied()

    def breaking(name: str) -> str:
        if name == "history/let_count":
            raise ConnectionAbortedError
        return query(name)

    with Connection.open(neo4j_address, queries=breaking) as broken, pytest.raises(ConnectionAbortedError):
        import_graph(broken, exported, small_vocabulary())
    [left] = connection.read("history/state")
    assert (left["used"], left["committed_at"]) == (True, None)
    done = import_graph(connection, exported, small_vocabulary())
    assert opened(connection).digest() == done


def test_a_graph_with_facts_is_not_imported_into(
    career_graph: CareerGraph, connection: Connection, exported: Path
) -> None:
    before = career_graph.digest()
    with pytest.raises(InvalidInput, match="sudah berisi"):
        import_graph(connection, exported, small_vocabulary())
    with pytest.raises(InvalidInput, match="tidak ditimpa"):
        export_graph(connection, exported)
    assert career_graph.digest() == before


def test_a_file_that_is_not_whole_is_refused_before_anything_changes(
    connection: Connection, exported: Path, emptied: Callable[[], None], tmp_path: Path
) -> None:
    emptied()
    text = exported.read_text(encoding="utf-8")
    bad = {
        "cut": text[: len(text) // 2],
        "one line short": "".join(text.splitlines(keepends=True)[:-1]),
        "changed": text.replace("Contoh Muda", "Contoh Tua"),
        "other": '{"lain": 1}\n',
        "no json": "nama;nip\n",
    }
    for name, content in bad.items():
        path = tmp_path / name
        path.write_text(content, encoding="utf-8")
        with pytest.raises(InvalidInput, match="bukan hasil ekspor"):
            import_graph(connection, path, small_vocabulary())
    assert connection.read("history/state")[0]["id_key"] is None


def test_words_that_are_missing_are_told_and_nothing_counts(
    connection: Connection, exported: Path, emptied: Callable[[], None]
) -> None:
    emptied()
    words = small_vocabulary()
    fewer = replace(words, competencies=words.competencies[1:], competency_levels=())
    with pytest.raises(InvalidInput, match="kosakata"):
        import_graph(connection, exported, fewer)
    assert connection.read("history/state")[0]["committed_at"] is None


def test_of_the_exports_of_many_nights_the_newest_are_kept_and_nothing_else_is_touched(tmp_path: Path) -> None:
    nights = [file_for(tmp_path, BEGAN + timedelta(days=day)) for day in range(5)]
    for path in (*nights, tmp_path / "graf.ndjson.gz", tmp_path / "catatan.txt"):
        path.touch()
    assert keep_newest(tmp_path, 3) == tuple(nights[:2])
    assert {path.name for path in tmp_path.iterdir()} == {
        *(path.name for path in nights[2:]),
        "graf.ndjson.gz",
        "catatan.txt",
    }
    assert keep_newest(tmp_path, 3) == ()
