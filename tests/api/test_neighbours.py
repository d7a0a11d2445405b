"""What is near to what: by what standards ask for, exactly; and apart from that by what texts mean."""

from dataclasses import replace
from fractions import Fraction
from io import StringIO
from pathlib import Path

import pytest
from rich.console import Console
from starlette.testclient import TestClient

from api.cli.showing.neighbours import show_neighbours
from api.service import CareerService
from api.service.answers.neighbours import NearByRequirements, Neighbours
from api.service.meaning_keeping import MeaningKeeping
from api.service.neighbours import NOT_YET
from api.settings import read_settings
from graph.settings import Address
from ontology.errors import UnknownTerm
from tests.api.commands import commands_at
from tests.world import AS_OF, STANDARDS

WEIGHTS = {"mutlak": 3, "penting": 2, "perlu": 1}


def asked(jabatan: str) -> dict[str, int]:
    """What a standard of the world asks for, in half steps times weight, as a child would count it."""
    [standard] = [each for each in STANDARDS if each.jabatan == jabatan]
    return {each.competency: int(2 * each.level) * WEIGHTS[each.importance] for each in standard.requirements}


def share(some: dict[str, int], others: dict[str, int]) -> Fraction:
    every = some.keys() | others.keys()
    return Fraction(
        sum(min(some.get(code, 0), others.get(code, 0)) for code in every),
        sum(max(some.get(code, 0), others.get(code, 0)) for code in every),
    )


def as_shown(answer: Neighbours) -> str:
    console = Console(width=120, record=True, file=StringIO())
    show_neighbours(console, answer)
    return " ".join(console.export_text().split())


def by_code(found: tuple[NearByRequirements, ...]) -> dict[str, NearByRequirements]:
    return {each.term.code: each for each in found}


def test_jabatan_are_near_as_far_as_their_standards_ask_for_the_same(service: CareerService) -> None:
    found = service.jabatan_neighbours("J-KABAG", wait=False, as_of=AS_OF).by_requirements
    others = [each.jabatan for each in STANDARDS if each.jabatan != "J-KABAG"]
    wanted = sorted(others, key=lambda code: (-share(asked("J-KABAG"), asked(code)), code))
    assert [each.term.code for each in found] == wanted
    assert {each.term.code: Fraction(each.shared, each.whole) for each in found} == {
        code: share(asked("J-KABAG"), asked(code)) for code in others
    }


def test_a_neighbour_says_what_is_shared_and_by_how_many_levels_it_differs(service: CareerService) -> None:
    near = by_code(service.jabatan_neighbours("J-KABAG", wait=False, as_of=AS_OF).by_requirements)["J-ANALIS-MU"]
    assert (near.common, near.same_level, near.percent) == (9, 9, "85.26")
    assert near.sentence == ("9 kompetensi sama-sama diminta, semuanya pada level yang sama; 2 hanya diminta di sana.")
    only_there = [(each.term.code, each.own, each.other, each.difference) for each in near.beside if each.own is None]
    assert only_there == [("T-SDM-01", None, 3, None), ("T-SDM-02", None, 2.5, None)]
    above = by_code(service.jabatan_neighbours("J-KABAG", wait=False, as_of=AS_OF).by_requirements)["J-KARO"]
    assert {each.difference for each in above.beside} == {1, None}


def test_nearness_is_the_same_from_both_sides(service: CareerService) -> None:
    for one in STANDARDS:
        for code, near in by_code(
            service.jabatan_neighbours(one.jabatan, wait=False, as_of=AS_OF).by_requirements
        ).items():
            back = by_code(service.jabatan_neighbours(code, wait=False, as_of=AS_OF).by_requirements)[one.jabatan]
            assert (back.shared, back.whole) == (near.shared, near.whole)


def test_competencies_are_near_as_far_as_the_same_jabatan_ask_for_both(service: CareerService) -> None:
    found = by_code(service.competency_neighbours("T-SDM-01", wait=False, as_of=AS_OF).by_requirements)
    near = found["T-SDM-02"]
    assert (near.common, near.same_level) == (1, 0)
    assert near.sentence == (
        "1 jabatan meminta keduanya, tidak satu pun pada level yang sama; "
        "2 jabatan meminta yang ini dan 2 jabatan meminta yang itu."
    )
    [both] = near.beside
    assert (both.term.code, both.own, both.other, both.difference) == ("J-ANALIS-MU", 3, 2.5, -0.5)
    assert "T-ARS-01" not in found


