"""Plans of development (IDP): kept, changed by people, and taken back. Each change is a version of its own."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from api.service.adding_steps import StepWanted, step_of
from api.service.answers.development_plans import DevelopmentPlanShown
from api.service.dictionary import DictionaryQuestions
from api.service.kept_plans import KeptPlan
from api.service.naming import named
from api.service.reading_plans import DevelopmentPlanReading
from graph.writing import now
from matching.development.plan_changes import PlanChange, StepChange, changed, state_of, step_changed
from matching.development.plan_differences import differences
from matching.development.plan_steps import renewed, steps_of
from ontology.development_plans import DevelopmentPlan, PlanStep, plan_id, version_id
from ontology.errors import InvalidInput
from ontology.findings import Jpm, TermRef
from ontology.forms import development_forms

__all__ = ["DevelopmentPlanQuestions", "PlanChange", "StepChange", "StepWanted", "state_of", "step_changed"]


class DevelopmentPlanQuestions(DevelopmentPlanReading, DictionaryQuestions):
    """What a person has agreed to do."""

    def keep_development_plan(
        self,
        person: str,
        jabatan: str | None = None,
        *,
        cap: int | None = None,
        first_year: int | None = None,
        mentor: str | None = None,
        by: str | None = None,
        as_of: date | None = None,
        known_at: datetime | None = None,
    ) -> DevelopmentPlanShown:
        """Computes a plan and keeps it; where one for the same jabatan is kept, as its next version.

        Args:
            person: id, identity number or unambiguous name.
            jabatan: code or unambiguous name; the jabatan held where left out.
            cap: at most so many hours (JP) a year.
            first_year: the year in which to begin; that of the day where left out.
            mentor: who guides the person; as before, or nobody, where left out.
            by: who keeps it; whoever runs the service, if left out.
            as_of: the day for which it is computed; today if left out.
            known_at: only what was known then counts.

        Raises:
            UnknownTerm: no such person or jabatan.
            MissingStandard: the jabatan has no standard on the day.
            InvalidInput: there is nothing to plan, or nothing has changed since it was kept.
        """
        found = self.plan(person, jabatan, cap=cap, first_year=first_year, as_of=as_of, known_at=known_at)
        who, post, at = found.plan.person, found.plan.jabatan, now()
        kept = next((each for each in self._plans_of(who) if _is_for(each, post)), None)
        year = first_year or found.as_of.year
        steps = steps_of(found.plan, {form.name: form.share for form in development_forms()}, year)
        before = kept.holding if kept else None
        if kept is not None and before is not None:
            steps = renewed(before.steps, steps, kept.next_step)
        if not steps:
            raise InvalidInput(
                "Tidak ada langkah yang perlu disimpan: tidak ada kekurangan yang dapat ditutup program atau uji.",
                "There is no step to keep: no gap that a programme or an assessment would close.",
            )
        plan, number = (kept.id, kept.next_version) if kept else (plan_id(who.id, post.code, at), 1)
        version = DevelopmentPlan(
            id=version_id(plan, number),
            plan=plan,
            version=number,
            person=who.id,
            jabatan=post.code,
            as_of=found.as_of,
            known_at=found.known_at,
            rules_version=found.rules_version,
            cap=found.plan.cap,
            jpm_percent=_percent(found.plan.jpm),
            jpm_category=found.plan.jpm.category,
            projected_percent=_percent(found.plan.projected_jpm),
            projected_category=found.plan.projected_jpm.category,
            without_programme=tuple(gap.requirement.code for gap in found.plan.no_programme),
            mentor=_one_line(mentor) or (before.mentor if before else None),
            steps=steps,
            kept_at=at,
            kept_by=_one_line(by) or self.actor,
        )
        if before is not None and not differences(before, version):
            raise InvalidInput(
                f"Rencana ini sudah tersimpan ({plan}, versi {before.version}); tidak ada yang berubah.",
                f"This plan is kept already ({plan}, version {before.version}); nothing has changed.",
            )
        self.graph.keep_development_plan(version)
        return self.development_plan(who.id, plan)

    def change_development_plan(
        self,
        person: str,
        change: PlanChange,
        plan: str | None = None,
        *,
        added: Sequence[StepWanted] = (),
        after: int | None = None,
        by: str | None = None,
    ) -> DevelopmentPlanShown:
        """Changes a plan by keeping its next version.

        Args:
            person: id, identity number or unambiguous name.
            change: what changes.
            plan: its number, or the jabatan aimed at; the one that was changed last if left out.
            added: steps that are added, to be completed from the catalogue.
            after: the version that whoever changes it has seen; refused where another one holds by now.
            by: who changes it; whoever runs the service, if left out.

        Raises:
            UnknownTerm: no such person, plan, step, programme or competency.
            InvalidInput: nothing would change, somebody else was first, or days or reasons are wrong.
        """
        who = named(self.graph, "Person", person)
        kept = self._one(who, plan)
        standing = kept.standing(after)
        version = replace(
            changed(standing, replace(change, added=tuple(map(self._wanted, added))), kept.next_step),
            id=version_id(kept.id, kept.next_version),
            version=kept.next_version,
            kept_at=now(),
            kept_by=_one_line(by) or self.actor,
        )
        self.graph.keep_development_plan(version)
        return self.development_plan(who.id, kept.id)

    def undo_development_plan(
        self, person: str, plan: str | None = None, *, after: int | None = None, by: str | None = None
    ) -> DevelopmentPlanShown:
        """Takes the newest version of a plan back: the one before holds again; the first one takes the plan with it.

        Raises:
            UnknownTerm: no such person or plan.
            InvalidInput: it was taken back altogether already, or another version holds by now.
        """
        who = named(self.graph, "Person", person)
        kept = self._one(who, plan)
        standing = kept.standing(after)
        self.graph.revoke_development_plan(kept.id, standing.version, at=now(), by=_one_line(by) or self.actor)
        return self.development_plan(who.id, kept.id)

    def _wanted(self, wanted: StepWanted) -> PlanStep:
        """The step that somebody wants to add."""
        programme = None
        if wanted.programme is not None:
            code = named(self.graph, "Programme", wanted.programme).code
            programme = next(each for each in self.graph.programmes() if each.code == code)
        competency = None if wanted.competency is None else self._competency(wanted.competency).code
        return step_of(wanted, programme, competency, self.today().year)


def _is_for(kept: KeptPlan, jabatan: TermRef) -> bool:
    return kept.holding is not None and kept.holding.jabatan == jabatan.code


def _percent(jpm: Jpm) -> str | None:
    return jpm.official if jpm.official is not None else jpm.partial


def _one_line(text: str | None) -> str | None:
    return " ".join((text or "").split()) or None
