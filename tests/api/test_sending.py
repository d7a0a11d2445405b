"""Files sent to the server: checked and loaded by jobs, kept privately, limited in size, and removed afterwards."""

import stat
import time
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from threading import Event

import pytest
from python_calamine import load_workbook
from starlette.testclient import TestClient

from api.app import create_app
from api.loads import Loads
from api.loads.keeping import KEPT
from api.loads.sending import MAX_BYTES, Sent
from api.service import CareerService
from graph.settings import Address
from ontology.errors import TooManySent, UnknownTerm
from tests.api.small_world import empty_graph, service_on
from tests.workbooks import edited_world, world_workbooks
from tests.world import NIP

SOON = 60
BAD = b"NIP;Tahun;Predikat\n199002142015032001;20x5;Baik\n"


@pytest.fixture
def sender(neo4j_address: Address, tmp_path: Path) -> Iterator[TestClient]:
    """Somebody who sends files to a server over an empty graph."""
    service = service_on(empty_graph(neo4j_address), tmp_path / "home")
    app = create_app(service)
    yield TestClient(app, base_url="http://127.0.0.1:8000", follow_redirects=False)
    app.state.loads.close()
    service.close()


@pytest.fixture
def world(tmp_path: Path) -> list[tuple[str, tuple[str, bytes]]]:
    """The small world as the parts of a request."""
    folder = tmp_path / "berkas"
    folder.mkdir()
    return _parts(sorted(world_workbooks(folder)))


def _parts(paths: list[Path]) -> list[tuple[str, tuple[str, bytes]]]:
    return [("files", (path.name, path.read_bytes())) for path in paths]


def _ended(client: TestClient, location: str) -> dict[str, object]:
    until = time.monotonic() + SOON
    while (job := client.get(location).json())["state"] in {"queued", "running"}:
        assert time.monotonic() < until
        time.sleep(0.05)
    return dict(job)


def test_a_load_is_a_job_that_can_be_followed_and_its_files_are_gone_afterwards(
    sender: TestClient, world: list[tuple[str, tuple[str, bytes]]]
) -> None:
    answer = sender.post("/api/v1/loads", files=world)
    assert answer.status_code == 202
    assert answer.json()["kind"] == "load"
    upload = next(iter(sender.app.state.loads._uploads.values()))  # type: ignore[attr-defined]
    job = _ended(sender, answer.headers["Location"])
    assert job["state"] == "done"
    assert job["report"]["appended"]["Person"] == len(NIP)  # type: ignore[index]
    assert {file["path"] for file in job["report"]["files"]} == {name for _, (name, _) in world}  # type: ignore[index]
    assert str(upload.folder) not in sender.get(answer.headers["Location"]).text
    sender.app.state.loads._worker.submit(lambda: None).result()  # type: ignore[attr-defined]
    assert not upload.folder.exists()


def test_a_dry_run_writes_nothing_and_hands_out_the_marked_workbook(sender: TestClient) -> None:
    answer = sender.post("/api/v1/loads?dry_run=true", files=[("files", ("kinerja.csv", BAD))])
    job = _ended(sender, answer.headers["Location"])
    (file,) = job["report"]["files"]  # type: ignore[index]
    assert (file["path"], file["accepted"], job["report"]["appended"]) == ("kinerja.csv", False, {})  # type: ignore[index]
    marked = sender.get(file["marked"])
    assert "kinerja-diperiksa.xlsx" in marked.headers["Content-Disposition"]
    assert load_workbook(BytesIO(marked.content)).sheet_names == ["Ringkasan", "kinerja"]
    assert sender.get("/api/v1/overview").json()["instansi"] == []


