"""Words of an agency: added, used at once by searches, links and names, switched off, taken back, never overwritten."""

import json
from collections.abc import Iterator
from dataclasses import replace

import pytest
from starlette.testclient import TestClient

from api.linking import Request, link
from api.linking.known import Known
from api.linking.queries import AskedFor
from api.reconciling import Cell, NameLists
from api.service import CareerService
from api.settings import read_settings
from matching.meaning import Written
from ontology.errors import InvalidInput, UnknownTerm
from tests.api.commands import Jenjang

MEANT = "Analis Kebijakan Ahli Muda"


@pytest.fixture(autouse=True)
def nothing_added(service: CareerService) -> Iterator[None]:
    """No word holds from one test to the next."""
    yield
    for word in service.graph.words_held():
        service.revoke_word(word.id)


def written_out(service: CareerService, text: str) -> list[tuple[str, tuple[str, ...]]]:
    """What is found by what a word of the text stands for, and what that is."""
    return [(hit.id, hit.why.glossary) for hit in service.search(text).hits if hit.why.glossary]


def test_a_word_counts_at_once_in_searches_and_says_so_until_it_is_taken_back(service: CareerService) -> None:
    assert not written_out(service, "AKM")
    before = service.state()
    added = service.add_word("AKM", " analis  kebijakan ahli muda ")
    assert (added.expansion, added.added_by) == ("analis kebijakan ahli muda", "uji")
    assert written_out(service, "akm")[0] == ("J-ANALIS-MU", ("AKM: analis kebijakan ahli muda",))
    assert service.state() != before
    assert service.add_word("akm", "Analis Kebijakan Ahli Muda") == added
    revoked = service.revoke_word(added.id)
    assert revoked.revoked_by == "uji"
    assert not written_out(service, "akm")
    assert revoked in service.glossary().agency
    with pytest.raises(UnknownTerm, match="Kata instansi “w0” tidak dikenal"):
        service.revoke_word("w0")


def test_a_word_is_written_out_in_texts_whose_meaning_is_asked(service: CareerService) -> None:
    service.add_word("SIDUL", "pengelolaan arsip dinamis")
    words = service.meaning.opened().index.words
    assert words.expanded("bimtek SIDUL") == "bimtek SIDUL (bimbingan teknis, pengelolaan arsip dinamis)"
    assert service.meaning.opened().index.words is words
    service.revoke_word(service.graph.words_held()[0].id)
    at_hand = service.meaning.at_hand()
    assert at_hand is not None
    assert "pengelolaan" not in at_hand.index.words.expanded("bimtek SIDUL")


def test_a_shipped_meaning_is_switched_off_and_on_again_and_others_of_its_writing_stay(
    service: CareerService,
) -> None:
    off = service.add_word("MPP", "masa persiapan pensiun", switched_off=True)
    told = {word.expansion.split(", ")[0]: word.switched_off for word in service.glossary("MPP").shipped}
    assert (told["masa persiapan pensiun"], told["mal pelayanan publik"]) == (off.id, None)
    words = service.meaning.opened().index.words
    assert [entry.expansion for entry in words.find("MPP")] == ["mal pelayanan publik"]
    service.revoke_word(off.id)
    assert len(service.meaning.opened().index.words.find("MPP")) == 2


@pytest.mark.parametrize(
    ("word", "expansion", "off", "reason"),
    [
        ("SKP", "sasaran kinerja pegawai", False, "sudah dikenal"),
        ("SKP", "surat keputusan", True, "Yang dikenal: sasaran kinerja pegawai"),
        ("42", "empat puluh dua", False, "Kata harus memuat huruf"),
        ("ABC", " ", False, "Kepanjangan harus memuat huruf"),
        ("ABC", "a b c", False, "berbeda"),
        ("ABC", "milik 199002142015032001", False, "nomor identitas"),
        ("x" * 61, "panjang sekali", False, "paling panjang 60"),
    ],
)
def test_what_says_nothing_is_refused_with_its_reason(
    service: CareerService, word: str, expansion: str, off: bool, reason: str
) -> None:
    with pytest.raises(InvalidInput, match=reason):
        service.add_word(word, expansion, switched_off=off)
    assert service.graph.words_held() == ()


def test_names_are_compared_with_words_of_the_agency_written_out(service: CareerService) -> None:
    agency = (service.add_word("AKM", "analis kebijakan ahli muda"),)
    known = {"jabatan": ["Analis Kebijakan Ahli Madya", MEANT]}
    cell = Cell(id="1", text="AKM", kind="jabatan")
    without, meant = (NameLists(known, words).meant(cell) for words in ((), agency))
    assert without.canonical is None
    assert meant.canonical == MEANT
    assert "“AKM” = analis kebijakan ahli muda (kata instansi)" in meant.why
    back = NameLists({"jabatan": ["AKM", "Arsiparis"]}, agency).meant(replace(cell, text=MEANT))
    assert back.canonical == "AKM"


def test_links_are_made_with_words_of_the_agency(service: CareerService) -> None:
    known = Known(words=(service.add_word("SIDUL", "pengelolaan arsip dinamis"),))
    asked = Request(queries=(AskedFor(qid="1", query="bimtek SIDUL", written=Written.TITLE),), known=known)
    [linked] = link(asked, read_settings().encoder).results
    assert linked.ranked[0].id == "T-ARS-01"
    assert "SIDUL: pengelolaan arsip dinamis" in linked.words


def test_commands_routes_and_page_add_look_up_and_take_back(
    service: CareerService, client: TestClient, jenjang: Jenjang
) -> None:
    added = json.loads(jenjang("words", "add", "SIDUL", "daftar urut kepangkatan", "--json").stdout)
    assert client.get("/api/v1/words").json()["agency"][0]["id"] == added["id"]
    page = client.get("/singkatan", params={"q": "mpp"}).text
    assert "SIDUL" in page
    assert "mal pelayanan publik" in page
    refused = client.post("/singkatan", data={"kata": "SKP", "kepanjangan": "sasaran kinerja pegawai"})
    assert (refused.status_code, "sudah dikenal" in refused.text) == (422, True)
    client.post("/singkatan/nonaktif", data={"kata": "MPP", "kepanjangan": "mal pelayanan publik", "q": "mpp"})
    assert "Aktifkan lagi" in client.get("/singkatan", params={"q": "mpp"}).text
    shown = " ".join(jenjang("words", "list", "mpp").stdout.split())
    assert "dinonaktifkan" in shown
    assert "dicabut" in jenjang("words", "revoke", added["id"]).stdout
    assert jenjang("words", "off", "MPP", "tiada").exit_code == 1
    assert [word.word for word in service.graph.words_held()] == ["MPP"]
