"""Facts as the rows that people would have typed: the inverse of reading."""

from collections.abc import Iterable
from datetime import date

from graph.intake.layouts import SHEETS, Sheet, headings
from graph.intake.layouts.kinds import Words
from ontology.facts import Assessment, Fact, Programme, Standard
from ontology.names import labels
from ontology.terms import Condition

Cell = str | int | float | date | None
"""What can stand in a cell."""
Table = list[list[Cell]]
"""The rows of a sheet; the first one holds the headings."""


def _cell(value: object) -> Cell:
    if isinstance(value, tuple):
        return "; ".join(str(item) for item in value) or None
    return value if value is None or isinstance(value, int | float | date) else str(value)


def _row(sheet: Sheet, *sources: object) -> list[Cell]:
    """One row of a sheet, each column taken from the first source that has such a field."""
    return [
        _cell(next((getattr(source, column.key) for source in sources if hasattr(source, column.key)), None))
        for column in sheet.columns
    ]


def _condition(sheet: Sheet, standard: Standard, condition: Condition) -> list[Cell]:
    row = _row(sheet, condition, standard)
    row[[column.key for column in sheet.columns].index("criterion")] = labels(Words.CRITERIA)[condition.criterion]
    return row


def _competencies(facts: Iterable[Fact]) -> tuple[str, ...]:
    """The codes that any assessment found a level for, in the order in which they first appear."""
    return tuple(
        dict.fromkeys(level.competency for fact in facts if isinstance(fact, Assessment) for level in fact.levels)
    )


def tables(facts: Iterable[Fact], competencies: tuple[str, ...] = ()) -> dict[str, Table]:
    """The facts as sheets: for each sheet its rows under their headings, in the order in which the facts come.

    `competencies` (codes) are the columns of the assessments; by default those that occur. Requirements and
    conditions of a standard and the competencies of a programme become rows of their own sheets.
    """
    facts = tuple(facts)
    columns = competencies or _competencies(facts)
    found: dict[str, Table] = {name: [list(headings(name, columns))] for name in SHEETS}
    by_fact = {sheet.fact: sheet for sheet in SHEETS.values()}
    for fact in facts:
        if isinstance(fact, Standard):
            requirement, condition = by_fact["Requirement"], by_fact["Condition"]
            found[requirement.name] += [_row(requirement, item, fact) for item in fact.requirements]
            found[condition.name] += [_condition(condition, fact, item) for item in fact.conditions]
            continue
        sheet = by_fact[type(fact).__name__]
        row = _row(sheet, fact)
        if isinstance(fact, Assessment):
            levels = {level.competency: level.level for level in fact.levels}
            row += [levels.get(code) for code in columns]
        found[sheet.name].append(row)
        if isinstance(fact, Programme):
            builds = by_fact["Builds"]
            found[builds.name] += [[fact.code, item.competency, item.from_level, item.to_level] for item in fact.builds]
    return found
