"""Files of Neo4j are fetched by name and used only when their hash is the locked one."""

import hashlib
import re
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from graph.embedded import fetch_distribution
from graph.embedded.distribution import fetch
from graph.embedded.releases import Jar, Release
from graph.settings import DEFAULT_NEO4J_VERSION, GraphSettings
from ontology.errors import GraphUnavailable

CONTENT = b"the bytes of a jar"
PLACE = Path("contoh/berkas/1.0/berkas-1.0-linux.jar")


class Registry(SimpleHTTPRequestHandler):
    """Serves a folder and keeps its requests to itself."""

    def log_message(self, *_: object) -> None:
        """Says nothing."""


@pytest.fixture
def registry(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The folder of a registry on this machine that takes the place of the public one."""
    folder = tmp_path / "registry"
    (folder / PLACE).parent.mkdir(parents=True)
    (folder / PLACE).write_bytes(CONTENT)
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Registry, directory=str(folder)))
    configuration = tmp_path / "jgo.conf"
    configuration.write_text(f"[repositories]\ncentral = http://127.0.0.1:{server.server_port}\n")
    monkeypatch.setenv("JGO_CONFIG_FILE", str(configuration))
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield folder
    server.shutdown()
    server.server_close()
    thread.join()


def release(sha256: str = hashlib.sha256(CONTENT).hexdigest()) -> Release:
    jar = Jar(group="contoh", artifact="berkas", version="1.0", classifier="linux", sha256=sha256)
    return Release(version="1.0", jars=(jar,), digest=sha256)


def test_a_file_is_fetched_into_the_cache_and_not_asked_for_again(registry: Path, tmp_path: Path) -> None:
    [path] = fetch(release(), tmp_path / "cache")
    assert path.read_bytes() == CONTENT
    (registry / PLACE).unlink()
    assert fetch(release(), tmp_path / "cache") == (path,)


def test_a_file_with_another_hash_is_refused_and_not_kept(registry: Path, tmp_path: Path) -> None:
    with pytest.raises(GraphUnavailable, match=r"contoh:berkas:1.0:linux bukan berkas yang diharapkan"):
        fetch(release(sha256="0" * 64), tmp_path / "cache")
    assert not list((tmp_path / "cache").rglob("*.jar"))


def test_a_broken_download_in_the_cache_is_fetched_again(registry: Path, tmp_path: Path) -> None:
    broken = tmp_path / "cache" / "maven" / PLACE
    broken.parent.mkdir(parents=True)
    broken.write_bytes(CONTENT[:5])
    [path] = fetch(release(), tmp_path / "cache")
    assert path.read_bytes() == CONTENT


def test_a_file_that_the_registry_lacks_is_named(registry: Path, tmp_path: Path) -> None:
    (registry / PLACE).unlink()
    with pytest.raises(GraphUnavailable, match=r"contoh:berkas:1.0:linux tidak dapat diambil"):
        fetch(release(), tmp_path / "cache")


def test_a_version_without_a_lock_is_refused_with_those_that_have_one(tmp_path: Path) -> None:
    with pytest.raises(GraphUnavailable, match=re.escape(DEFAULT_NEO4J_VERSION)):
        fetch_distribution(GraphSettings(neo4j_version="4.4.0", cache=tmp_path))


def test_lock_files_name_files_and_hashes_but_no_place_on_the_network() -> None:
    jars = Release.locked(DEFAULT_NEO4J_VERSION).jars
    assert f"org.neo4j:neo4j:{DEFAULT_NEO4J_VERSION}" in {jar.coordinate for jar in jars}
    assert all(Jar.read(str(jar)) == jar and len(jar.sha256) == 64 for jar in jars)
    assert not [jar for jar in jars if "/" in str(jar)]