def test_the_rest_goes_in_when_asked(sender: TestClient, tmp_path: Path) -> None:
    folder = tmp_path / "salah"
    folder.mkdir()
    edited_world(folder, {"kinerja": {"C2": "Istimewa sekali"}})
    answer = sender.post("/api/v1/loads?accept_rest=true", files=_parts(sorted(folder.iterdir())))
    job = _ended(sender, answer.headers["Location"])
    refused = [row for file in job["report"]["files"] for row in file["refused"]]  # type: ignore[index]
    assert [(row["sheet"], row["row"]) for row in refused] == [("kinerja", 2)]
    assert sender.get("/api/v1/overview").json()["counts"]["Person"] == len(NIP)


def test_more_than_is_taken_is_refused_before_it_is_read(sender: TestClient) -> None:
    multipart = {"Content-Type": "multipart/form-data; boundary=x"}
    too_much = {**multipart, "Content-Length": str(MAX_BYTES + 1)}
    answer = sender.post("/api/v1/loads", content=b"x", headers=too_much)
    assert (answer.status_code, answer.json()["type"]) == (413, "/api/problems/too-much-sent")
    assert sender.post("/api/v1/loads", content=iter([b"x"]), headers=multipart).status_code == 413
    assert sender.post("/muat", content=b"x", headers=too_much).status_code == 413


@pytest.mark.parametrize(
    "sent",
    [
        {"data": {"files": "bukan berkas"}},
        {"content": b"{}", "headers": {"Content-Type": "application/json"}},
        {"content": b"rusak", "headers": {"Content-Type": "multipart/form-data"}},
        {"files": [("files", (f"{number}.csv", b"x")) for number in range(21)]},
    ],
)
def test_what_holds_no_files_is_told_as_such(sender: TestClient, sent: dict[str, object]) -> None:
    answer = sender.post("/api/v1/loads", **sent)  # type: ignore[arg-type]
    assert (answer.status_code, answer.json()["type"]) == (422, "/api/problems/invalid-input")


CHANGING = (
    *("/api/v1/loads", "/api/v1/corrections", "/api/v1/column-mappings", "/api/v1/corrections/x/revocation"),
    *("/muat", "/muat/x/simpan", "/muat/x/batal", "/muat/x/koreksi", "/muat/x/koreksi/r", "/muat/x/kolom"),
    *("/muat/x/cabut/y", "/muat/x/kolom/y/cabut", "/koreksi/y/cabut", "/pemetaan/y/cabut"),
)


@pytest.mark.parametrize("address", CHANGING)
@pytest.mark.parametrize("headers", [{"Origin": "http://jahat.example"}, {"Sec-Fetch-Site": "cross-site"}])
def test_no_other_site_can_make_a_reader_load_anything(
    sender: TestClient, address: str, headers: dict[str, str]
) -> None:
    answer = sender.post(address, files=[("files", ("kinerja.csv", BAD))], headers=headers)
    assert answer.status_code == 403


def test_a_job_that_is_not_kept_is_not_known(sender: TestClient) -> None:
    for address in ("/api/v1/jobs/x", "/muat/x", "/muat/x/kemajuan", "/muat/x/berkas/0"):
        assert sender.get(address).status_code == 404
    assert sender.post("/muat/x/simpan").status_code == 404


@pytest.mark.parametrize("name", ["../../etc/kinerja.csv", "C:\\data\\kinerja.csv", "\n.kinerja.csv"])
def test_a_name_leads_nowhere_but_into_the_folder_of_the_delivery(sender: TestClient, name: str) -> None:
    loads: Loads = sender.app.state.loads  # type: ignore[attr-defined]
    job = loads.check([Sent(name, BytesIO(BAD))])
    upload = loads._uploads[job.id]
    assert upload.paths == [upload.folder / "0" / "kinerja.csv"]
    assert stat.S_IMODE(upload.folder.stat().st_mode) == 0o700


