"""What a cell says: values by field, and the one thing that is to be said about it."""

from collections.abc import Mapping
from typing import NamedTuple

from graph.intake.circulating.entries import Value
from graph.intake.remarks.rules import Severity
from ontology.violation import Violation


class Said(NamedTuple):
    """The values of a cell and its fault."""

    values: Mapping[str, Value]
    fault: str | None = None
    """The rule that it offends or that asks for a remark."""
    proposal: str | None = None
    severity: Severity | None = None
    """Where it differs from that of the rule."""
    violation: Violation | None = None
    """The sentences of the rule, where it is the ontology's own."""


NOTHING_SAID = Said({})
"""What an empty cell says."""
