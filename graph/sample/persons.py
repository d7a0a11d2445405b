"""Careers as facts: the person, the ranks, the degrees and the posts held."""

from collections.abc import Iterator
from datetime import date
from random import Random

from graph.sample.career import Career, Stint
from graph.sample.tables import entries
from ontology.facts import Education, Person, Placement, Rank
from ontology.terms import Vocabulary

_FROM_ELSEWHERE = 0.05
"""The share of people whose first post was with another government."""


def person(career: Career, nip: str, name: str) -> Person:
    """The person as the personnel file knows them."""
    return Person(nip=nip, name=name, birth_date=career.birth, staff_kind=career.staff)


def ranks(career: Career, nip: str, vocabulary: Vocabulary) -> Iterator[Rank]:
    """Every golongan held; none for PPPK, whose classes are not ranks."""
    codes = {golongan.order: golongan.code for golongan in vocabulary.golongan}
    for order, since in career.ranks:
        decree = f"KP-{career.number + 1:05}-{order:02}/{since.year}"
        yield Rank(person=nip, golongan=codes[order], valid_from=since, decree=decree)


def educations(career: Career, nip: str, as_of: date) -> Iterator[Education]:
    """Every degree taken by a day."""
    for study in career.studies:
        if study.day <= as_of:
            yield Education(
                person=nip,
                level=study.level,
                field=study.field,
                institution=study.institution,
                graduated_on=study.day,
            )


def _placement(career: Career, nip: str, position: int, stint: Stint, elsewhere: str | None) -> Placement:
    post = stint.post
    return Placement(
        person=nip,
        jabatan=None if elsewhere else post.code,
        jabatan_name=f"{post.name} pada {elsewhere}" if elsewhere else post.name,
        level=post.level,
        field=post.field,
        unit=None if elsewhere else post.unit,
        kind=stint.kind,
        valid_from=stint.since,
        valid_until=stint.until,
        decree=f"SK-{career.number + 1:05}-{position:02}/{stint.since.year}",
    )


def placements(chance: Random, career: Career, nip: str) -> Iterator[Placement]:
    """Every post held, definitive ones first and acting ones after them."""
    moved_here = (
        len(career.stints) > 1 and career.stints[0].post.formation is None and chance.random() < _FROM_ELSEWHERE
    )
    city = f"Pemerintah Kota {chance.choice(entries('regions'))}"
    for position, stint in enumerate((*career.stints, *career.acting)):
        yield _placement(career, nip, position + 1, stint, city if moved_here and position == 0 else None)
