"""Sentences and evidence: what a reader is told, and where it came from."""

from dataclasses import replace
from datetime import date

import numpy as np
import pytest

from matching.explaining import explain
from ontology.errors import MissingStandard
from ontology.facts import Standard
from ontology.findings import GateResult, Standing
from ontology.terms import Importance
from tests.matching.stories import demand_for, gate_of, match_of, talent
from tests.world import AS_OF, NIP


def reason_of(who: str, jabatan: str, code: str):
    return next(reason for reason in match_of(who, jabatan).reasons if reason.requirement.code == code)


@pytest.mark.parametrize(
    ("who", "jabatan", "code", "standing", "sentence"),
    [
        ("G1", "J-KABAG", "INT", Standing.TERPENUHI, "Integritas level 3, sesuai standar (asesmen 10 Mei 2024)."),
        ("G1", "J-KABAG", "KOM", Standing.SEBAGIAN, "Komunikasi level 2, kurang 1 dari standar 3"),
        ("G1", "J-KARO", "KOM", Standing.KURANG, "Komunikasi level 2, kurang 2 dari standar 4"),
        ("G1", "J-KABAG", "PPB", Standing.TERPENUHI, "di atas standar 3; kelebihannya tidak menutup kekurangan lain"),
        ("MUDA", "J-ANALIS-MU", "T-SDM-01", Standing.SEBAGIAN, "level 2,5, kurang 0,5 dari standar 3"),
        ("G1B", "J-KABAG", "PBG", Standing.BELUM_DINILAI, "belum pernah dinilai (standar level 3); diperkirakan"),
        ("PPPK", "J-ANALIS-MU", "INT", Standing.KEDALUWARSA, "hanya berlaku sampai 28 Februari 2025"),
    ],
)
def test_every_standing_has_its_sentence(who, jabatan, code, standing, sentence):
    reason = reason_of(who, jabatan, code)
    assert reason.standing is standing
    assert sentence in reason.sentence


def test_a_reason_names_the_record_it_rests_on():
    reason = reason_of("G1", "J-KABAG", "KOM")
    assert [(evidence.kind, evidence.date_) for evidence in reason.evidence] == [("Assessment", date(2024, 5, 10))]
    assert reason_of("G1B", "J-KABAG", "PBG").evidence == ()


def test_a_gate_names_its_records_once_with_their_dates():
    match = match_of("K1", "J-KARO")
    assert len(gate_of(match, "competence").evidence) == 1
    assert [found.date_ for found in gate_of(match, "related_experience").evidence] == [
        date(2021, 3, 1),
        date(2024, 3, 15),
    ]
    performance = gate_of(match_of("G1", "J-KABAG"), "minimum_predicate")
    assert [(found.kind, found.date_) for found in performance.evidence] == [("Performance", None)] * 2


def test_a_condition_of_the_standard_stands_beside_the_rules_with_its_own_basis():
    gate = gate_of(match_of("G1B", "J-KABAG"), "minimum_golongan")
    assert gate.legal_basis == "Standar kompetensi jabatan Kepala Bagian Pengembangan Kompetensi"
    assert (gate.label, gate.importance) == ("Penata Tingkat I (III/d)", Importance.PENTING)
    assert (gate.result, gate.found) == (GateResult.GAGAL, "III/c sejak 1 April 2023")


def test_what_is_not_known_and_would_matter_is_listed_in_sentences():
    unknown = match_of("MUDA", "J-ANALIS-MU").unknown
    assert len(unknown) == 2
    assert unknown[0].startswith("Manajemen Talenta dan Suksesi belum pernah dinilai")
    assert unknown[1] == "1 dari 11 kompetensi standar belum mempunyai hasil asesmen yang berlaku."


def test_a_rule_is_explained_as_it_stood_on_the_day():
    before, after = (match_of("K1", "J-KARO", day) for day in (date(2023, 10, 30), date(2023, 10, 31)))
    assert gate_of(before, "before_retirement").legal_basis == "UU 5/2014 ps. 90"
    assert gate_of(after, "before_retirement").legal_basis == "UU 20/2023 ps. 55"


def test_people_are_named_by_id_alone_and_come_in_the_order_asked_for():
    people = talent()
    rows = [people.row_of(NIP[who]) for who in ("K7", "G1", "K1")]
    matches = explain(people, demand_for("J-KARO"), rows, AS_OF)
    assert [match.person.id for match in matches] == [NIP[who] for who in ("K7", "G1", "K1")]
    assert matches[0] == match_of("K7", "J-KARO")
    assert explain(people, demand_for("J-KARO"), [], AS_OF) == []


def test_the_interval_runs_from_unknown_as_nothing_to_unknown_as_full():
    score = match_of("G1B", "J-KABAG").score
    assert (score.points, score.expected, score.highest, score.possible) == (52_920, 59_724, 60_480, 68_040)
    assert (score.percent, score.expected_percent, score.highest_percent) == ("77.78", "87.78", "88.89")
    assert (score.known, score.required, score.known_weight, score.required_weight) == (8, 9, 24, 27)


def test_a_raised_level_never_lowers_points():
    people = talent()
    demand = demand_for("J-KABAG")
    before = match_of("G1", "J-KABAG").score
    for position in np.flatnonzero(people.levels.owners == people.row_of(NIP["G1"])):
        half_steps = people.levels["half_steps"].copy()
        half_steps[position] = min(10, half_steps[position] + 1)
        raised = replace(
            people, levels=replace(people.levels, columns={**people.levels.columns, "half_steps": half_steps})
        )
        after = match_of("G1", "J-KABAG", people=raised, demand=demand).score
        assert after.points >= before.points
        assert after.expected >= before.expected


def test_a_jabatan_without_requirements_has_nothing_to_match():
    with pytest.raises(MissingStandard, match="Kepala Biro Sumber Daya Manusia"):
        demand_for("J-KARO", standard=Standard(jabatan="J-KARO", valid_from=date(2024, 1, 1)))
