"""From the rows of a file to the facts that it says: parts join their wholes, the rest is as it was read."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from graph.intake.delivery import Delivery
from graph.intake.reading.drafts import BuildsRow, ConditionRow, Draft, RequirementRow
from graph.intake.result import Stated
from ontology.facts import Builds, Fact, Programme, Requirement, Standard
from ontology.terms import Condition

_Key = tuple[str, date]


class Parts:
    """The parts of standards and programmes, from wherever in the delivery they stand."""

    def __init__(self, delivery: Delivery) -> None:
        self.requirements: defaultdict[_Key, list[Requirement]] = defaultdict(list)
        self.conditions: defaultdict[_Key, list[Condition]] = defaultdict(list)
        self.builds: defaultdict[str, list[Builds]] = defaultdict(list)
        self.corrections: defaultdict[_Key | str, tuple[str, ...]] = defaultdict(tuple)
        for requirement, draft in delivery.drafts(RequirementRow):
            self.requirements[requirement.jabatan, requirement.valid_from].append(requirement.requirement)
            self._note((requirement.jabatan, requirement.valid_from), draft)
        for condition, draft in delivery.drafts(ConditionRow):
            self.conditions[condition.jabatan, condition.valid_from].append(condition.condition)
            self._note((condition.jabatan, condition.valid_from), draft)
        for builds, draft in delivery.drafts(BuildsRow):
            self.builds[builds.programme].append(builds.builds)
            self._note(builds.programme, draft)

    def _note(self, whole: _Key | str, draft: Draft) -> None:
        if draft.corrections:
            self.corrections[whole] = tuple(sorted({*self.corrections[whole], *draft.corrections}))


def facts_of(delivery: Delivery, position: int, parts: Parts) -> Iterator[Stated]:
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
                    yield Stated(_standard(key, parts), parts.corrections.get(key, ()))
            elif isinstance(fact, Programme):
                used = dict.fromkeys((*draft.corrections, *parts.corrections.get(fact.code, ())))
                yield Stated(replace(fact, builds=tuple(parts.builds[fact.code])), tuple(used))
            elif isinstance(fact, Fact):
                yield Stated(fact, draft.corrections)


def _standard(key: _Key, parts: Parts) -> Standard:
    jabatan, valid_from = key
    return Standard(
        jabatan=jabatan,
        valid_from=valid_from,
        requirements=tuple(parts.requirements[key]),
        conditions=tuple(parts.conditions[key]),
    )
