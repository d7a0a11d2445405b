"""The parameters of a condition: which columns its kind reads, and whether what stands there fits."""

from collections.abc import Callable, Mapping
from typing import Any

from graph.intake.conditions import CONDITION_KINDS, JPM_SCALES, ConditionKind
from graph.intake.layouts.kinds import Words
from graph.intake.values.cells import Parsed
from graph.intake.values.words import parse_word
from ontology.names import folded, labels
from ontology.terms import Condition, Importance
from ontology.vocabulary import load_vocabulary

Say = Callable[[str, str, object, str | None, str], None]
"""Says something about a field of the row: rule, field, value, proposal, detail."""


def read_condition(values: Mapping[str, Any], say: Say) -> Condition | None:
    """The condition of a row, or `None` where a parameter is missing or does not fit; why is said."""
    kind = CONDITION_KINDS.get(values["criterion"])
    if kind is None:
        say("syarat.tak_dikenal", "criterion", values["criterion"], None, "")
        return None
    name = labels(Words.CRITERIA)[kind.criterion]
    needed = {"threshold": kind.needs_threshold, "amount": kind.needs_amount, "codes": kind.needs_codes}
    read = {"threshold": kind.threshold, "amount": kind.needs_amount or None, "codes": kind.codes}
    complete = True
    for field in ("threshold", "amount", "codes"):
        if read[field] is None and values[field] is not None:
            say("syarat.isian_tak_dipakai", field, values[field], None, name)
        elif read[field] is not None and needed[field] and values[field] is None:
            say("syarat.kurang_isian", field, None, None, name)
            complete = False
    threshold = _threshold(kind, values["threshold"])
    codes = [_choice(kind, part.strip()) for part in (values["codes"] or "").split(";") if part.strip()]
    for field, parsed in (("threshold", threshold), *(("codes", code) for code in codes)):
        if parsed.fault:
            say("syarat.nilai_tak_dikenal", field, values[field], parsed.proposal, name)
            complete = False
    if not complete:
        return None
    return Condition(
        criterion=kind.criterion,
        importance=Importance(values["importance"]),
        threshold=None if threshold.value is None else str(threshold.value),
        amount=values["amount"] if kind.needs_amount else None,
        codes=tuple(str(code.value) for code in codes) if kind.codes else (),
        text=values["text"],
    )


def _threshold(kind: ConditionKind, text: str | None) -> Parsed:
    if text is None or kind.threshold is None:
        return Parsed()
    if isinstance(kind.threshold, tuple):
        return _one_of(kind.threshold, text)
    parsed = parse_word(text, kind.threshold)
    if parsed.fault == "pendidikan.ganda":
        return _lowest_education(text)
    return parsed


def _choice(kind: ConditionKind, text: str) -> Parsed:
    if kind.codes == JPM_SCALES:
        return _one_of(tuple(dict.fromkeys(each.scale for each in load_vocabulary().jpm_categories)), text)
    return parse_word(text, kind.codes) if isinstance(kind.codes, Words) else Parsed(text)


def _one_of(known: tuple[str, ...], text: str) -> Parsed:
    found = next((word for word in known if folded(word) == folded(text)), None)
    return Parsed(found) if found else Parsed(None, "syarat.nilai_tak_dikenal", " / ".join(known))


def _lowest_education(text: str) -> Parsed:
    """Several levels named together (`S-1/D-IV`) ask for the lowest of them."""
    order = {level.code: level.order for level in load_vocabulary().education_levels}
    found = [parse_word(part, Words.EDUCATION_LEVELS).value for part in text.split("/")]
    codes = [code for code in found if isinstance(code, str)]
    return (
        Parsed(min(codes, key=lambda code: order[code]))
        if len(codes) == len(found)
        else Parsed(None, "pendidikan.ganda")
    )
