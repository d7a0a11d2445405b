"""A sample agency as facts: everything follows from the number of people, a seed and a day."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cached_property
from random import Random

from graph.sample import persons
from graph.sample.abilities import Abilities
from graph.sample.agency import INSTANSI, Agency, found_agency
from graph.sample.assessments import Assessors
from graph.sample.campaigns import Campaigns
from graph.sample.career import Career
from graph.sample.catalogue import catalogue
from graph.sample.cohort import cohort
from graph.sample.discipline import penalties
from graph.sample.history import live
from graph.sample.names import names, nips
from graph.sample.openings import openings, with_formation
from graph.sample.performance import credit_points, performances, predicates
from graph.sample.register import Register
from graph.sample.standards import standards
from graph.sample.succession import nominations
from graph.sample.tables import several, table
from graph.sample.talent import talent_scores
from graph.sample.trainings import Trainers
from ontology.facts import (
    Assessment,
    CreditPoints,
    Discipline,
    Education,
    Fact,
    Instansi,
    Jabatan,
    Performance,
    Person,
    Placement,
    Programme,
    Rank,
    Standard,
    TalentScore,
    Training,
    Unit,
)
from ontology.terms import Aspect, Vocabulary

Progress = Callable[[str], None]


@dataclass(frozen=True, kw_only=True)
class Sample:
    """An invented agency. Facts of each kind are made when asked for, the same ones every time."""

    vocabulary: Vocabulary
    seed: int
    as_of: date
    agency: Agency
    careers: list[Career]
    register: Register

    @cached_property
    def nips(self) -> list[str]:
        """The NIP of each person, by serial number."""
        return nips(self.careers, self.seed)

    @cached_property
    def jabatan(self) -> tuple[Jabatan, ...]:
        """All posts with their approved number of holders."""
        return with_formation(self.agency.jabatan, self.careers, self.seed)

    @cached_property
    def standards(self) -> tuple[Standard, ...]:
        """All standards, earlier versions before later ones."""
        return tuple(standards(self.agency.jabatan, self.vocabulary, self.as_of, self.seed))

    @cached_property
    def openings(self) -> tuple[Jabatan, ...]:
        """Posts that are vacant or whose holder retires within two years."""
        return openings(self.jabatan, self.register, self.careers, self.vocabulary, self.as_of)

    def facts(self, kind: type[Fact]) -> Iterator[Fact]:
        """All facts of one kind, in a fixed order."""
        return iter(_MAKERS[kind](self))

    def people(self) -> Iterator[tuple[Career, str]]:
        """Every career with its NIP."""
        return zip(self.careers, self.nips, strict=True)

    def chance(self, meaning: str) -> Random:
        """A source of chance of its own for each kind of fact, so that one kind never shifts another."""
        return Random(f"{self.seed}/{meaning}")


def imagine(people: int, seed: int, as_of: date, progress: Progress | None = None) -> Sample:
    """Invents an agency of so many people as it stands on a day.

    `people` must be at least 1; the organisation itself fits 400 or more. The same arguments give the same agency.
    """
    from ontology.vocabulary import load_vocabulary

    vocabulary = _of_the_sample(load_vocabulary())
    agency = found_agency(people, vocabulary)
    careers = list(cohort(agency, vocabulary, people, as_of, seed))
    register = live(agency, careers, as_of, seed, progress)
    return Sample(vocabulary=vocabulary, seed=seed, as_of=as_of, agency=agency, careers=careers, register=register)


def _of_the_sample(vocabulary: Vocabulary) -> Vocabulary:
    """The vocabulary with the technical competencies that the tables name: a longer dictionary changes no workbook."""
    named = {code for row in table("fields") for code in several(row["own"])}
    return replace(
        vocabulary,
        competencies=tuple(
            each for each in vocabulary.competencies if each.aspect is not Aspect.TEKNIS or each.code in named
        ),
    )


def _instansi(sample: Sample) -> Iterator[Instansi]:
    last_month = sample.as_of.replace(day=1) - timedelta(days=1)
    yield Instansi(code=INSTANSI.code, name=INSTANSI.name, discipline_complete_until=last_month)


def _persons(sample: Sample) -> Iterator[Person]:
    found = names(len(sample.careers), sample.seed)
    return (persons.person(career, nip, name) for (career, nip), name in zip(sample.people(), found, strict=True))


def _ranks(sample: Sample) -> Iterator[Rank]:
    return (rank for career, nip in sample.people() for rank in persons.ranks(career, nip, sample.vocabulary))


def _educations(sample: Sample) -> Iterator[Education]:
    return (study for career, nip in sample.people() for study in persons.educations(career, nip, sample.as_of))


def _placements(sample: Sample) -> Iterator[Placement]:
    chance = sample.chance("placements")
    return (post for career, nip in sample.people() for post in persons.placements(chance, career, nip))


def _predicates(sample: Sample) -> Iterator[tuple[Career, str, dict[int, int]]]:
    chance = sample.chance("performance")
    return ((career, nip, predicates(chance, career, sample.as_of)) for career, nip in sample.people())


def _performances(sample: Sample) -> Iterator[Performance]:
    return (fact for _, nip, found in _predicates(sample) for fact in performances(nip, found, sample.vocabulary))


def _credits(sample: Sample) -> Iterator[CreditPoints]:
    for career, nip, found in _predicates(sample):
        yield from credit_points(career, nip, found, sample.as_of)


def _penalties(sample: Sample) -> Iterator[Discipline]:
    chance = sample.chance("discipline")
    for career, nip in sample.people():
        yield from penalties(chance, career, nip, sample.vocabulary, sample.as_of)


def _scores(sample: Sample) -> Iterator[TalentScore]:
    chance = sample.chance("talent")
    for career, nip in sample.people():
        yield from talent_scores(chance, career, nip, sample.as_of)


def _assessments(sample: Sample) -> Iterator[Assessment]:
    in_force = {standard.jabatan: standard for standard in sample.standards}
    nominated = nominations(sample.openings, in_force, sample.careers, sample.as_of, sample.seed)
    assessors = Assessors(
        sample.vocabulary,
        Campaigns(sample.agency, sample.as_of, sample.seed),
        Abilities(sample.vocabulary, sample.seed),
        sample.seed,
    )
    for career, nip in sample.people():
        standard = in_force[career.post.code]
        yield from assessors.of(career, nip, standard, nominated.get(career.number), sample.as_of)


def _trainings(sample: Sample) -> Iterator[Training]:
    trainers = Trainers(catalogue(), sample.seed)
    for career, nip in sample.people():
        yield from trainers.of(career, nip, sample.as_of)


_MAKERS: dict[type[Fact], Callable[[Sample], Iterator[Fact] | tuple[Fact, ...]]] = {
    Instansi: _instansi,
    Unit: lambda sample: sample.agency.units,
    Jabatan: lambda sample: sample.jabatan,
    Standard: lambda sample: sample.standards,
    Programme: lambda _: catalogue(),
    Person: _persons,
    Rank: _ranks,
    Education: _educations,
    Placement: _placements,
    Performance: _performances,
    Discipline: _penalties,
    CreditPoints: _credits,
    TalentScore: _scores,
    Assessment: _assessments,
    Training: _trainings,
}
