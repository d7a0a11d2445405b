"""How a record becomes a fact again, with the evidence of where it came from."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

from graph.records import BUILDS, KEPT, fields_of
from ontology.development_plans import PlanStepState
from ontology.facts import AttainedLevel, Builds, Fact, Requirement
from ontology.findings import Evidence
from ontology.links import LinkVerdict
from ontology.talent import TalentMatter
from ontology.terms import Condition, Importance, Mark, Rule, StaffKind, Term

Kind = TypeVar("Kind", bound=Term)
KindOfFact = TypeVar("KindOfFact", bound=Fact)

Properties = Mapping[str, Any]
"""The properties of a node as the connection gives them."""

RETYPED = {
    "staff_kind": StaffKind,
    "importance": Importance,
    "mark": Mark,
    "target_levels": tuple,
    "codes": tuple,
    "link_verdict": LinkVerdict,
    "matter": TalentMatter,
    "state": PlanStepState,
    "applies_to": tuple,
}
"""Fields whose values the graph keeps in a plainer form."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptFact(Term):
    """A fact as it is on record."""

    fact: Fact
    evidence: Evidence
    valid_from: date | None
    valid_until: date | None


def restored(kind: type[Kind], properties: Properties, **others: object) -> Kind:
    """The term that was kept with these properties; `others` are the fields that are kept elsewhere."""
    values = {
        name: RETYPED.get(name, _as_is)(properties[name])
        for name in fields_of(kind)
        if properties.get(name) is not None
    }
    return kind(**values | others)


def fact_of(kind: type[KindOfFact], subject: str, properties: Properties, **parts: Sequence[Properties]) -> KindOfFact:
    """The fact of a record about a subject (a code or a NIP); `parts` are the rows of its nested parts."""
    others: dict[str, object] = {KEPT[kind].subject_field: subject}
    for name, part in (("levels", AttainedLevel), ("requirements", Requirement), ("conditions", Condition)):
        if name in fields_of(kind):
            others[name] = tuple(restored(part, row) for row in parts.get(name, ()))
    if "builds_competency" in properties:
        rows = zip(*(properties[name] for name in BUILDS), strict=True)
        others["builds"] = tuple(Builds(**dict(zip(BUILDS.values(), row, strict=True))) for row in rows)
    return restored(kind, properties, **others)


def rule_of(properties: Properties) -> Rule:
    """The rule of a record; its condition is kept spread out, its id and source under names of their own."""
    own = {name: value for name, value in properties.items() if name not in {"id", "source"}}
    return restored(
        Rule,
        own,
        id=own["rule"],
        source=own.get("seen_in"),
        valid_until=own.get("valid_until"),
        applies_to=tuple(own.get("applies_to", ())),
        condition=restored(Condition, own),
    )


def evidence_of(kind: str, properties: Properties, source: str) -> Evidence:
    """Where a record came from."""
    return Evidence(
        record=properties["id"],
        kind=kind,
        date_=properties.get("valid_from"),
        provider=properties.get("provider"),
        source=source,
        recorded_at=properties["recorded_at"],
    )


def _as_is(value: Any) -> Any:
    return value