def test_a_checked_delivery_is_loaded_once_however_often_it_is_confirmed(
    sender: TestClient, world: list[tuple[str, tuple[str, bytes]]]
) -> None:
    before = sender.get("/api/v1/overview").json()["revision"]
    page = sender.post("/muat", files=world).headers["Location"]
    job = f"/api/v1/jobs/{page.rpartition('/')[2]}"
    assert _ended(sender, job)["kind"] == "check"
    assert "Semua berkas dapat dimuat" in sender.get(page).text
    assert sender.get(f"{page}/kemajuan").headers["HX-Refresh"] == "true"
    assert sender.post(f"{page}/simpan").headers["Location"] == page
    assert sender.post(f"{page}/simpan").headers["Location"] == page
    assert _ended(sender, job)["kind"] == "load"
    assert sender.get("/api/v1/overview").json()["revision"] == before + 1
    assert "Data sudah dimuat" in sender.get(page).text


def test_a_delivery_that_is_called_off_is_removed(sender: TestClient) -> None:
    page = sender.post("/muat", files=[("files", ("kinerja.csv", BAD))]).headers["Location"]
    _ended(sender, f"/api/v1/jobs/{page.rpartition('/')[2]}")
    upload = next(iter(sender.app.state.loads._uploads.values()))  # type: ignore[attr-defined]
    assert sender.post(f"{page}/batal").headers["Location"] == "/muat"
    assert not upload.folder.exists()
    assert sender.get(page).status_code == 404


def test_few_deliveries_are_kept_and_the_oldest_makes_room(neo4j_address: Address, tmp_path: Path) -> None:
    service: CareerService = service_on(empty_graph(neo4j_address), tmp_path / "home")
    loads = Loads(service)
    numbers = []
    for _ in range(KEPT + 1):
        numbers.append(loads.check([Sent("kinerja.csv", BytesIO(BAD))]).id)
        until = time.monotonic() + SOON
        while not loads.job(numbers[-1]).ended:
            assert time.monotonic() < until
            time.sleep(0.01)
    with pytest.raises(UnknownTerm):
        loads.job(numbers[0])
    assert loads.job(numbers[-1]).ended
    folders = [upload.folder for upload in loads._uploads.values()]
    loads.close()
    assert not any(folder.exists() for folder in folders)
    service.close()


def test_while_all_that_are_kept_are_worked_on_another_one_is_turned_away(
    neo4j_address: Address, tmp_path: Path
) -> None:
    service: CareerService = service_on(empty_graph(neo4j_address), tmp_path / "home")
    loads = Loads(service)
    free = Event()
    loads._hand_over(free.wait)
    for _ in range(KEPT):
        loads.check([Sent("kinerja.csv", BytesIO(BAD))])
    with pytest.raises(TooManySent, match="Coba lagi"):
        loads.check([Sent("kinerja.csv", BytesIO(BAD))])
    free.set()
    loads.close()
    service.close()


def test_a_load_while_somebody_else_is_loading_fails_with_that_reason(
    sender: TestClient, world: list[tuple[str, tuple[str, bytes]]]
) -> None:
    with sender.app.state.service.graph.door("orang lain"):  # type: ignore[attr-defined]
        answer = sender.post("/api/v1/loads", files=world)
        job = _ended(sender, answer.headers["Location"])
    assert job["state"] == "failed"
    assert job["problem"]
    assert "tidak dapat dimuat" in sender.get(f"/muat/{job['id']}").text


def test_the_page_tells_how_the_columns_of_a_list_in_circulation_were_read(sender: TestClient) -> None:
    lines = ["RIWAYAT DIKLAT", "", "No;NIP;Nama;Nama Diklat;Penyelenggara;JP;Tanggal Mulai;Tanggal Selesai;Agama"]
    lines += [f"{row};199002142015032001;Contoh;Diklat {row};LAN;40;01-02-2024;03-02-2024;-" for row in range(1, 6)]
    content = "\n".join(lines).encode()
    page = sender.post("/muat", files=[("files", ("riwayat diklat.csv", content))]).headers["Location"]
    job = _ended(sender, f"/api/v1/jobs/{page.rpartition('/')[2]}")
    columns = job["report"]["files"][0]["columns"]  # type: ignore[index]
    assert columns
    shown = sender.get(page).text
    assert "Cara kolom dibaca" in shown
    assert all(column["field"] in shown for column in columns if column["field"] != "-")