def test_where_nothing_is_asked_nothing_is_near_by_requirements(service: CareerService) -> None:
    nowhere = service.competency_neighbours("T-STA-01", wait=False, as_of=AS_OF)
    assert (nowhere.asked, nowhere.by_requirements) == (0, ())
    before = service.jabatan_neighbours("J-KABAG", wait=False, as_of=STANDARDS[0].valid_from.replace(year=2020))
    assert (before.asked, before.by_requirements) == (0, ())


def test_whoever_does_not_wait_is_told_that_meaning_is_not_at_hand(service: CareerService) -> None:
    unopened = replace(service, meaning=MeaningKeeping(read_settings().encoder, service.vocabulary))
    answer = unopened.jabatan_neighbours("J-KABAG", wait=False, as_of=AS_OF)
    assert (answer.by_meaning, answer.model, answer.without_meaning) == ((), None, NOT_YET)
    assert answer.by_requirements


def test_near_by_meaning_are_texts_that_mean_alike_with_the_model_that_says_so(service: CareerService) -> None:
    answer = service.jabatan_neighbours("J-ANALIS-MU", as_of=AS_OF)
    cosines = [near.cosine for near in answer.by_meaning]
    assert answer.by_meaning[0].term.code == "J-ANALIS-PT"
    assert cosines == sorted(cosines, reverse=True)
    assert 0 < cosines[-1] <= cosines[0] < 1
    assert (answer.model, len(str(answer.model_digest))) == ("multilingual-e5-small-id-en", 64)
    competencies = service.competency_neighbours("T-ARS-01").by_meaning
    assert competencies[0].term.label == "Pengelolaan Arsip Statis"
    assert service.jabatan_neighbours("J-ANALIS-MU", wait=False, as_of=AS_OF) == answer


def test_a_name_may_be_that_of_a_competency_or_of_a_jabatan(service: CareerService) -> None:
    assert service.neighbours("Integritas", as_of=AS_OF).kind == "competency"
    assert service.neighbours("Kepala Bagian Pengembangan Kompetensi", as_of=AS_OF).kind == "jabatan"
    with pytest.raises(UnknownTerm, match=r"Jabatan atau kompetensi “Analis SDM” tidak dikenal\..*J-ANALIS") as unknown:
        service.neighbours("Analis SDM", as_of=AS_OF)
    assert "jabatan or competency" in unknown.value.said_in("en").lower()


def test_two_lists_are_shown_and_what_each_means(service: CareerService) -> None:
    shown = as_shown(service.neighbours("J-KABAG", as_of=AS_OF))
    for part in ("Menurut persyaratan yang sama", "85,26", "Menurut makna teksnya", "usul model, bukan fakta"):
        assert part in shown
    assert "Belum" not in as_shown(service.neighbours("T-SDM-01", as_of=AS_OF))


def test_without_a_model_the_command_says_why_and_shows_the_rest(
    neo4j_address: Address, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, client: TestClient
) -> None:
    jenjang = commands_at(neo4j_address, tmp_path, monkeypatch, JENJANG_MODEL=str(tmp_path / "tiada"))
    answer = jenjang("neighbours", "J-KABAG", "--as-of", "2026-04-01")
    shown = " ".join(answer.stdout.split())
    assert answer.exit_code == 0
    assert "9 kompetensi sama-sama diminta" in shown
    assert "Menurut makna: Folder model" in shown


def test_pages_show_both_lists_apart(client: TestClient) -> None:
    for address in ("/jabatan/J-KABAG", "/kompetensi/T-SDM-01", "/serupa/jabatan/J-KABAG", "/serupa/kompetensi/INT"):
        page = client.get(f"{address}?as_of=2026-04-01")
        assert page.status_code == 200
        assert page.text.index("Menurut persyaratan yang sama") < page.text.index("Menurut makna teksnya")
