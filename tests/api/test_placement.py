"""The stories of the seven who may become JPT pratama, and of the one compared with an administrator's standard."""

from datetime import date, timedelta
from fractions import Fraction

import pytest

from api.service import CareerService
from ontology.errors import MissingStandard, UnknownTerm
from ontology.findings import GateResult, Match, Standing, Verdict
from tests.world import AS_OF, NAMES, NIP


def names(matches: tuple[Match, ...]) -> list[str]:
    return [match.person.label for match in matches]


def test_candidates_are_those_eligible_and_those_of_whom_a_deciding_fact_is_unknown(service: CareerService) -> None:
    answer = service.candidates("J-KARO")
    assert names(answer.candidates) == [NAMES["K1"], NAMES["K6"]]
    assert [match.verdict for match in answer.candidates] == [Verdict.LAYAK, Verdict.TIDAK_DAPAT_DIPUTUSKAN]
    assert answer.considered == len(NIP)


def test_those_who_become_eligible_stand_apart_in_the_order_of_their_days(service: CareerService) -> None:
    becoming = service.candidates("J-KARO").becoming_eligible
    days = [match.eligible_from for match in becoming]
    assert sorted(names(becoming)) == sorted(NAMES[who] for who in ("K3", "K4", "K7"))
    assert days == sorted(days, key=str)
    window = next(match for match in becoming if match.person.label == NAMES["K7"])
    assert (window.eligible_from, window.eligible_until) == (date(2026, 5, 1), date(2026, 5, 20))


def test_deciding_ranks_only_people_fully_assessed_and_lists_the_others_apart(service: CareerService) -> None:
    answer = service.candidates("J-KARO", decide=True)
    assert names(answer.candidates) == [NAMES["K1"]]
    assert names(answer.not_assessed) == [NAMES["K6"]]


def test_a_list_is_never_longer_than_asked_for(service: CareerService) -> None:
    answer = service.candidates("J-KARO", limit=1)
    assert [len(answer.candidates), len(answer.becoming_eligible)] == [1, 1]


def test_only_people_of_a_unit_and_below_are_looked_at_where_one_is_named(service: CareerService) -> None:
    everyone, bureau = service.candidates("J-KARO"), service.candidates("J-KARO", unit="Biro Sumber Daya Manusia")
    assert everyone.considered - bureau.considered == 1
    assert service.candidates("J-KARO", unit="KC-2").candidates == ()


def test_a_day_changes_the_verdict(service: CareerService) -> None:
    later = service.candidates("J-KARO", as_of=date(2026, 6, 1))
    assert NAMES["K3"] in names(later.candidates)
    assert NAMES["K1"] not in names(later.candidates)


def test_what_was_not_known_yet_does_not_count(service: CareerService) -> None:
    before = service.candidates("J-KARO").known_at - timedelta(days=1)
    with pytest.raises(MissingStandard):
        service.candidates("J-KARO", known_at=before)


def test_a_moment_to_come_is_answered_with_what_is_known_now(service: CareerService) -> None:
    now = service.candidates("J-KARO")
    assert service.candidates("J-KARO", known_at=now.known_at + timedelta(days=900)) == now


def test_an_explanation_adds_up_and_names_what_it_stands_on(service: CareerService) -> None:
    answer = service.explain("Contoh Muda", "J-ANALIS-MU")
    assert sum(Fraction(reason.shown) for reason in answer.reasons) == Fraction(answer.score.percent)
    assert sum(reason.points for reason in answer.reasons) == answer.score.points
    komunikasi = next(reason for reason in answer.reasons if reason.requirement.code == "KOM")
    assert (komunikasi.attained, komunikasi.standing) == (2.0, Standing.SEBAGIAN)
    [found] = komunikasi.evidence
    assert (found.provider, found.source, found.kind) == (
        "Pusat Penilaian Contoh",
        "kementerian-contoh.xlsx",
        "Assessment",
    )
    assert (answer.person.label, answer.jabatan.label) == ("Contoh Muda", "Analis SDM Aparatur Ahli Muda")
    assert (answer.as_of, answer.model) == (AS_OF, None)


def test_the_first_golden_case_reads_as_it_was_computed_by_hand(service: CareerService) -> None:
    answer = service.jpm(NIP["G1"], "J-KABAG")
    assert (answer.jpm.official, answer.jpm.item_capped, answer.jpm.category) == ("92.59", "88.89", "MS")
    assert [gap.requirement.code for gap in answer.gaps] == ["KOM", "PDO", "MPR"]
    assert service.jpm(NIP["G1B"], "J-KABAG").jpm.category is None


def test_a_missing_assessment_leaves_the_verdict_open_and_says_so(service: CareerService) -> None:
    answer = service.explain(NAMES["K6"], "J-KARO")
    unknown = [gate.criterion for gate in answer.gates if gate.result is GateResult.TIDAK_DIKETAHUI]
    assert unknown == ["competence"]
    assert answer.score.highest == answer.score.possible
    assert answer.unknown


def test_positions_leave_out_what_is_held_and_what_is_ruled_out(service: CareerService) -> None:
    answer = service.positions("Contoh Muda")
    codes = [match.jabatan.code for match in answer.positions]
    assert "J-ANALIS-PT" not in codes
    assert "J-KARO" not in codes
    assert "J-ANALIS-MU" in codes
    assert answer.considered == 6


@pytest.mark.parametrize("named", ["Contoh Satu", NIP["G1"], "contoh satu"])
def test_people_are_named_by_number_or_name_whatever_the_capitals(service: CareerService, named: str) -> None:
    assert service.positions(named).person.label == "Contoh Satu"


def test_a_name_that_is_not_known_is_answered_with_the_nearest(service: CareerService) -> None:
    with pytest.raises(UnknownTerm) as caught:
        service.candidates("Kepala Biro Sumber Daya Manusi")
    assert "Kepala Biro Sumber Daya Manusia (J-KARO)" in caught.value.nearest
