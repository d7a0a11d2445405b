"""Pages of the talent committee: boxes decided and taken back by forms, other measures tried, posts marked."""

from collections.abc import Iterator

import pytest
from starlette.testclient import TestClient

from api.app import create_app
from api.settings import LOOPBACK
from graph.settings import Address
from tests.api.talent_world import HIGH, MIDDLE, talented

ON = "as_of=2026-04-01"


@pytest.fixture(scope="module")
def reader(neo4j_address: Address, tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    service = talented(neo4j_address, tmp_path_factory.mktemp("home"), {"G1": MIDDLE, "MUDA": HIGH, "K1": HIGH})
    yield TestClient(create_app(service, hosts=LOOPBACK), base_url="http://127.0.0.1:8000")
    service.close()


def text(reader: TestClient, path: str) -> str:
    answer = reader.get(path)
    assert answer.status_code == 200
    return answer.text


def test_the_grid_is_a_table_of_nine_with_people_and_a_tray(reader: TestClient) -> None:
    page = text(reader, f"/talenta?{ON}")
    assert "Sembilan kotak talenta" in page
    assert [page.count(f"<b>{number}</b>") for number in range(1, 10)] == [1] * 9
    assert "Belum dinilai: " in page
    assert "Contoh Muda" in page


def test_a_box_opens_with_its_people_what_made_it_and_what_is_recommended(reader: TestClient) -> None:
    page = text(reader, f"/talenta?kotak=8&{ON}")
    assert "Kotak 8: kinerja memadai, potensial tinggi" in page
    assert "89,05" in page
    assert "KRS instansi" in page


def test_other_measures_are_tried_on_the_page_and_mistakes_are_said_there(reader: TestClient) -> None:
    assert "akan berpindah kotak" in text(reader, f"/talenta?cut_potential_high=90&{ON}")
    assert "harus berjumlah 100" in text(reader, f"/talenta?weight_potential=30&{ON}")
    assert "tidak terbaca" in text(reader, f"/talenta?weight_potential=abc&{ON}")


def test_a_box_is_decided_by_a_form_and_taken_back(reader: TestClient) -> None:
    person = next(
        seat["person"]["id"]
        for seat in reader.get(f"/api/v1/pool?{ON}").json()["boxes"]["8"]
        if seat["person"]["label"] == "Contoh Muda"
    )
    said = {"orang": person, "tujuan": "9", "alasan": "Penugasan khusus", "oleh": "Ketua Komite"}
    sent = reader.post(f"/talenta/kotak?{ON}", data=said | {"alasan": " "})
    assert "Sebutkan alasan" in sent.text
    assert "Kotak bernomor 1 sampai 9" in reader.post(f"/talenta/kotak?{ON}", data=said | {"tujuan": ""}).text
    page = reader.post(f"/talenta/kotak?{ON}", data=said).text
    assert "Penugasan khusus" in page
    [decision] = reader.get(f"/api/v1/pool/decisions?about={person}").json()["decisions"]
    assert "dicabut" in reader.post(f"/talenta/putusan/{decision['id']}/cabut?{ON}").text


def test_successors_and_their_comparison_are_on_the_page_of_the_post(reader: TestClient) -> None:
    page = text(reader, f"/suksesi/J-KARO?{ON}")
    assert "Contoh Kesatu" in page
    assert "siap sekarang" in page
    compared = text(reader, f"/suksesi/J-KARO?banding=Contoh Kesatu&banding=Contoh Muda&{ON}")
    assert "Yang berbeda lebih dahulu" in compared
    assert "2 sampai 5" in text(reader, f"/suksesi/J-KARO?banding=Contoh Kesatu&{ON}")


def test_a_post_is_marked_by_a_form_and_told_by_risk(reader: TestClient) -> None:
    assert "Belum ada jabatan yang ditandai" in text(reader, f"/suksesi?{ON}")
    said = {"jabatan": "J-KARO", "jenis": "critical", "alasan": "Strategis", "oleh": "Ketua Komite"}
    assert "tidak dikenal" in reader.post(f"/suksesi/tanda?{ON}", data=said | {"jabatan": "J-APA"}).text
    page = reader.post(f"/suksesi/tanda?{ON}", data=said).text
    assert "risiko sedang" in page
    assert "1 tempat lowong" in page
