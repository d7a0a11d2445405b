"""What is asked and what stands in the way, in the words of the criterion that says so."""

from matching.eligibility import CRITERIA
from matching.eligibility.criterion import Case
from ontology.development import Obstacle


def asked_for(case: Case) -> str:
    """What a condition asks for, in words."""
    return CRITERIA[case.condition.criterion].words(case).required


def obstacle_of(case: Case) -> Obstacle:
    """A condition that cannot be opened."""
    return Obstacle(
        rule=case.rule.id,
        label=case.rule.label_id,
        legal_basis=case.rule.legal_basis,
        mark=case.rule.mark,
        sentence=CRITERIA[case.condition.criterion].words(case).sentence,
    )


def gap_left(label: str, sentence: str | None = None) -> Obstacle:
    """A competency that is mutlak and stays short of its standard."""
    sentence = sentence or f"{label} tetap di bawah standar mutlak."
    return Obstacle(rule=None, label=label, legal_basis=None, mark=None, sentence=sentence)
