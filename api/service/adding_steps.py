"""A step that somebody adds to a plan: completed from the catalogue, the forms of development and the dictionary."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from matching.development.plan_steps import ASSESSMENT, FORMAL
from ontology.development_plans import PlanStep
from ontology.errors import InvalidInput
from ontology.facts import Programme
from ontology.forms import development_forms
from ontology.names import folded


@dataclass(frozen=True, slots=True, kw_only=True)
class StepWanted:
    """What somebody says of a step that is to be added; the rest is looked up."""

    name: str | None = None
    """Needed where no programme is named."""
    programme: str | None = None
    """The code or name of a programme of the catalogue."""
    form: str | None = None
    """The form of development; one of law, or another."""
    competency: str | None = None
    """The code or name of the competency that it is for."""
    to_level: float | None = None
    year: int | None = None
    """That of its first day, or this one, where left out."""
    hours: int | None = None
    cost: int | None = None
    starts_on: date | None = None
    ends_on: date | None = None


def step_of(wanted: StepWanted, programme: Programme | None, competency: str | None, this_year: int) -> PlanStep:
    """The step; its number, and why it is added, are said elsewhere.

    Args:
        wanted: what was said.
        programme: the programme of the catalogue that it names.
        competency: the code of the competency that it names.
        this_year: the year of a step without any.

    Raises:
        InvalidInput: it has neither a name nor a programme, or a level without a competency.
    """
    if wanted.to_level is not None and competency is None:
        raise InvalidInput("Sebutkan kompetensi dari level itu.", "Name the competency of that level.")
    first = wanted.starts_on or wanted.ends_on
    year = first.year if first else wanted.year or this_year
    if programme is not None:
        built = {each.competency: each for each in sorted(programme.builds, key=lambda each: each.to_level)}
        return PlanStep(
            number=0,
            name=programme.name,
            programme=programme.code,
            provider=programme.provider,
            form=wanted.form or programme.mode,
            share=_shares().get(folded(wanted.form or programme.mode or ""), FORMAL),
            year=year,
            hours=programme.hours if wanted.hours is None else wanted.hours,
            cost=programme.cost if wanted.cost is None else wanted.cost,
            competencies=tuple(built),
            from_levels=tuple(each.from_level for each in built.values()),
            to_levels=tuple(each.to_level for each in built.values()),
            starts_on=wanted.starts_on,
            ends_on=wanted.ends_on,
        )
    form = _form(wanted.form)
    name = " ".join((wanted.name or "").split()) or form
    if not name:
        raise InvalidInput(
            "Sebutkan nama langkah, bentuknya, atau program dalam katalog.",
            "Give the step a name, a form, or a programme of the catalogue.",
        )
    return PlanStep(
        number=0,
        name=name,
        form=form,
        share=_shares().get(folded(form or "")),
        year=year,
        hours=wanted.hours,
        cost=wanted.cost,
        competencies=(competency,) if competency else (),
        to_levels=(wanted.to_level,) if wanted.to_level is not None else (),
        starts_on=wanted.starts_on,
        ends_on=wanted.ends_on,
    )


def _form(text: str | None) -> str | None:
    """A form of development as law writes it, or as it is written."""
    known = {folded(form.name): form.name for form in development_forms()} | {folded(ASSESSMENT): ASSESSMENT}
    written = " ".join((text or "").split())
    return known.get(folded(written), written) or None


def _shares() -> Mapping[str, int]:
    return {folded(form.name): form.share for form in development_forms()}
