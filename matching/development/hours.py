"""How many hours of development a year the rules ask for and allow, by kind of staff. Either may be left open."""

from collections.abc import Iterable

from matching.demand import MAXIMUM_HOURS, MINIMUM_HOURS
from ontology.development import YearlyHours
from ontology.terms import Rule, StaffKind

YEARS_OF_NO_RULE = YearlyHours(at_least=None, at_most=None, legal_basis=None, mark=None)
"""Where the kind of staff is not known, or no rule speaks of it."""


def yearly_hours(in_force: Iterable[Rule], staff: StaffKind | None) -> YearlyHours:
    """What the rules in force say about a kind of staff."""
    about = {
        rule.condition.criterion: rule
        for rule in in_force
        if rule.condition.criterion in (MINIMUM_HOURS, MAXIMUM_HOURS) and staff in rule.condition.codes
    }
    if not about:
        return YEARS_OF_NO_RULE
    least, most = about.get(MINIMUM_HOURS), about.get(MAXIMUM_HOURS)
    first = next(iter(about.values()))
    return YearlyHours(
        at_least=least.condition.amount if least else None,
        at_most=most.condition.amount if most else None,
        legal_basis=first.legal_basis,
        mark=first.mark,
    )
