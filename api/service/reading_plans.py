"""Plans of development (IDP) looked at: what holds, what the records propose, what changed from version to version."""

from collections.abc import Mapping

from api.service.answers.development_plans import DevelopmentPlans, DevelopmentPlanShown, PlanComparison
from api.service.developing import DevelopmentQuestions
from api.service.kept_plans import KeptPlan, by_plan
from api.service.naming import named
from api.service.telling_plans import done, named_competency, shown_steps, summary, years
from matching.development.hours import yearly_hours
from matching.development.plan_differences import differences
from matching.development.plan_progress import Found, StepProposal, proposals
from ontology.development_plans import DevelopmentPlan
from ontology.errors import InvalidInput, UnknownTerm
from ontology.facts import Assessment, Training
from ontology.findings import TermRef
from ontology.names import folded


class DevelopmentPlanReading(DevelopmentQuestions):
    """How far people are with what they have agreed to do."""

    def development_plans(self, person: str) -> DevelopmentPlans:
        """The plans of a person, those that hold first.

        Raises:
            UnknownTerm: nobody of this id, number or name is known.
        """
        who = named(self.graph, "Person", person)
        kept = self._plans_of(who)
        posts = {each.versions[0].jabatan for each in kept}
        jabatan = {code: self._post(code) for code in posts}
        return DevelopmentPlans(
            person=who, plans=tuple(summary(each, jabatan[each.versions[0].jabatan]) for each in kept)
        )

    def development_plan(
        self, person: str, plan: str | None = None, version: int | None = None
    ) -> DevelopmentPlanShown:
        """A plan as it holds, or one version of it, with what the records say today.

        Args:
            person: id, identity number or unambiguous name.
            plan: its number, or the code or name of the jabatan aimed at; the one that was changed last if left out.
            version: the number of a version; the one that holds if left out.

        Raises:
            UnknownTerm: no such person, plan or version.
        """
        who = named(self.graph, "Person", person)
        kept = self._one(who, plan)
        found = kept.version(version)
        labels = {code: each.label_id for code, each in self.words.competencies.items()}
        covered = {code for step in found.steps for code in step.competencies}
        return DevelopmentPlanShown(
            person=who,
            held=self._post_held(who, self.moment(None, None)),
            jabatan=self._post(found.jabatan),
            as_of=self.today(),
            plan=found,
            holds=found == kept.holding,
            steps=shown_steps(found, self._proposals(kept, found, labels), labels),
            years=years(found.steps, self._at_least(who)),
            done=done(found.steps),
            without_step=tuple(
                named_competency(code, labels) for code in found.without_programme if code not in covered
            ),
            versions=kept.told(),
        )

    def compare_development_plans(
        self, person: str, plan: str | None = None, older: int | None = None, newer: int | None = None
    ) -> PlanComparison:
        """What changed between two versions of a plan; the last two if none are named.

        Raises:
            UnknownTerm: no such person, plan or version.
        """
        who = named(self.graph, "Person", person)
        kept = self._one(who, plan)
        last = kept.version(newer)
        first = kept.version(older if older is not None else max(1, last.version - 1))
        if first.version > last.version:
            first, last = last, first
        return PlanComparison(
            person=who,
            jabatan=self._post(last.jabatan),
            older=first,
            newer=last,
            changes=differences(first, last),
        )

    def _plans_of(self, who: TermRef) -> tuple[KeptPlan, ...]:
        return by_plan(self.graph.development_plans(who.id))

    def _one(self, who: TermRef, plan: str | None) -> KeptPlan:
        kept = self._plans_of(who)
        if plan is None:
            if not kept:
                raise InvalidInput(
                    f"Belum ada rencana yang disimpan untuk {who.label}. Buat dengan: jenjang plan PEGAWAI --keep.",
                    f"No plan is kept for {who.label} yet. Keep one by: jenjang plan PERSON --keep.",
                )
            return kept[0]
        wanted = plan.strip()
        found = [each for each in kept if each.id == wanted] or [
            each for each in kept if self._is_towards(each.versions[0].jabatan, wanted)
        ]
        if not found:
            nearest = tuple(f"{each.id} ({self._post(each.versions[0].jabatan).label})" for each in kept)
            raise UnknownTerm("rencana pengembangan", plan, nearest)
        return found[0]

    def _is_towards(self, code: str, text: str) -> bool:
        """Whether a text names the jabatan with this code."""
        return folded(text) in {folded(code), folded(self._post(code).label)}

    def _post(self, code: str) -> TermRef:
        """The jabatan with this code, which may be gone since."""
        return next(iter(self.graph.find("Jabatan", code)), TermRef(id=code, code=code, label=code))

    def _at_least(self, who: TermRef) -> int | None:
        """How many hours a year the rules of today ask for."""
        kind = self.graph.person(who.id).staff_kind
        return yearly_hours(self.moment(None, None).rules_in_force, kind).at_least

    def _proposals(self, kept: KeptPlan, plan: DevelopmentPlan, labels: Mapping[str, str]) -> dict[int, StepProposal]:
        """What the records since the plan was first made say, up to today; nothing about a version that is past."""
        if plan != kept.holding:
            return {}
        since, today = kept.versions[0].as_of, self.today()
        found = [
            Found(fact=record.fact, evidence=record.evidence)
            for record in self.graph.records(plan.person)
            if isinstance(record.fact, Training | Assessment)
            and record.valid_from is not None
            and since < record.valid_from <= today
        ]
        found.sort(key=lambda each: (str(each.evidence.date_), each.evidence.record))
        return proposals(plan.steps, found, labels)
