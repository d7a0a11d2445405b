"""The versions of one plan: which holds, and in what each differs from the one that held before it."""

from collections.abc import Sequence
from dataclasses import dataclass

from api.service.answers.development_plans import PlanVersion
from matching.development.plan_differences import differences
from ontology.development_plans import DevelopmentPlan
from ontology.errors import InvalidInput, UnknownTerm


@dataclass(frozen=True, slots=True)
class KeptPlan:
    """All versions of one plan, oldest first; never empty."""

    versions: Sequence[DevelopmentPlan]

    @property
    def id(self) -> str:
        """The number of the plan."""
        return self.versions[0].plan

    @property
    def holding(self) -> DevelopmentPlan | None:
        """The newest version that was not taken back; `None` where all were."""
        return next((each for each in reversed(self.versions) if each.revoked_at is None), None)

    @property
    def next_version(self) -> int:
        """The number of the next version."""
        return self.versions[-1].version + 1

    @property
    def next_step(self) -> int:
        """The number of the next step: one that no version has given yet."""
        return 1 + max(step.number for each in self.versions for step in each.steps)

    def standing(self, after: int | None = None) -> DevelopmentPlan:
        """The version that holds and may be changed; `after` is the one that whoever changes it has seen.

        Raises:
            InvalidInput: the plan was taken back altogether, or another version holds by now.
        """
        holding = self.holding
        if holding is None:
            raise InvalidInput(
                "Rencana ini sudah ditarik seluruhnya; simpan rencana baru.",
                "This plan was taken back altogether; keep a new one.",
            )
        if after not in {None, holding.version}:
            raise InvalidInput(
                f"Rencana ini sudah diubah sejak Anda membukanya, kini versi {holding.version}; buka lagi.",
                f"This plan has changed since you opened it (now version {holding.version}); open it and try again.",
            )
        return holding

    def version(self, number: int | None) -> DevelopmentPlan:
        """A version by its number; `None`: the one that holds, else the last.

        Raises:
            UnknownTerm: there is none with this number.
        """
        if number is None:
            return self.holding or self.versions[-1]
        found = next((each for each in self.versions if each.version == number), None)
        if found is None:
            raise UnknownTerm("versi rencana", str(number))
        return found

    def told(self) -> tuple[PlanVersion, ...]:
        """The versions, newest first, each with its changes."""
        return tuple(
            PlanVersion(
                version=each.version,
                kept_at=each.kept_at,
                kept_by=each.kept_by,
                reason=each.reason,
                changes=differences(before, each) if (before := self._before(each)) else (),
                revoked_at=each.revoked_at,
                revoked_by=each.revoked_by,
            )
            for each in reversed(self.versions)
        )

    def _before(self, version: DevelopmentPlan) -> DevelopmentPlan | None:
        """The version that held when another was kept."""
        older = (each for each in reversed(self.versions) if each.version < version.version)
        return next((each for each in older if each.revoked_at is None or each.revoked_at > version.kept_at), None)


def by_plan(versions: Sequence[DevelopmentPlan]) -> tuple[KeptPlan, ...]:
    """The plans that versions belong to, the one that was changed last first, those that hold before the others."""
    plans: dict[str, list[DevelopmentPlan]] = {}
    for each in sorted(versions, key=lambda each: (each.plan, each.version)):
        plans.setdefault(each.plan, []).append(each)
    newest_first = sorted(map(KeptPlan, plans.values()), key=lambda plan: plan.versions[-1].kept_at, reverse=True)
    return tuple(sorted(newest_first, key=lambda plan: plan.holding is None))
