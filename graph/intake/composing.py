"""From the rows of a file to the facts that it says: parts join their wholes, the rest is as it was read."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from graph.intake.delivery import Delivery
from graph.intake.reading.drafts import BuildsRow, ConditionRow, RequirementRow
from ontology.facts import Builds, Fact, Programme, Requirement, Standard
from ontology.terms import Condition

_Key = tuple[str, date]


class Parts:
    """The parts of standards and programmes, from wherever in the delivery they stand."""

    def __init__(self, delivery: Delivery) -> None:
        self.requirements: defaultdict[_Key, list[Requirement]] = defaultdict(list)
        self.conditions: defaultdict[_Key, list[Condition]] = defaultdict(list)
        self.builds: defaultdict[str, list[Builds]] = defaultdict(list)
        for requirement, _ in delivery.drafts(RequirementRow):
            self.requirements[requirement.jabatan, requirement.valid_from].append(requirement.requirement)
        for condition, _ in delivery.drafts(ConditionRow):
            self.conditions[condition.jabatan, condition.valid_from].append(condition.condition)
        for builds, _ in delivery.drafts(BuildsRow):
            self.builds[builds.programme].append(builds.builds)


def facts_of(delivery: Delivery, position: int, parts: Parts) -> Iterator[Fact]:
    """The facts of one file: kinds in the order in which they may refer to each other, within a kind as they stand."""
    seen: set[_Key] = set()
    sheets = delivery.files[position].sheets
    for sheet in sorted(sheets, key=lambda each: each.source.layout.order):
        for draft in sheet.drafts:
            fact = draft.fact
            if isinstance(fact, RequirementRow):
                key = (fact.jabatan, fact.valid_from)
                if key not in seen:
                    seen.add(key)
                    yield _standard(key, parts)
            elif isinstance(fact, Programme):
                yield replace(fact, builds=tuple(parts.builds[fact.code]))
            elif isinstance(fact, Fact):
                yield fact


def _standard(key: _Key, parts: Parts) -> Standard:
    jabatan, valid_from = key
    return Standard(
        jabatan=jabatan,
        valid_from=valid_from,
        requirements=tuple(parts.requirements[key]),
        conditions=tuple(parts.conditions[key]),
    )
