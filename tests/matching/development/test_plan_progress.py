"""What records show about the steps of a plan is proposed exactly where they show it."""

from dataclasses import replace
from datetime import date

import pytest

from matching.development.plan_progress import Found, proposals
from matching.development.plan_steps import ASSESSMENT
from ontology.development_plans import PlanStep, PlanStepState
from ontology.facts import Assessment, AttainedLevel, Training
from ontology.findings import Evidence

DONE, ASSESSED = PlanStepState.SELESAI, PlanStepState.DINILAI
LABELS = {"KOM": "Komunikasi", "PKP": "Pengambilan Keputusan"}
STEP = PlanStep(
    number=2,
    name="Komunikasi Persuasif",
    programme="P07",
    year=2026,
    competencies=("KOM", "PKP"),
    from_levels=(2, 2),
    to_levels=(3, 2.5),
)
TEST = replace(STEP, name=ASSESSMENT, programme=None, form=ASSESSMENT, from_levels=())


def taken(day: int, name: str = "Komunikasi Persuasif", programme: str | None = "P07") -> Found:
    training = Training(person="p", name=name, programme=programme, finished_on=date(2026, 5, day))
    return Found(fact=training, evidence=Evidence(record=f"t{day}"))


def assessed(day: int, **levels: float) -> Found:
    found = tuple(AttainedLevel(competency=code, level=level) for code, level in levels.items())
    assessment = Assessment(person="p", assessed_on=date(2026, 5, day), provider="Uji", levels=found)
    return Found(fact=assessment, evidence=Evidence(record=f"a{day}"))


CASES = {
    "nothing is known": (STEP, [], None),
    "a training of the programme": (STEP, [taken(3)], DONE),
    "a training of another programme of the same name": (STEP, [taken(3, programme="P08")], None),
    "a training of the same name where none names a programme": (STEP, [taken(3, "KOMUNIKASI persuasif", None)], DONE),
    "an assessment of only one competency": (STEP, [taken(3), assessed(9, KOM=3)], DONE),
    "all levels reached after the training": (STEP, [taken(3), assessed(9, KOM=3, PKP=3)], ASSESSED),
    "levels reached in two assessments": (STEP, [taken(3), assessed(9, KOM=3), assessed(12, PKP=2.5)], ASSESSED),
    "levels reached only before the training": (STEP, [assessed(1, KOM=3, PKP=3), taken(3)], DONE),
    "one level not reached": (STEP, [taken(3), assessed(9, KOM=3, PKP=2)], DONE),
    "not reached, and done already": (replace(STEP, state=DONE), [assessed(9, KOM=2, PKP=2)], None),
    "done by hand, then reached": (replace(STEP, state=DONE), [assessed(9, KOM=4, PKP=3)], ASSESSED),
    "reached without the programme": (STEP, [assessed(9, KOM=3, PKP=3)], None),
    "assessed already": (replace(STEP, state=ASSESSED), [taken(3), assessed(9, KOM=1, PKP=1)], None),
    "an assessment that finds low levels": (TEST, [assessed(9, KOM=1, PKP=1)], ASSESSED),
    "an assessment that leaves one out": (TEST, [assessed(9, KOM=1)], None),
}


@pytest.mark.parametrize("case", CASES)
def test_the_state_that_is_proposed(case: str) -> None:
    step, found, state = CASES[case]
    proposed = proposals([step], found, LABELS).get(step.number)
    assert (proposed.state if proposed else None) == state


def test_the_sentence_names_what_was_found_and_the_evidence_is_the_record() -> None:
    reached = proposals([STEP], [taken(3), assessed(9, KOM=3, PKP=2.5)], LABELS)[2]
    assert reached.sentence == "Dinilai 9 Mei 2026: Komunikasi 3; Pengambilan Keputusan 2,5."
    assert reached.evidence.record == "a9"
    needless = proposals([STEP], [assessed(9, KOM=3, PKP=3)], LABELS)[2]
    assert needless.sentence.endswith("Langkah ini mungkin tidak diperlukan lagi.")
