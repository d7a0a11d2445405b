"""A backup brings the same graph to an empty machine; a pause takes seconds; nothing is overwritten unasked."""

import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from graph import embedded, open_graph
from graph.backup import back_up, restore
from graph.settings import GraphSettings
from graph.writing import now
from ontology.agreements import Correction
from ontology.errors import InvalidInput
from tests.conftest import settings_at
from tests.graph.small_graph import CORRECTION, KEPT, MEANT, give_meaning, load
from tests.world import RANKS, WORLD

pytestmark = pytest.mark.neo4j


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[GraphSettings]:
    """A graph of our own that knows Kementerian Contoh, a correction, and what was agreed on and recommended since."""
    settings = settings_at(tmp_path_factory.mktemp("home") / "Data Saya")
    with open_graph(settings) as graph:
        load(graph, WORLD)
        load(graph, [replace(RANKS[0], decree="SK 1")])
        graph.agree(Correction, [replace(CORRECTION, accepted_at=now())])
        give_meaning(graph)
        graph.keep_edition(KEPT.edition, "{}")
        graph.keep_recommendation(replace(KEPT, kept_at=now()))
    yield settings
    embedded.stop(settings)


@pytest.fixture(scope="module")
def backup(own: GraphSettings, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("cadangan") / "graf.zip"
    back_up(own, path, check=False)
    return path


@pytest.fixture
def other(tmp_path: Path) -> Iterator[GraphSettings]:
    """A machine without a graph."""
    settings = settings_at(tmp_path / "Lain")
    yield settings
    embedded.stop(settings)


def test_a_backup_on_an_empty_machine_is_the_same_graph_with_the_same_ids(
    own: GraphSettings, backup: Path, other: GraphSettings
) -> None:
    with open_graph(own) as graph:
        digest, people = graph.digest(), graph.find("Person", "Contoh Muda")
    done = restore(other, backup)
    assert (done.digest, done.history) == (digest.digest, digest.history)
    with open_graph(other) as graph:
        assert graph.digest() == digest
        assert graph.find("Person", "Contoh Muda") == people
        assert graph.recommendation(KEPT.id).question == KEPT.question
        assert [near.id for near in graph.near_competencies(MEANT)] == ["KOM"]
        assert load(graph, [fact for fact in WORLD if fact != RANKS[0]]).appended == {}


def test_a_graph_comes_back_at_its_address_after_the_pause_and_its_backup_is_checked(
    own: GraphSettings, tmp_path: Path
) -> None:
    with open_graph(own) as graph:
        address, before = embedded.start(own), graph.digest()
        done = back_up(own, tmp_path / "graf.zip")
        assert embedded.start(own) == address
        assert graph.digest() == before  # over the connection that was open all the while
    assert done.checked
    assert 0 < done.paused < 60
    assert (tmp_path / "graf.zip").stat().st_mode & 0o777 == 0o600
    left = {path.name for path in own.home.iterdir()}
    assert not [name for name in left if name.startswith(("backup-", "check-", "unpacked-"))]


def test_neither_a_backup_nor_a_graph_is_overwritten_unasked(own: GraphSettings, backup: Path) -> None:
    with pytest.raises(InvalidInput, match="tidak ditimpa"):
        back_up(own, backup)
    with open_graph(own) as graph:
        load(graph, [replace(RANKS[1], decree="SK 2")])
        later = graph.digest()
    with pytest.raises(InvalidInput, match="--replace"):
        restore(own, backup)
    with open_graph(own) as graph:
        assert graph.digest() == later
    restore(own, backup, replace_it=True)
    with open_graph(own) as graph:
        assert graph.digest().digest != later.digest


def middle_of_the_largest_file(backup: Path) -> int:
    """A byte that says something: between the files of a zip there are some that nobody reads."""
    with zipfile.ZipFile(backup) as packed:
        largest = max(packed.infolist(), key=lambda file: file.compress_size)
    return largest.header_offset + largest.compress_size // 2


def test_a_damaged_backup_changes_nothing(backup: Path, other: GraphSettings, tmp_path: Path) -> None:
    whole = backup.read_bytes()
    (tmp_path / "cut.zip").write_bytes(whole[: len(whole) // 2])
    flipped = bytearray(whole)
    flipped[middle_of_the_largest_file(backup)] ^= 1
    (tmp_path / "flipped.zip").write_bytes(flipped)
    with zipfile.ZipFile(tmp_path / "other.zip", "w") as packed:
        packed.writestr("catatan.txt", "bukan cadangan")
    for name in ("cut.zip", "flipped.zip", "other.zip"):
        with pytest.raises(InvalidInput, match="bukan cadangan graf yang utuh"):
            restore(other, tmp_path / name)
    with pytest.raises(InvalidInput, match="tidak ada"):
        restore(other, tmp_path / "tiada.zip")
    assert embedded.status(other).running is False


def test_a_backup_of_another_line_of_neo4j_is_refused(backup: Path, other: GraphSettings) -> None:
    line = {"5.26.30": "2026.08.1", "2026.08.1": "5.26.30"}[other.neo4j_version]
    with pytest.raises(InvalidInput, match="jenjang graph export"):
        restore(replace(other, neo4j_version=line), backup)


def test_a_server_of_your_own_is_backed_up_there(tmp_path: Path) -> None:
    settings = GraphSettings(home=tmp_path, uri="neo4j://graf.kementerian.example")
    with pytest.raises(InvalidInput, match="server itu"):
        back_up(settings, tmp_path / "graf.zip")
