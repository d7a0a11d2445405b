"""One thing, one row: the same content twice is said and used once, two contents for one thing are an error."""

from collections.abc import Callable
from dataclasses import replace
from operator import attrgetter

from graph.intake.delivery import Delivery
from graph.intake.reading.drafts import BuildsRow, ConditionRow, Draft, RequirementRow
from graph.intake.remarks.rules import Severity
from graph.intake.values.person_names import same_person_name
from ontology.facts import KEEPING, Assessment, Person

_KEYS: dict[type, Callable[[object], object]] = {
    **{keeping.fact: attrgetter(*keeping.key) for keeping in KEEPING},
    RequirementRow: attrgetter("jabatan", "valid_from", "requirement.competency"),
    ConditionRow: lambda row: row,
    BuildsRow: attrgetter("programme", "builds.competency"),
}
"""What says which thing a row is about."""
_PARTS: dict[type, str] = {RequirementRow: "requirement", ConditionRow: "condition", BuildsRow: "builds"}


def check_duplicates(delivery: Delivery) -> None:
    """Rows with one natural key; of equal rows in one file only the first is kept.

    Equal rows of different files are all kept: recording a fact twice changes nothing, and either file may be refused.
    """
    first: dict[object, Draft] = {}
    for sheet in delivery.sheets():
        kept = []
        for draft in sheet.drafts:
            key = (type(draft.fact), _KEYS[type(draft.fact)](draft.fact))
            earlier = first.setdefault(key, draft)
            if earlier is draft:
                kept.append(draft)
            elif _same(earlier.fact, draft.fact):
                other = earlier.source.named(earlier.row, draft.source)
                draft.source.remarks.add("baris.ganda", draft.source.place(draft.row), other=other)
                if earlier.source.position != draft.source.position:
                    kept.append(draft)
            else:
                _remark_conflict(earlier, draft)
        sheet.drafts[:] = kept


def _same(one: object, other: object) -> bool:
    """Whether two rows say the same; in which order the columns of an assessment stand says nothing."""
    if isinstance(one, Assessment) and isinstance(other, Assessment):
        return set(one.levels) == set(other.levels) and replace(one, levels=()) == replace(other, levels=())
    return one == other


def _remark_conflict(earlier: Draft, draft: Draft) -> None:
    """Names the first cell in which two rows about one thing differ; of a person it is the NIP that is used twice."""
    columns = draft.source.layout.columns
    differing = [column.key for column in columns if _value(earlier, column.key) != _value(draft, column.key)]
    rule, key, meant = "baris.bertentangan", next(iter(differing), columns[0].key), None
    if isinstance(draft.fact, Person) and isinstance(earlier.fact, Person):
        rule, key = "nip.ganda", "nip"
        if differing == ["name"] and same_person_name(earlier.fact.name, draft.fact.name):
            rule, key, meant = "orang.dua_ejaan", "name", earlier.fact.name
    place, other = draft.source.place(draft.row, key), earlier.source.named(earlier.row, draft.source)
    draft.source.remarks.add(rule, place, _value(draft, key), other=other, proposal=meant, severity=Severity.ERROR)
    earlier.source.remarks.doubt(earlier.source.place(earlier.row, key), rule)


def _value(draft: Draft, key: str) -> object:
    part = _PARTS.get(type(draft.fact))
    if part is not None and not hasattr(draft.fact, key):
        return getattr(getattr(draft.fact, part), key)
    return getattr(draft.fact, key)
