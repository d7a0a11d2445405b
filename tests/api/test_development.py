"""Gaps, plans and advice through every door: the same answers for the command line, JSON and pages."""

from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook
from starlette.testclient import TestClient

from api.service import CareerService
from ontology.development import StepKind, Way
from ontology.errors import InvalidInput
from tests.api.commands import Jenjang
from tests.world import AS_OF, NIP

ON = ("--as-of", "2026-04-01")
SAME = [
    (("gaps", "Contoh Muda", "J-ANALIS-MU"), "people/Contoh Muda/gaps?jabatan=J-ANALIS-MU&"),
    (("gaps", "Contoh Muda"), "people/Contoh Muda/gaps?"),
    (("plan", "Contoh Satu", "J-KABAG", "--cap", "40"), "people/Contoh Satu/plan?jabatan=J-KABAG&cap=40&"),
    (("plan", "Contoh Muda", "--first-year", "2027"), "people/Contoh Muda/plan?first_year=2027&"),
    (("eligible-when", "Contoh Ketujuh", "J-KARO"), "people/Contoh Ketujuh/eligible-when/J-KARO?"),
]


@pytest.mark.parametrize(("words", "question"), SAME, ids=[" ".join(words) for words, _ in SAME])
def test_json_is_what_the_route_sends(
    jenjang: Jenjang, client: TestClient, words: tuple[str, ...], question: str
) -> None:
    printed = jenjang(*words, "--json", *ON)
    assert (printed.exit_code, printed.stderr) == (0, "")
    assert printed.stdout_bytes == client.get(f"/api/v1/{question}as_of=2026-04-01").content


def test_gaps_are_told_against_the_post_held_and_the_one_aimed_at(service: CareerService) -> None:
    held, target = service.gaps("Contoh Muda", "J-ANALIS-MU", as_of=AS_OF).against
    assert (held.jabatan.code, held.held, target.jabatan.code, target.held) == (
        "J-ANALIS-PT",
        True,
        "J-ANALIS-MU",
        False,
    )
    assert [(gap.requirement.code, gap.short_by) for gap in target.short] == [("KOM", 2), ("T-SDM-01", 1)]
    assert [gap.requirement.code for gap in target.not_assessed] == ["T-SDM-02"]
    assert target.short[0].evidence[0].provider == "Pusat Penilaian Contoh"
    assert target.person.label == "Contoh Muda"


def test_what_has_run_out_is_kept_apart_from_what_was_never_assessed(service: CareerService) -> None:
    (held,) = service.gaps("Contoh Perjanjian", as_of=AS_OF).against
    assert (len(held.expired), [gap.requirement.code for gap in held.not_assessed]) == (9, ["T-SDM-01"])


def test_who_holds_no_post_of_the_agency_is_asked_for_a_target(service: CareerService, jenjang: Jenjang) -> None:
    with pytest.raises(InvalidInput, match="sebutkan jabatan yang dituju"):
        service.gaps("Contoh Satu", as_of=AS_OF)
    refused = jenjang("plan", "Contoh Satu", *ON)
    assert (refused.exit_code, refused.stdout) == (1, "")
    assert "sebutkan jabatan yang dituju" in refused.stderr


def test_a_plan_stays_within_what_the_rules_allow_a_kind_of_staff(service: CareerService) -> None:
    plan = service.plan("Contoh Perjanjian", "J-ANALIS-MU", as_of=AS_OF).plan
    assert (plan.cap, plan.yearly_hours.at_most, plan.yearly_hours.at_least) == (24, 24, None)
    assert service.plan("Contoh Muda", "J-ANALIS-MU", as_of=AS_OF).plan.cap is None


def test_a_training_that_was_assessed_since_may_be_planned_again(service: CareerService) -> None:
    planned = service.plan("Contoh Muda", "J-ANALIS-MU", as_of=AS_OF).plan.programmes
    assert [each.programme.code for each in planned] == ["P07", "P18"]
    assert service.plan("Contoh Muda", "J-ANALIS-MU", as_of=AS_OF).plan.trained_already == ()


def test_a_plan_names_other_forms_nearest_to_the_work_first(service: CareerService) -> None:
    forms = service.plan("Contoh Muda", "J-ANALIS-MU", as_of=AS_OF).forms
    assert [form.share for form in forms] == sorted((form.share for form in forms), reverse=True)
    assert "Coaching" in {form.name for form in forms}


def test_advice_carries_the_name_and_its_steps(service: CareerService) -> None:
    advice = service.eligible_when(NIP["MUDA"], "J-ANALIS-MU", as_of=AS_OF).advice
    assert (advice.person.label, advice.way, advice.cost) == ("Contoh Muda", Way.ADA_JALAN, 6_500_000)
    assert advice.steps[0].kind is StepKind.UJI


def test_a_plan_is_shown_with_years_levels_and_what_to_assess(jenjang: Jenjang) -> None:
    shown = " ".join(jenjang("plan", "Contoh Muda", "J-ANALIS-MU", "--cap", "40", *ON).stdout.split())
    assert "Rencana, paling banyak 40 JP setahun" in shown
    assert "2026: 24 JP, Rp 2.000.000 (minimal 20 JP tercapai)" in shown
    assert "MELEBIHI_BATAS" in shown
    assert "Manajemen Talenta dan Suksesi (penting), standar 2,5" in shown
    assert "70-20-10" in shown


