"""The columns of everyone are read once, kept for the next start where only their owner can read them, and renewed."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from stat import S_IMODE

import pytest

from api.service.recent import Recent
from api.service.talent_keeping import TalentKeeping
from graph.career_graph import CareerGraph
from graph.settings import Address
from graph.writing_staged import Source
from ontology.facts import Person
from ontology.vocabulary import load_vocabulary
from tests.api.small_world import empty_graph
from tests.world import PEOPLE, WORLD


@pytest.fixture
def graph(neo4j_address: Address) -> Iterator[CareerGraph]:
    with empty_graph(neo4j_address) as opened:
        load(opened, *WORLD)
        yield opened


def load(graph: CareerGraph, *facts: object) -> None:
    with graph.door("uji") as door:
        door.append(Source(name="uji.xlsx", digest="0" * 64), facts)  # type: ignore[arg-type]
        door.commit()


def keeping(graph: CareerGraph, folder: Path) -> TalentKeeping:
    return TalentKeeping(graph, load_vocabulary(), folder)


def files(folder: Path) -> list[Path]:
    return sorted(folder.glob("talent-*.snapshot"))


def test_the_next_start_takes_the_file_of_this_one(graph: CareerGraph, tmp_path: Path) -> None:
    folder = tmp_path / "talent"
    first = keeping(graph, folder).at(graph.known_at())
    [file] = files(folder)
    written = file.stat().st_mtime_ns
    second = keeping(graph, folder).at(graph.known_at())
    assert list(second.ids) == list(first.ids)
    assert (files(folder), file.stat().st_mtime_ns) == ([file], written)


def test_only_the_owner_can_read_it(graph: CareerGraph, tmp_path: Path) -> None:
    folder = tmp_path / "talent"
    keeping(graph, folder).at(graph.known_at())
    assert (S_IMODE(folder.stat().st_mode), S_IMODE(files(folder)[0].stat().st_mode)) == (0o700, 0o600)


def test_a_load_makes_new_columns_and_the_old_file_goes(graph: CareerGraph, tmp_path: Path) -> None:
    kept = keeping(graph, tmp_path)
    before, [old] = kept.at(graph.known_at()), files(tmp_path)
    known = graph.known_at()
    somebody = PEOPLE[0]
    load(
        graph,
        Person(
            nip="198001012005011009",
            name="Contoh Tambahan",
            birth_date=somebody.birth_date,
            staff_kind=somebody.staff_kind,
        ),
    )
    assert len(kept.at(graph.known_at())) == len(before) + 1
    assert old not in files(tmp_path)
    assert len(files(tmp_path)) == 1
    assert len(kept.at(known)) == len(before)


def test_what_was_known_earlier_is_read_apart_and_not_written_down(graph: CareerGraph, tmp_path: Path) -> None:
    assert len(keeping(graph, tmp_path).at(graph.known_at() - timedelta(days=1))) == 0
    assert files(tmp_path) == []


def test_a_damaged_file_is_read_anew(graph: CareerGraph, tmp_path: Path) -> None:
    whole = keeping(graph, tmp_path).at(graph.known_at())
    [file] = files(tmp_path)
    file.write_bytes(b"bukan kolom\n")
    assert len(keeping(graph, tmp_path).at(graph.known_at())) == len(whole)


def test_a_disk_that_refuses_costs_only_time(graph: CareerGraph, tmp_path: Path) -> None:
    (tmp_path / "berkas").write_text("bukan folder")
    assert len(keeping(graph, tmp_path / "berkas").at(graph.known_at())) == len(PEOPLE)


def test_only_the_last_few_values_are_kept_and_an_error_leaves_none() -> None:
    kept, computed = Recent[str, str](2), []

    def value(key: str) -> str:
        return kept.get(key, lambda: computed.append(key) or key.upper())

    assert [value(key) for key in "abacab"] == list("ABACAB")
    assert computed == ["a", "b", "c", "b"]
    with pytest.raises(ZeroDivisionError):
        kept.get("z", lambda: str(1 / 0))
    assert value("z") == "Z"
