"""Plans of development are kept, changed by people only, compared version by version, and taken back."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from api.service import CareerService
from api.service.answers.development_plans import DevelopmentPlanShown
from api.service.development_plans import PlanChange, StepChange, StepWanted
from graph.writing_staged import Source
from ontology.development_plans import PlanStepState
from ontology.errors import InvalidInput, UnknownTerm
from ontology.facts import Assessment, AttainedLevel, Training
from tests.api.commands import Jenjang
from tests.world import AS_OF, NIP

WHO, POST = "Contoh Muda", "J-ANALIS-MU"
BEGUN, DONE = PlanStepState.BERJALAN, PlanStepState.SELESAI
MARCH = date(2026, 3, 2)


@pytest.fixture
def plan(service: CareerService) -> Iterator[DevelopmentPlanShown]:
    """A plan that is kept: an assessment, then two programmes."""
    kept = service.keep_development_plan(WHO, POST, cap=40, mentor=" Contoh  Satu ", by="Konselor", as_of=AS_OF)
    yield kept
    while service.development_plan(WHO, kept.plan.plan).holds:
        service.undo_development_plan(WHO, kept.plan.plan)


def standing(number: int, state: PlanStepState, starts_on: date | None = None, ends_on: date | None = None):
    return PlanChange(steps=[StepChange(number=number, state=state, starts_on=starts_on, ends_on=ends_on)])


def states(shown: DevelopmentPlanShown) -> dict[int, PlanStepState]:
    return {each.step.number: each.step.state for each in shown.steps}


def test_a_plan_is_kept_with_its_steps_its_figures_and_who_kept_it(plan: DevelopmentPlanShown) -> None:
    assert [(each.step.programme, each.step.year, each.step.hours) for each in plan.steps] == [
        (None, 2026, None),
        ("P07", 2026, 24),
        ("P18", 2027, 60),
    ]
    assert [(aim.competency.label, aim.from_level, aim.to_level) for aim in plan.steps[1].aims] == [
        ("Komunikasi", 2, 3)
    ]
    kept = plan.plan
    assert (kept.jpm_percent, kept.jpm_category, kept.projected_percent) == ("95.00", None, "100.00")
    assert (kept.mentor, kept.kept_by, kept.version, plan.holds) == ("Contoh Satu", "Konselor", 1, True)
    assert [(year.year, year.hours, year.cost) for year in plan.years] == [(2026, 24, 2_000_000), (2027, 60, 4_500_000)]


def test_every_change_is_a_version_and_the_ones_before_stay_as_they_were(
    service: CareerService, plan: DevelopmentPlanShown
) -> None:
    begun = service.change_development_plan(WHO, standing(2, BEGUN, MARCH), POST, after=1, by="Pembimbing")
    ended = service.change_development_plan(WHO, standing(2, DONE, MARCH, AS_OF), POST, after=2)
    assert (begun.plan.version, begun.plan.kept_by, ended.plan.kept_by, ended.done) == (2, "Pembimbing", "uji", 1)
    assert service.development_plan(WHO, POST, 1).plan == plan.plan
    assert service.development_plan(WHO, POST, 2).plan == begun.plan
    assert not service.development_plan(WHO, POST, 2).holds
    compared = service.compare_development_plans(WHO, POST, 1, 3)
    assert [each.sentence for each in compared.changes] == [
        "Langkah 2 (Komunikasi Persuasif dan Negosiasi Kebijakan): keadaan direncanakan menjadi selesai.",
        "Langkah 2 (Komunikasi Persuasif dan Negosiasi Kebijakan): mulai kosong menjadi 2 Maret 2026.",
        "Langkah 2 (Komunikasi Persuasif dan Negosiasi Kebijakan): selesai kosong menjadi 1 April 2026.",
    ]
    assert service.compare_development_plans(WHO, POST).changes == ended.versions[0].changes
    assert service.compare_development_plans(WHO, POST, 3, 1).older.version == 1


def test_what_is_taken_back_lets_the_version_before_hold_and_its_number_is_not_given_again(
    service: CareerService, plan: DevelopmentPlanShown
) -> None:
    service.change_development_plan(WHO, standing(1, BEGUN))
    back = service.undo_development_plan(WHO, after=2, by="Konselor")
    assert (back.plan, back.holds, states(back)[1]) == (plan.plan, True, PlanStepState.DIRENCANAKAN)
    assert (back.versions[0].version, back.versions[0].revoked_by) == (2, "Konselor")
    again = service.change_development_plan(WHO, PlanChange(mentor=""))
    assert (again.plan.version, again.plan.mentor) == (3, None)
    assert [each.field for each in again.versions[0].changes] == ["mentor"]


def test_a_plan_that_is_taken_back_whole_is_listed_and_changed_no_more(
    service: CareerService, plan: DevelopmentPlanShown
) -> None:
    gone = service.undo_development_plan(WHO, plan.plan.plan)
    assert (gone.holds, gone.plan) == (False, replace(plan.plan, revoked_at=gone.plan.revoked_at, revoked_by="uji"))
    [summary] = [each for each in service.development_plans(WHO).plans if each.plan == plan.plan.plan]
    assert not summary.holds
    for change in (
        lambda: service.undo_development_plan(WHO, plan.plan.plan),
        lambda: service.change_development_plan(WHO, standing(1, BEGUN), plan.plan.plan),
    ):
        with pytest.raises(InvalidInput, match="sudah ditarik seluruhnya"):
            change()


def test_who_has_seen_an_older_version_changes_nothing(service: CareerService, plan: DevelopmentPlanShown) -> None:
    service.change_development_plan(WHO, standing(1, BEGUN), after=1)
    with pytest.raises(InvalidInput, match="sudah diubah sejak Anda membukanya, kini versi 2"):
        service.change_development_plan(WHO, standing(1, DONE), after=1)
    with pytest.raises(InvalidInput, match="kini versi 2"):
        service.undo_development_plan(WHO, after=1)
    assert service.development_plan(WHO).plan.version == 2


def test_steps_are_added_and_removed_with_a_reason(service: CareerService, plan: DevelopmentPlanShown) -> None:
    wanted = [
        StepWanted(form="coaching", competency="Komunikasi", to_level=3, year=2026),
        StepWanted(programme="P07", starts_on=date(2028, 2, 1)),
        StepWanted(name="Memimpin rapat lintas unit", hours=10),
    ]
    change = PlanChange(removed=[3], reason="P18 penuh sampai 2028")
    changed = service.change_development_plan(WHO, change, added=wanted)
    added = {each.step.number: each.step for each in changed.steps if each.step.number > 3}
    assert [(step.name, step.form, step.share) for step in added.values()] == [
        ("Coaching", "Coaching", 20),
        ("Memimpin rapat lintas unit", None, None),
        ("Komunikasi Persuasif dan Negosiasi Kebijakan", "blended", 10),
    ]
    assert (added[5].year, added[5].cost, added[5].to_levels, added[4].to_levels) == (2028, 2_000_000, (3,), (3,))
    assert {step.reason for step in added.values()} == {"P18 penuh sampai 2028"}
    assert 3 not in states(changed)
    assert [each.sentence for each in changed.versions[0].changes] == [
        "Langkah 3 (Pelatihan Analis SDM Aparatur Ahli Muda) dihapus.",
        "Langkah 4 (Coaching) ditambahkan.",
        "Langkah 5 (Komunikasi Persuasif dan Negosiasi Kebijakan) ditambahkan.",
        "Langkah 6 (Memimpin rapat lintas unit) ditambahkan.",
    ]


WRONG = {
    "Sebutkan alasannya": (PlanChange(removed=[2]), ()),
    "Tidak ada yang berubah": (PlanChange(mentor="Contoh Satu"), ()),
    "sebelum 2 Maret 2026": (standing(2, DONE, MARCH, date(2026, 3, 1)), ()),
    "Langkah rencana “9” tidak dikenal": (standing(9, DONE), ()),
    "Rencana tanpa langkah": (PlanChange(removed=[1, 2, 3], reason="Pindah"), ()),
    "Sebutkan nama langkah": (PlanChange(reason="Coba"), (StepWanted(year=2027),)),
    "Sebutkan kompetensi dari level itu": (PlanChange(reason="Coba"), (StepWanted(form="Coaching", to_level=3),)),
    "Program “P99” tidak dikenal": (PlanChange(reason="Coba"), (StepWanted(programme="P99"),)),
}


@pytest.mark.parametrize("said", WRONG)
def test_what_cannot_be_is_refused_with_what_to_do(
    service: CareerService, plan: DevelopmentPlanShown, said: str
) -> None:
    change, added = WRONG[said]
    with pytest.raises((InvalidInput, UnknownTerm), match=said):
        service.change_development_plan(WHO, change, added=added)
    assert service.development_plan(WHO).plan == plan.plan


def test_what_has_begun_or_was_added_stays_when_a_plan_is_computed_anew(
    service: CareerService, plan: DevelopmentPlanShown
) -> None:
    service.change_development_plan(WHO, standing(2, BEGUN, MARCH))
    service.change_development_plan(WHO, PlanChange(reason="Usul atasan"), added=[StepWanted(form="Mentoring")])
    anew = service.keep_development_plan(WHO, POST, first_year=2028, by="Konselor", as_of=AS_OF)
    assert (anew.plan.plan, anew.plan.version, anew.plan.mentor) == (plan.plan.plan, 4, "Contoh Satu")
    assert [(each.step.number, each.step.name[:9], each.step.year) for each in anew.steps] == [
        (2, "Komunikas", 2026),
        (4, "Mentoring", 2026),
        (1, "Uji kompe", 2028),
        (3, "Pelatihan", 2028),
    ]
    with pytest.raises(InvalidInput, match="sudah tersimpan"):
        service.keep_development_plan(WHO, POST, first_year=2028, as_of=AS_OF)


def test_a_plan_without_any_step_is_not_kept(service: CareerService) -> None:
    with pytest.raises(InvalidInput, match="Tidak ada langkah yang perlu disimpan"):
        service.keep_development_plan("Contoh Kedua", "J-KARO", as_of=AS_OF)
    with pytest.raises(InvalidInput, match="Belum ada rencana"):
        service.development_plan("Contoh Kedua")


def test_records_propose_and_never_move_a_step(service: CareerService) -> None:
    """A training is proposed as done, an assessment after it as assessed; people alone say so."""
    who, since, nip = "Contoh Satu", date(2026, 1, 15), NIP["G1"]
    kept = service.keep_development_plan(who, "J-KABAG", as_of=since)
    step = next(each for each in kept.steps if each.step.programme == "P07").step
    assert (step.competencies, step.to_levels, kept.steps[0].proposed) == (("KOM",), (3,), None)

    def told(*facts: Training | Assessment):
        with service.graph.door("uji") as door:
            door.append(Source(name="riwayat.xlsx", digest="1" * 64), facts)
            door.commit()
        shown = service.development_plan(who)
        assert shown.plan == service.development_plan(who).plan
        [found] = [each for each in shown.steps if each.step.number == step.number]
        assert found.step == step
        return found.proposed

    finished = date(2026, 2, 20)
    training = told(Training(person=nip, programme="P07", name="Komunikasi", finished_on=finished, hours=24))
    assert training is not None
    assert (training.state, training.evidence.source) == (DONE, "riwayat.xlsx")
    assert training.sentence == "Pelatihan ini tercatat selesai 20 Februari 2026."

    def assessed(day: int, level: float) -> Assessment:
        found = (AttainedLevel(competency="KOM", level=level),)
        return Assessment(person=nip, assessed_on=date(2026, 3, day), provider="Pusat Penilaian", levels=found)

    below = told(assessed(10, 2.5))
    assert below is not None
    assert (below.state, below.sentence) == (
        DONE,
        "Dinilai 10 Maret 2026: Komunikasi 2,5; level tujuannya belum tercapai.",
    )
    reached = told(assessed(20, 3))
    assert reached is not None
    assert (reached.state, reached.sentence) == (PlanStepState.DINILAI, "Dinilai 20 Maret 2026: Komunikasi 3.")
    accepted = service.change_development_plan(who, standing(step.number, PlanStepState.DINILAI))
    assert {each.proposed for each in accepted.steps if each.step.number == step.number} == {None}


def test_the_commands_keep_change_compare_and_take_back(jenjang: Jenjang, client: TestClient, tmp_path: Path) -> None:
    who, on = "Contoh Perjanjian", ("--as-of", "2026-04-01")
    assert "Belum ada rencana yang disimpan" in jenjang("idp", who).stderr
    kept = jenjang("plan", who, "--keep", "--mentor", "Contoh Satu", "--by", "Konselor", *on)
    assert (kept.exit_code, kept.stderr) == (0, "")
    assert "versi 1; pembimbing: Contoh Satu" in kept.stdout
    begun = jenjang("idp", "set", who, 1, "--state", "berjalan", "--start", "2026-05-04")
    assert "keadaan direncanakan menjadi berjalan" in begun.stdout
    assert "mulai kosong menjadi 4 Mei 2026" in jenjang("idp", "compare", who).stdout
    added = jenjang("idp", "add", who, "--form", "magang/praktik kerja", "--reason", "Usul atasan", "--year", 2027)
    assert "Magang/praktik kerja" in added.stdout
    assert "Pembimbing Contoh Satu menjadi kosong" in jenjang("idp", "mentor", who, "").stdout
    assert "dihapus" in jenjang("idp", "remove", who, 2, "--reason", "Ditunda").stdout
    assert "ditarik" in jenjang("idp", "undo", who).stdout
    assert json.loads(jenjang("idp", who, "--version", 2, "--json").stdout)["plan"]["version"] == 2
    listed = jenjang("idp", "list", who, "--json").stdout_bytes
    assert listed == client.get(f"/api/v1/people/{who}/development-plans").content
    for ending, begins in (("pdf", b"%PDF"), ("xlsx", b"PK")):
        path = tmp_path / f"idp.{ending}"
        assert jenjang("idp", who, "--report", path).exit_code == 0
        assert path.read_bytes().startswith(begins)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("idp", "Siapa Itu"), "Pegawai “Siapa Itu” tidak dikenal"),
        (("idp", WHO, "--plan", "J-KARO"), "Rencana pengembangan “J-KARO” tidak dikenal"),
        (("idp", WHO, "--version", 99), "Versi rencana “99” tidak dikenal"),
        (("idp", "set", WHO, 2, "--state", "beres"), "pilihannya: direncanakan, berjalan, selesai, dinilai"),
        (("idp", "add", WHO, "--form", "Coaching"), "Sebutkan alasannya"),
        (("idp", WHO, "--report", "idp.docx"), "harus berakhir .xlsx atau .pdf"),
        (("idp", WHO, "--report", "tiada/idp.pdf"), "tidak dapat ditulis"),
    ],
)
def test_a_command_that_cannot_be_met_says_what_is_wrong(
    jenjang: Jenjang, plan: DevelopmentPlanShown, words: tuple[str, ...], said: str
) -> None:
    refused = jenjang(*words)
    assert (refused.exit_code, refused.stdout) == (1, "")
    assert said in refused.stderr


def test_options_of_keeping_are_refused_without_it(jenjang: Jenjang) -> None:
    refused = jenjang("plan", WHO, "--mentor", "Contoh Satu")
    assert (refused.exit_code, refused.stdout) == (2, "")
    assert "memerlukan --keep" in refused.stderr
