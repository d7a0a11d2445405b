"""Plans of people's development: every version is kept, and the newest is taken back by a date."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from graph.agreements import agreement_of, row_of
from graph.ledger import LedgerReads
from ontology.development_plans import DevelopmentPlan, PlanStep, version_id
from ontology.errors import InvalidInput


class DevelopmentPlanReads(LedgerReads):
    """Keeping versions of plans, and what was kept."""

    def keep_development_plan(self, version: DevelopmentPlan) -> None:
        """Keeps a version of a plan.

        Raises:
            InvalidInput: there is a version with this number already, which somebody else kept meanwhile.
        """
        rows = self._connection.write("development_plans/keep", rows=[plan_row(version)])
        if rows[0]["kept"] == 0:
            raise changed_meanwhile()

    def development_plans(self, person: str) -> tuple[DevelopmentPlan, ...]:
        """Every version of every plan of a person that was ever kept, those taken back too, oldest first."""
        rows = self._connection.read("development_plans/of_person", person=person)
        return tuple(_plan_of(row["kept"]) for row in rows)

    def revoke_development_plan(self, plan: str, version: int, *, at: datetime, by: str) -> None:
        """Takes a version back; it stays on record.

        Raises:
            InvalidInput: there is no such version, or it was taken back already.
        """
        if not self._connection.write("development_plans/revoke", id=version_id(plan, version), at=at, by=by):
            raise changed_meanwhile()


def plan_row(version: DevelopmentPlan) -> dict[str, Any]:
    """The properties of a version, and under `steps` those of its steps."""
    return {**row_of(version), "steps": [row_of(step) for step in version.steps]}


def changed_meanwhile() -> InvalidInput:
    """What is said where two people change a plan at once."""
    return InvalidInput(
        "Rencana ini sudah diubah orang lain sejak Anda membukanya; buka lagi, lalu ulangi perubahan Anda.",
        "Somebody else has changed this plan since you opened it; open it again and repeat your change.",
    )


def _plan_of(kept: dict[str, Any]) -> DevelopmentPlan:
    steps: Sequence[dict[str, Any]] = kept["steps"]
    said = {name: value for name, value in kept.items() if name != "steps"}
    return agreement_of(DevelopmentPlan, said, steps=tuple(agreement_of(PlanStep, step) for step in steps))
