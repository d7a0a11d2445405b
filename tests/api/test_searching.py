"""Search answers by name, by words and by meaning, says why, and says when meaning could not take part."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from starlette.testclient import TestClient

from api.app import create_app
from api.service import CareerService
from api.service.answers import Hit, SearchAnswer
from api.service.meaning_keeping import MeaningKeeping
from api.settings import read_settings
from graph.settings import Address
from graph.writing_staged import Source
from ontology.errors import UnknownTerm
from ontology.facts import Builds, Jabatan, Programme, Requirement, Standard
from ontology.terms import Importance
from tests.api.commands import Jenjang
from tests.api.small_world import LOADED, small_world
from tests.world import AS_OF, JABATAN, PEOPLE

JABATAN_JALAN = Jabatan(code="J-JALAN", name="Teknik Jalan dan Jembatan Ahli Muda", level="JF-MU", unit="KC-1-1")
MORE = (
    Jabatan(
        code="J-ARSIP", name="Arsiparis Ahli Muda", level="JF-MU", unit="KC-2", summary="Menata arsip kementerian."
    ),
    Jabatan(code="J-SURAT", name="Pengelola Persuratan", level="PLK", unit="KC-2", summary="Mencatat surat masuk."),
    JABATAN_JALAN,
    *(Jabatan(code=f"J-LOKET-{number}", name="Petugas Loket", level="PLK", unit="KC-2") for number in range(60)),
    *(
        Standard(
            jabatan=code,
            valid_from=AS_OF.replace(year=2024),
            requirements=(Requirement(competency="T-ARS-01", level=2, importance=Importance.MUTLAK),),
        )
        for code in ("J-ARSIP", "J-SURAT")
    ),
    Programme(
        code="P90",
        name="Menjawab Keluhan Masyarakat lewat Kanal Digital",
        provider="BPSDM",
        target_levels=("PLK",),
        builds=(Builds(competency="T-KOP-07", from_level=1, to_level=2),),
    ),
    Programme(
        code="P91",
        name="Pidato di Depan Umum",
        provider="BPSDM",
        builds=(Builds(competency="KOM", from_level=1, to_level=2),),
    ),
)


@pytest.fixture(scope="module")
def service(neo4j_address: Address, tmp_path_factory: pytest.TempPathFactory) -> Iterator[CareerService]:
    """The small world with a few more posts and programmes, the model open and every meaning made."""
    opened = small_world(neo4j_address, tmp_path_factory.mktemp("home"))
    with opened.graph.door("uji") as door:
        door.append(Source(name="tambahan.xlsx", digest="1" * 64), MORE)
        door.commit()
    opened.meaning_in_graph.opened()
    yield opened
    opened.close()


def unopened(service: CareerService) -> MeaningKeeping:
    """A model that nobody has opened yet."""
    return MeaningKeeping(read_settings().encoder, service.vocabulary)


def first(answer: SearchAnswer) -> Hit:
    return answer.hits[0]


def codes(answer: SearchAnswer) -> list[str]:
    return [hit.id for hit in answer.hits]


@pytest.mark.parametrize(
    ("text", "kind", "code"),
    [
        ("J-TU", "jabatan", "J-TU"),
        ("j-analis-mu", "jabatan", "J-ANALIS-MU"),
        ("J-LOKET-59", "jabatan", "J-LOKET-59"),
        ("Kepala Biro Sumber Daya Manusia", "jabatan", "J-KARO"),
        ("biro umum", "unit", "KC-2"),
        ("P90", "programme", "P90"),
        ("t-ars-01", "competency", "T-ARS-01"),
        ("INTEGRITAS", "competency", "INT"),
    ],
)
def test_what_is_named_exactly_comes_first(service: CareerService, text: str, kind: str, code: str) -> None:
    best = first(service.search(text))
    assert (best.kind, best.id, best.score, best.why.exact) == (kind, code, 1, True)


def test_posts_of_one_name_leave_room_for_others(service: CareerService) -> None:
    found = service.search("petugas layanan loket")
    assert 0 < sum(hit.label == "Petugas Loket" for hit in found.hits) < len(found.hits)


def test_people_are_found_by_their_names_and_by_nothing_else(service: CareerService) -> None:
    person = PEOPLE[0]
    best = first(service.search(person.name))
    assert (best.kind, best.label, best.why.meaning) == ("person", person.name, None)
    assert "person" not in {hit.kind for hit in service.search("pimpinan berpengalaman yang jujur", limit=50).hits}
    assert "person" not in {hit.kind for hit in service.search(person.nip).hits}


def test_posts_near_a_skill_are_found_and_the_one_that_is_not_wanted_is_left_out(service: CareerService) -> None:
    answer = service.search("Jabatan apa yang berkaitan dengan menata arsip, kecuali arsiparis?")
    assert (answer.kinds, answer.without) == (("jabatan",), ("arsiparis",))
    assert "J-SURAT" in codes(answer)
    assert "J-ARSIP" not in codes(answer)
    found = next(hit for hit in answer.hits if hit.id == "J-SURAT")
    assert "Pengelolaan Arsip Dinamis level 2" in found.why.competencies


def test_programmes_are_found_by_what_they_raise_and_from_where_to_where(service: CareerService) -> None:
    answer = service.search("Pelatihan mana yang meningkatkan komunikasi dari level 2 ke 3?")
    assert codes(answer)[0] == "P07"
    assert "P91" not in codes(answer)
    assert "Komunikasi 2 → 3" in first(answer).why.competencies
    assert codes(service.search("program apa untuk komunikasi level 1 ke 2"))[0] == "P91"


def test_a_programme_is_found_whose_content_is_alike_though_no_word_is(service: CareerService) -> None:
    answer = service.search("carikan pelatihan tentang menanggapi pengaduan warga secara daring")
    assert codes(answer)[0] == "P90"
    assert first(answer).why.words == ()
    assert first(answer).why.meaning is not None


def test_competencies_and_their_indicators_are_found_for_a_plain_sentence(service: CareerService) -> None:
    answer = service.search("menanggapi laporan warga yang tidak puas")
    assert first(answer).id == "T-KOP-07"
    assert first(answer).why.share is not None
    assert {hit.code for hit in service.search("pengaduan", kinds=["indicator"]).hits} >= {"PPB"}


def test_abbreviations_are_written_out_and_told(service: CareerService) -> None:
    best = first(service.search("skp"))
    assert (best.id, best.why.words) == ("T-SDM-04", ())
    assert best.why.glossary == ("SKP: sasaran kinerja pegawai",)


def test_a_slip_of_the_finger_is_forgiven(service: CareerService) -> None:
    assert first(service.search("pengadministarsi perkantoran")).id == "J-TU"


def test_where_and_for_whom_is_joined_with_the_meaning(service: CareerService) -> None:
    in_unit = service.search("arsip", unit="Biro Umum", limit=50)
    assert in_unit.kinds == ("jabatan", "programme")
    assert {"J-ARSIP", "J-SURAT"} <= set(codes(in_unit))
    assert set(codes(service.search("arsip", unit="KC-1", kinds=["jabatan"]))) <= {"J-JALAN"} | {
        post.code for post in JABATAN if post.unit != "KC-2"
    }
    assert "P90" in codes(service.search("keluhan", level="PLK"))
    assert "P90" not in codes(service.search("keluhan", level="ADM"))
    with pytest.raises(UnknownTerm):
        service.search("arsip", level="TIADA")
    with pytest.raises(UnknownTerm):
        service.search("arsip", unit="tidak ada")


def test_every_answer_names_the_model_and_every_hit_its_reasons(service: CareerService) -> None:
    answer = service.search("kelola arsip", limit=20)
    assert (answer.model, answer.meaning) == ("multilingual-e5-small-id-en", "ready")
    assert answer.model_digest is not None
    for hit in answer.hits:
        assert hit.why.exact or hit.why.words or hit.why.glossary or hit.why.meaning
        assert 0 < hit.score <= 1
    assert [hit.score for hit in answer.hits] == sorted((hit.score for hit in answer.hits), reverse=True)


@pytest.mark.parametrize("text", ["", "  ", "…", "dan yang di untuk", "resep rendang khas minang", "qwxz vbnm"])
def test_where_nothing_fits_nothing_is_found(service: CareerService, text: str) -> None:
    assert service.search(text).hits == ()


def test_a_very_long_text_is_read_like_any_other(service: CareerService) -> None:
    text = "Menata arsip dinamis, memberkaskan surat, dan menyusutkan berkas lama di pusat arsip. " * 60
    assert first(service.search(text)).id == "T-ARS-01"


def test_what_was_not_known_yet_is_not_found(service: CareerService) -> None:
    early = service.search("arsiparis", kinds=["jabatan"], known_at=LOADED + timedelta(seconds=-1))
    assert early.hits == ()


def test_a_text_that_changes_has_its_meaning_made_again_behind_the_answers(service: CareerService) -> None:
    def nearness() -> float:
        found = service.search("merawat satwa liar yang terluka", kinds=["jabatan"], limit=50)
        return next((hit.why.meaning or 0 for hit in found.hits if hit.id == "J-JALAN"), 0)

    before = nearness()
    changed = replace(JABATAN_JALAN, summary="Merawat satwa liar yang terluka dan melepasnya ke hutan.")
    with service.graph.door("uji") as door:
        door.append(Source(name="lagi.xlsx", digest="2" * 64), [changed])
        door.commit()
    assert service.search("merawat satwa liar").meaning == "filling"
    service.meaning_in_graph.opened()
    assert service.search("merawat satwa liar").meaning == "ready"
    assert nearness() > before


def test_while_the_model_is_not_open_words_answer_and_say_so(neo4j_address: Address, service: CareerService) -> None:
    client = TestClient(create_app(replace(service, meaning=unopened(service))), base_url="http://127.0.0.1:8000")
    told = client.get("/api/v1/search", params={"q": "arsiparis", "limit": 3}).json()
    assert (told["meaning"], told["model"]) == ("opening", None)
    assert told["hits"][0]["id"] == "J-ARSIP"
    assert "Model bahasa sedang dibuka" in client.get("/cari", params={"q": "arsiparis"}).text
    assert "Model bahasa sedang dibuka" in client.get("/cari/saran", params={"q": "arsiparis"}).text


def test_the_page_shows_what_was_found_with_reasons_and_can_be_narrowed(service: CareerService) -> None:
    client = TestClient(create_app(service), base_url="http://127.0.0.1:8000")
    page = client.get("/cari", params={"q": "mengelola arsip"}).text
    assert "Arsiparis Ahli Muda" in page
    assert "makna 0," in page
    assert "usul, bukan fakta" in page
    narrowed = client.get("/cari", params={"q": "mengelola arsip", "jenis": "kompetensi"}).text
    assert "Pengelolaan Arsip Dinamis" in narrowed
    assert "Arsiparis Ahli Muda" not in narrowed
    assert client.get("/cari", params={"q": "qwxz vbnm"}).text.count("Tidak ada yang cocok") == 1


def test_the_command_gives_what_the_route_gives(service: CareerService, jenjang: Jenjang) -> None:
    client = TestClient(create_app(service), base_url="http://127.0.0.1:8000")
    told = client.get("/api/v1/search", params={"q": "skp", "kind": "competency", "as_of": AS_OF.isoformat()}).json()
    answer = jenjang("search", "skp", "--kind", "kompetensi", "--as-of", AS_OF.isoformat(), "--json")
    assert (answer.exit_code, answer.stderr) == (0, "")
    assert json.loads(answer.stdout)["hits"] == told["hits"]
    shown = jenjang("search", "skp", "--words-only")
    assert "Pengelolaan Kinerja Pegawai" in " ".join(shown.stdout.split())
    refused = jenjang("search", "skp", "--kind", "gudang")
    assert refused.exit_code == 1
    assert "gudang" in refused.stderr
