"""From the values of a row to the fact that they say."""

from collections.abc import Callable, Mapping
from typing import Any

from graph.intake.reading.drafts import BuildsRow, ConditionRow, RequirementRow
from graph.intake.values.conditions import Say, read_condition
from ontology import facts
from ontology.terms import Importance, StaffKind

Make = Callable[[Mapping[str, Any], Say], object | None]
"""Makes a fact of values that were all understood; `None` where they do not fit together, which is then said."""


def _requirement(values: Mapping[str, Any], _say: Say) -> object:
    requirement = facts.Requirement(
        competency=values["competency"], level=values["level"], importance=Importance(values["importance"])
    )
    return RequirementRow(jabatan=values["jabatan"], valid_from=values["valid_from"], requirement=requirement)


def _condition(values: Mapping[str, Any], say: Say) -> object | None:
    condition = read_condition(values, say)
    if condition is None:
        return None
    return ConditionRow(jabatan=values["jabatan"], valid_from=values["valid_from"], condition=condition)


def _builds(values: Mapping[str, Any], _say: Say) -> object:
    builds = facts.Builds(competency=values["competency"], from_level=values["from_level"], to_level=values["to_level"])
    return BuildsRow(programme=values["programme"], builds=builds)


def _programme(values: Mapping[str, Any], _say: Say) -> object:
    return facts.Programme(**{**values, "target_levels": values["target_levels"] or ()})


def _person(values: Mapping[str, Any], _say: Say) -> object:
    return facts.Person(**{**values, "staff_kind": StaffKind(values["staff_kind"])})


def maker(fact: str) -> Make:
    """What makes a fact of this class, or a row of one of its parts."""
    if fact in _MAKERS:
        return _MAKERS[fact]
    cls = getattr(facts, fact)

    def make(values: Mapping[str, Any], _say: Say) -> object:
        return cls(**values)

    return make


SAYING = frozenset({"Condition"})
"""What may turn out not to fit together although every value was understood."""
_MAKERS: dict[str, Make] = {
    "Requirement": _requirement,
    "Condition": _condition,
    "Builds": _builds,
    "Programme": _programme,
    "Person": _person,
}