def test_where_nothing_is_known_no_programme_and_no_percentage_is_made_up(jenjang: Jenjang) -> None:
    shown = " ".join(jenjang("plan", "Contoh Keenam", "J-KARO", *ON).stdout.split())
    assert "Belum ada program yang dapat dipilih." in shown
    assert "JPM sekarang belum ada; proyeksi bila semua program mencapai tujuannya belum ada." in shown


def test_gaps_are_shown_by_kind(jenjang: Jenjang) -> None:
    shown = jenjang("gaps", "Contoh Muda", "J-ANALIS-MU", *ON).stdout
    assert "jabatan yang dipegang" in shown
    assert shown.index("Kurang") < shown.index("Belum dinilai")


def test_advice_is_shown_with_days_and_what_it_supposes(jenjang: Jenjang) -> None:
    shown = " ".join(jenjang("eligible-when", "Contoh Ketujuh", "J-KARO", *ON).stdout.split())
    assert "Layak paling awal 1 Mei 2026 sampai 20 Mei 2026" in shown
    assert "Menunggu sampai 1 Mei 2026" in shown
    assert "Dengan anggapan" in shown


def test_what_stands_in_the_way_is_shown_with_its_law(jenjang: Jenjang) -> None:
    shown = " ".join(jenjang("eligible-when", "Contoh Kedua", "J-KARO", *ON).stdout.split())
    assert "Tidak ada jalan" in shown
    assert "batas 56 tahun (dibaca ketat) berakhir 15 Maret 2026" in shown
    assert "PP 11/2017" in shown


def test_who_is_eligible_already_is_told_so(jenjang: Jenjang) -> None:
    assert "Sudah layak sampai 20 Mei 2026" in jenjang("eligible-when", "Contoh Kesatu", "J-KARO", *ON).stdout


def test_a_plan_is_saved_as_a_workbook_with_places_for_mentor_and_dates(jenjang: Jenjang, tmp_path: Path) -> None:
    kept = tmp_path / "rencana saya.xlsx"
    assert jenjang("plan", "Contoh Muda", "J-ANALIS-MU", "--cap", "40", "--report", str(kept), *ON).exit_code == 0
    workbook = CalamineWorkbook.from_path(str(kept))
    heading, first, second = workbook.get_sheet_by_name("rencana").to_python()
    assert {"Pembimbing", "Mulai", "Selesai", "Keadaan"} <= set(heading)
    assert [first[:2], second[:2]] == [[2026.0, "P07"], [2027.0, "P18"]]
    assert workbook.get_sheet_by_name("dinilai_dahulu").to_python()[1][0] == "T-SDM-02"


def test_a_plan_that_cannot_be_saved_is_told(jenjang: Jenjang, tmp_path: Path) -> None:
    for name in ("rencana.pdf", "tidak.xlsx/rencana.xlsx"):
        (tmp_path / "tidak.xlsx").touch()
        refused = jenjang("plan", "Contoh Muda", "--report", str(tmp_path / name), *ON)
        assert (refused.exit_code, refused.stdout) == (1, "")
        assert "Traceback" not in refused.stderr


@pytest.mark.parametrize("query", ["cap=0", "cap=x", "first_year=20", "jabatan="])
def test_values_that_make_no_sense_are_refused_with_the_field(client: TestClient, query: str) -> None:
    refused = client.get(f"/api/v1/people/Contoh Muda/plan?{query}")
    assert refused.status_code == 422
    assert query.partition("=")[0] in refused.text


def test_an_unknown_jabatan_is_told_with_the_nearest(client: TestClient) -> None:
    assert client.get("/api/v1/people/Contoh Muda/eligible-when/J-TIDAK").status_code == 404


def test_the_gaps_of_a_unit_are_counted_with_every_unit_below_it(service: CareerService) -> None:
    found = service.unit_gaps("KC-1", as_of=AS_OF)
    assert [(group.code, found.people) for group in found.groups] == [("KC-1-1", 2)]
    row = next(row for row in found.rows if row.competency.code == "T-SDM-01")
    assert (row.all.asked, row.all.not_assessed, row.groups) == (2, 1, (row.all,))
    assert all(
        each.asked == each.met + each.short + each.not_assessed + each.expired
        for row in found.rows
        for each in (row.all, *filter(None, row.groups))
    )


@pytest.mark.parametrize(("by", "codes"), [("family", ["Analis SDM Aparatur"]), ("level", ["JF-PT"])])
def test_the_gaps_of_a_unit_can_be_grouped_otherwise(service: CareerService, by: str, codes: list[str]) -> None:
    assert [group.code for group in service.unit_gaps("KC-1", by=by, as_of=AS_OF).groups] == codes


def test_the_gaps_of_a_unit_are_shown_and_sent_alike(jenjang: Jenjang, client: TestClient) -> None:
    printed = jenjang("unit-gaps", "KC-1", "--by", "level", "--json", *ON).stdout_bytes
    assert printed == client.get("/api/v1/units/KC-1/gaps?by=level&as_of=2026-04-01").content
    shown = " ".join(jenjang("unit-gaps", "KC-1", *ON).stdout.split())
    assert "2 pegawai yang jabatannya berstandar" in shown
    nobody = jenjang("unit-gaps", "KC-1", "--as-of", "2010-01-01").stdout
    assert "Tidak seorang pun" in nobody
