"""Proposals are kept, decided on and undone; decisions bind, and what was confirmed is learned from at once."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from api.linking.texts import TextAsked, TextsAsked, read_texts
from api.service import CareerService
from api.service.answers.links import LinkShown
from graph.writing_staged import Source
from matching.meaning import Query, Written
from ontology.errors import InvalidInput, UnknownTerm
from ontology.facts import Builds, Programme
from ontology.links import LinkVerdict
from tests.api.commands import Jenjang

ACCEPTED, REJECTED, CHANGED, NOTHING = LinkVerdict
TITLES = (
    "Bimtek Sinar Kencana Angkatan I",
    "Kelas Sinar Kencana",
    "Diklat Sinar Kencana Lanjutan",
    "Pelatihan Pengelolaan Arsip Dinamis",
    "Lomba balap karung",
)
SEEN_BY_NOBODY = "Sinar Kencana Angkatan IX"


@pytest.fixture(scope="module")
def proposed(service: CareerService) -> dict[str, str]:
    """The ids of kept proposals by their texts; nothing is decided about them."""
    kept = service.propose(asked(*TITLES))
    assert (kept.texts, kept.new, kept.known) == (len(TITLES), len(TITLES), 0)
    return {each.link.text: each.link.id for each in service.links(limit=100).links}


@pytest.fixture(autouse=True)
def undecided(service: CareerService):
    """Nothing that one test decides stands in the next."""
    yield
    for shown in service.links(limit=100).links:
        for held in (each for each in shown.decisions if each.revoked_at is None):
            assert held.link == service.undo_link(shown.link.id).link.id


def asked(*texts: str) -> TextsAsked:
    of = (TextAsked(text=text, written=Written.TITLE, row=row) for row, text in enumerate(texts, start=1))
    return TextsAsked(file="diklat.tsv", digest="1" * 64, texts=tuple(of))


def shown(service: CareerService, link: str) -> LinkShown:
    return service.link_shown(service.graph.link(link))


def linked(jenjang: Jenjang, folder: Path, *texts: str) -> list[Any]:
    """What `jenjang link` says of some titles."""
    rows = [f"{number}\ttraining\t{text}" for number, text in enumerate(texts)]
    (folder / "teks.tsv").write_text("\n".join(("qid\tkind\tquery", *rows)), encoding="utf-8")
    return list(json.loads(jenjang("link", folder / "teks.tsv", "--json").stdout)["results"])


def test_equal_texts_are_proposed_once_with_the_model_that_was_asked(
    service: CareerService, proposed: dict[str, str]
) -> None:
    again = service.propose(asked("KELAS  sinar kencana", "Kelas Sinar Kencana", "Lomba tarik tambang"))
    assert (again.new, again.known) == (1, 2)
    link = service.graph.link(proposed["Pelatihan Pengelolaan Arsip Dinamis"]).link
    assert (link.model, link.sureness, link.proposed_terms[0]) == ("multilingual-e5-small-id-en", "sure", "T-ARS-01")
    assert (len(link.model_digest), link.file, link.row, link.proposed_by) == (64, "diklat.tsv", 4, "uji")


def test_three_confirmed_texts_are_enough_to_find_the_term_of_a_fourth_and_decisions_bind_everywhere(
    service: CareerService, proposed: dict[str, str], jenjang: Jenjang, tmp_path: Path
) -> None:
    meaning = service.meaning.opened()
    [before] = meaning.index.rank([Query(text=SEEN_BY_NOBODY)], meaning.vectors([SEEN_BY_NOBODY]))
    assert "T-ARS-03" not in [each.id for each in before.ranked[:3]]
    for title in TITLES[:3]:
        service.decide_link(proposed[title], CHANGED, "T-ARS-03")
    service.decide_link(proposed[TITLES[3]], REJECTED)
    service.decide_link(proposed[TITLES[4]], NOTHING)
    texts = (SEEN_BY_NOBODY, TITLES[1].upper(), TITLES[3], TITLES[4].title())
    fourth, confirmed, rejected, nothing = linked(jenjang, tmp_path, *texts)
    assert fourth["ranked"][0]["id"] == "T-ARS-03"
    assert (confirmed["ranked"][0]["id"], confirmed["sureness"]) == ("T-ARS-03", "sure")
    assert "T-ARS-01" not in [each["id"] for each in rejected["ranked"]]
    assert (rejected["sureness"], nothing["ranked"], nothing["sureness"]) == ("look", [], "none")
    assert dict(service.graph.confirmed_links()) == {"T-ARS-03": TITLES[:3]}
    assert shown(service, proposed[TITLES[3]]).offered[0].ruled_out


def test_decisions_stand_on_each_other_and_are_undone_one_by_one(
    service: CareerService, proposed: dict[str, str]
) -> None:
    link = proposed[TITLES[3]]
    assert service.decide_link(link, ACCEPTED).decisions[0].term == "T-ARS-01"
    assert service.decide_link(link, ACCEPTED, "T-ARS-02").state == "changed"
    assert service.undo_link(link).state == "accepted"
    undone = service.undo_link(link)
    assert undone.state == "proposed"
    assert [each.term for each in undone.decisions[:2]] == ["T-ARS-02", "T-ARS-01"]
    assert all(each.revoked_at for each in undone.decisions)
    with pytest.raises(InvalidInput, match="Belum ada putusan"):
        service.undo_link(link)


def test_only_what_the_dictionary_knows_can_be_meant(service: CareerService, proposed: dict[str, str]) -> None:
    link = proposed[TITLES[4]]
    with pytest.raises(UnknownTerm, match=r"“dinamis” tidak dikenal. Mungkin maksud Anda: Pengelolaan Arsip Dinamis"):
        service.decide_link(link, CHANGED, "dinamis")
    with pytest.raises(InvalidInput, match="Sebutkan istilah"):
        service.decide_link(link, CHANGED)
    with pytest.raises(InvalidInput, match="tidak menyebut istilah"):
        service.decide_link(link, NOTHING, "INT")
    assert service.decide_link(link, CHANGED, "Integritas (INT)").decisions[0].term == "INT"


def test_a_term_that_the_dictionary_lost_is_shown_and_cannot_be_accepted(
    service: CareerService, proposed: dict[str, str]
) -> None:
    known = service.graph.link(proposed[TITLES[4]]).link
    lost = replace(known, id="lhilang", text="Lomba egrang", proposed_terms=("T-LAMA-01",), scores=(0.9,), row=99)
    service.graph.keep_links([lost])
    assert shown(service, "lhilang").offered[0].label is None
    with pytest.raises(InvalidInput, match="Sebutkan istilah"):
        service.decide_link("lhilang", ACCEPTED)
    with pytest.raises(UnknownTerm, match="T-LAMA-01"):
        service.decide_link("lhilang", ACCEPTED, "T-LAMA-01")
    assert service.decide_link("lhilang", REJECTED, "T-LAMA-01").state == "rejected"


def test_everything_that_is_sure_is_accepted_at_once_only_in_somebodys_name(
    service: CareerService, proposed: dict[str, str]
) -> None:
    with pytest.raises(InvalidInput, match="Sebutkan nama"):
        service.accept_sure("  ")
    assert service.accept_sure("Contoh Satu").accepted >= 1
    sure = service.links(sureness="sure")
    assert {each.state for each in sure.links} == {"accepted"}
    assert (sure.decided, sure.links[0].decisions[0].decided_by) == (sure.of, "Contoh Satu")
    assert service.links(state="accepted", sureness="look").links == ()


def test_an_accepted_link_of_a_programme_is_written_as_a_fact_and_undone_by_a_further_version(
    service: CareerService,
) -> None:
    graph = service.graph
    load_programmes(
        service,
        [
            Programme(code="B1", name="Pelatihan Pengelolaan Arsip Dinamis Tingkat II"),
            Programme(code="B2", name="Pelatihan Komunikasi", target_levels=("JF-MU",)),
            Programme(code="B3", name="Pelatihan Kepemimpinan Tingkat III"),
        ],
    )
    assert service.propose_programmes().new >= 3
    links = {each.link.programme: each for each in service.links(limit=100).links if each.link.programme}
    before = graph.known_at()
    accepted = service.decide_link(links["B1"].link.id, ACCEPTED, by="Contoh Satu")
    assert [links[code].link.level_reason for code in ("B1", "B2", "B3")] == [
        "kata “tingkat ii” pada namanya",
        "jenjang sasaran: JF Ahli Muda",
        "kata “tingkat iii” pada namanya",
    ]
    assert accepted.decisions[0].term == "T-ARS-01"
    assert builds(service, "B1") == (Builds(competency="T-ARS-01", from_level=1, to_level=2),)
    assert builds(service, "B1", before) == ()
    with pytest.raises(InvalidInput, match="dari level berapa"):
        service.decide_link(links["B2"].link.id, ACCEPTED, from_level=4, to_level=2)
    service.decide_link(links["B1"].link.id, CHANGED, "T-ARS-02", to_level=3)
    assert builds(service, "B1") == (Builds(competency="T-ARS-02", from_level=2, to_level=3),)
    service.undo_link(links["B1"].link.id)
    assert builds(service, "B1") == (Builds(competency="T-ARS-01", from_level=1, to_level=2),)
    service.undo_link(links["B1"].link.id)
    assert builds(service, "B1") == ()


def test_a_catalogue_that_says_nothing_takes_away_what_was_confirmed_only_until_programmes_are_linked_again(
    service: CareerService,
) -> None:
    catalogue = [Programme(code="B9", name="Kursus Arsip Statis Dasar")]
    load_programmes(service, catalogue)
    service.propose_programmes()
    [link] = [each.link.id for each in service.links(limit=100).links if each.link.programme == "B9"]
    service.decide_link(link, CHANGED, "T-ARS-02")
    confirmed = builds(service, "B9")
    assert confirmed == (Builds(competency="T-ARS-02", from_level=0, to_level=1),)
    load_programmes(service, catalogue)
    assert builds(service, "B9") == ()
    assert (service.propose_programmes().renewed, builds(service, "B9")) == (1, confirmed)
    assert service.propose_programmes().renewed == 0


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("", "kosong"),
        ("nomor;isi\n1;x\n", "tidak mempunyai kolom teks"),
        ("judul\n", "tidak memuat satu teks pun"),
        ("judul;jenis\nx;apa\n", "Jenis “apa” pada teks ke-1"),
        ("judul\n" + "x" * 3000 + "\n", "lebih dari 2000 huruf"),
        ("judul\n" + "".join(f"teks {number}\n" for number in range(20_001)), "paling banyak 20000"),
    ],
)
def test_a_table_that_cannot_be_kept_is_told_with_what_to_do(tmp_path: Path, content: str, said: str) -> None:
    (tmp_path / "teks.csv").write_text(content, encoding="utf-8")
    with pytest.raises(InvalidInput, match=said):
        read_texts(tmp_path / "teks.csv")


def test_links_are_kept_listed_and_decided_from_the_command_line(
    jenjang: Jenjang, tmp_path: Path, proposed: dict[str, str]
) -> None:
    (tmp_path / "diklat.csv").write_text("Judul;Jenis\nKelas Sinar Kencana;training\n", encoding="utf-8")
    assert "1 teks sudah pernah diusulkan" in jenjang("link", tmp_path / "diklat.csv", "--keep").stdout
    link = proposed[TITLES[3]]
    assert "diterima: T-ARS-01" in jenjang("links", "accept", link).stdout
    assert link in jenjang("links", "list", "--state", "accepted").stdout
    assert "diusulkan, yakin" in jenjang("links", "undo", link).stdout
    assert "pakai salah satu dari proposed" in jenjang("links", "list", "--state", "apa").stderr
    assert jenjang("link", tmp_path / "diklat.csv", "--keep", "--catalog", "x.tsv").exit_code == 2


def load_programmes(service: CareerService, programmes: list[Programme]) -> None:
    with service.graph.door("uji") as door:
        door.append(Source(name="katalog.xlsx", digest="2" * 64), programmes)
        door.commit()


def builds(service: CareerService, code: str, known_at=None) -> tuple[Builds, ...]:
    return next(each.builds for each in service.graph.programmes(known_at) if each.code == code)
