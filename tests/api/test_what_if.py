"""Assumptions through every door: the same answers, told as assumptions, and nothing of them kept."""

from datetime import date

import pytest
from starlette.testclient import TestClient

from api.service import CareerService
from ontology.errors import InvalidInput, MissingStandard, UnknownTerm
from ontology.findings import GateResult, Verdict
from tests.api.commands import Jenjang
from tests.world import AS_OF, NIP

MUDA = NIP["MUDA"]


def test_a_programme_closes_a_gap_and_raises_the_score(service: CareerService) -> None:
    found = service.what_if(MUDA, programmes=["P07"], jabatan="J-ANALIS-MU", as_of=AS_OF)
    [level] = found.levels
    assert (level.competency.code, level.standard, level.before, level.after) == ("KOM", 3, 2, 3)
    assert float(found.after.score.percent) > float(found.before.score.percent)
    assert (found.before.hours, found.after.hours) == (84, 60)
    assert found.sentence.startswith("Dari belum dapat diputuskan dengan skor terbukti")
    [assumed] = found.assumed
    assert "uji sesudahnya menemukan Komunikasi 2 → 3" in assumed.sentence


def test_what_is_assumed_is_asked_about_as_advice_is(service: CareerService) -> None:
    """Without the assumption the answer is that of `explain` and `eligible_when`, to the last figure."""
    found = service.what_if(MUDA, programmes=["P07"], jabatan="J-ANALIS-MU", as_of=AS_OF)
    explained = service.explain(MUDA, "J-ANALIS-MU", as_of=AS_OF)
    advice = service.eligible_when(MUDA, "J-ANALIS-MU", as_of=AS_OF).advice
    assert (found.before.verdict, found.before.score, found.before.jpm) == (
        explained.verdict,
        explained.score,
        explained.jpm,
    )
    assert (found.before.way, found.before.earliest, found.before.hours) == (
        advice.way,
        advice.eligible_on,
        advice.hours,
    )


def test_a_move_tells_whether_it_could_be_made_and_what_it_means_for_the_years_ahead(service: CareerService) -> None:
    found = service.what_if("Contoh Satu", move="J-ANALIS-MU", as_of=AS_OF)
    assert found.jabatan.code == "J-ANALIS-MU"
    assert found.appointment is not None
    assert any("belum mempunyai hasil asesmen" in sentence for sentence in found.appointment.closed)
    assert found.prospect_before is None
    after = found.prospect_after
    assert after is not None
    assert (after.retirement_age, after.retires) == (58, date(2040, 2, 1))
    assert after.next_level is not None
    assert after.next_level.code == "JF-MA"
    assert "Angka kredit kumulatif dalam jenjang JF Ahli Muda paling sedikit 200" in {
        rule.text for rule in after.next_asks
    }
    assert [rule.text for rule in after.rank] == ["Paling singkat 4 tahun dalam pangkat terakhir"]


def test_leaving_the_administrative_path_is_compared_with_staying(service: CareerService) -> None:
    found = service.what_if(MUDA, move="J-KABAG", jabatan="J-KARO", as_of=AS_OF)
    before, after = found.prospect_before, found.prospect_after
    assert before is not None
    assert after is not None
    assert (before.level.code, after.level.code) == ("JF-PT", "ADM")
    assert before.next_level is not None
    assert after.next_level is None
    changed = {gate.criterion: (gate.before, gate.after) for gate in found.gates}
    assert changed["held_levels"] == (GateResult.GAGAL, GateResult.BELUM)
    closed = {each.jabatan.code: each for each in found.closes.shown}
    assert closed["J-ANALIS-MU"].after is Verdict.TIDAK_LAYAK
    assert "penurunan jenjang" in " ".join(closed["J-ANALIS-MU"].because)
    assert "J-KABAG" not in closed


def test_what_time_alone_closes_is_told_apart(service: CareerService) -> None:
    found = service.what_if("Contoh Kesatu", programmes=["P07"], jabatan="J-KARO", on=date(2026, 6, 1), as_of=AS_OF)
    assert "J-KARO" in {each.jabatan.code for each in found.lapses.shown}
    assert found.before.verdict is Verdict.TIDAK_LAYAK
    assert "usia" in " ".join(found.lapses.shown[0].because)
    assert found.closes.total == 0
    assert any("tidak menaikkan apa pun" in remark for remark in found.remarks)


def test_a_level_that_is_not_known_is_to_be_assessed_first(service: CareerService) -> None:
    found = service.what_if(NIP["BARU"], programmes=["P07"], as_of=AS_OF)
    assert found.jabatan.code == "J-TU"
    assert found.levels == ()
    assert any("harus diuji dahulu" in remark for remark in found.remarks)


def test_a_programme_for_another_class_is_remarked_upon(service: CareerService) -> None:
    found = service.what_if(NIP["BARU"], programmes=["P18"], as_of=AS_OF)
    assert any("disediakan untuk jenjang JF Ahli Muda" in remark for remark in found.remarks)


@pytest.mark.parametrize(
    ("asked", "error", "said"),
    [
        ({}, InvalidInput, "paling sedikit satu program"),
        ({"programmes": ["P99"]}, UnknownTerm, "P99"),
        ({"move": "Kepala Segala"}, UnknownTerm, "Kepala Segala"),
        ({"programmes": ["P07"], "on": date(2026, 3, 1)}, InvalidInput, "mendahului"),
        ({"programmes": ["P07"], "jabatan": "J-KARO", "as_of": date(2023, 1, 1)}, MissingStandard, "belum mempunyai"),
    ],
)
def test_what_cannot_be_assumed_is_said(
    service: CareerService, asked: dict[str, object], error: type[Exception], said: str
) -> None:
    with pytest.raises(error, match=said):
        service.what_if(MUDA, **({"as_of": AS_OF} | asked))


def test_nothing_that_is_assumed_is_kept(service: CareerService) -> None:
    before = service.graph.digest(), service.explain(MUDA, "J-KARO", as_of=AS_OF)
    service.what_if(MUDA, programmes=["P07"], move="J-KABAG", on=date(2027, 1, 1), as_of=AS_OF)
    assert (service.graph.digest(), service.explain(MUDA, "J-KARO", as_of=AS_OF)) == before


def test_the_command_prints_what_the_route_sends(jenjang: Jenjang, client: TestClient) -> None:
    printed = jenjang(
        *("what-if", "Contoh Muda", "--programme", "P07", "--programme", "P18", "--move", "J-KABAG"),
        *("--on", "2026-09-01", "--target", "J-KARO", "--as-of", "2026-04-01", "--json"),
    )
    assert (printed.exit_code, printed.stderr) == (0, "")
    asked = "programme=P07&programme=P18&move=J-KABAG&on=2026-09-01&jabatan=J-KARO&as_of=2026-04-01"
    assert printed.stdout_bytes == client.get(f"/api/v1/people/Contoh Muda/what-if?{asked}").content


def test_a_terminal_marks_it_as_an_assumption(jenjang: Jenjang) -> None:
    shown = jenjang("what-if", "Contoh Muda", "--move", "J-KABAG", "--target", "J-KARO", "--as-of", "2026-04-01")
    assert "tidak dicatat dan bukan keputusan" in shown.stdout
    assert "BUP 58 tahun, pensiun 1 Mar 2048" in shown.stdout
    assert "Tertutup karena andaian" in shown.stdout
    refused = jenjang("what-if", "Contoh Muda", "--as-of", "2026-04-01")
    assert (refused.exit_code, refused.stdout) == (1, "")
    assert "paling sedikit satu program" in refused.stderr
