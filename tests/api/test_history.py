"""Whoever asks about history gets the same through every door."""

import json
from pathlib import Path

from starlette.testclient import TestClient

from api.service import CareerService
from tests.api.commands import Jenjang


def test_the_digest_is_the_same_through_every_door(
    jenjang: Jenjang, client: TestClient, service: CareerService
) -> None:
    sent = client.get("/api/v1/digest")
    printed = jenjang("graph", "digest", "--json")
    assert (printed.exit_code, printed.stderr) == (0, "")
    assert printed.stdout_bytes == sent.content
    assert sent.json()["digest"] == service.digest().digest
    assert service.digest().digest in jenjang("graph", "digest").stdout


def test_a_graph_on_a_server_of_your_own_is_not_backed_up_from_here(jenjang: Jenjang, tmp_path: Path) -> None:
    refused = jenjang("graph", "backup", str(tmp_path / "graf.zip"))
    assert (refused.exit_code, refused.stdout) == (1, "")
    assert "di server itu" in refused.stderr
    assert jenjang("graph", "restore", str(tmp_path / "graf.zip")).exit_code == 1
    assert not list(tmp_path.iterdir())


def test_an_export_has_the_digest_of_the_graph_and_goes_into_an_empty_one_only(
    jenjang: Jenjang, service: CareerService, tmp_path: Path
) -> None:
    path = str(tmp_path / "graf.ndjson.gz")
    assert service.digest().history in jenjang("graph", "export", path).stdout
    refused = jenjang("graph", "import", path, "--lang", "en")
    assert (refused.exit_code, refused.stderr) == (
        1,
        "This graph holds data already. Import into an empty one only.\n",
    )


def test_an_export_into_a_folder_is_named_by_its_moment_and_the_oldest_go(jenjang: Jenjang, tmp_path: Path) -> None:
    folder = tmp_path / "cadangan"
    folder.mkdir()
    (folder / "graf-20260101T000000Z.ndjson.gz").touch()
    done = jenjang("graph", "export", str(folder), "--keep", "1")
    assert done.exit_code == 0
    [kept] = folder.iterdir()
    assert str(kept) in done.stdout
    refused = jenjang("graph", "export", str(kept), "--keep", "1")
    assert (refused.exit_code, list(folder.iterdir())) == (1, [kept])


def test_a_recommendation_that_is_kept_is_replayed_as_it_was_said(jenjang: Jenjang) -> None:
    asked = ("explain", "Contoh Muda", "J-ANALIS-MU", "--as-of", "2026-04-01")
    kept = json.loads(jenjang(*asked, "--keep", "--json").stdout)
    assert jenjang("replay", kept["id"], "--json").stdout_bytes == jenjang(*asked, "--json").stdout_bytes
    assert jenjang("replay", kept["id"]).stdout == jenjang(*asked).stdout
    assert "jenjang replay k" in jenjang(*asked, "--keep").stdout
    assert jenjang("replay", "ktiada").exit_code == 1
