"""People and standards out of a seed: uneven, with unknown, expired and half levels, ties, and gaps in every record."""

from datetime import date
from random import Random

from ontology.columns import Codebook, TalentRow
from ontology.facts import Jabatan, Requirement, Standard
from ontology.terms import Importance, Vocabulary


def codebook(vocabulary: Vocabulary, jabatan: int = 40) -> Codebook:
    codes = tuple(f"J{number:03d}" for number in range(jabatan))
    return Codebook.of(vocabulary, jabatan=codes, units=("U1", "U2"), programmes=("P1", "P2", "P3"))


def people(book: Codebook, count: int, seed: int) -> list[TalentRow]:
    random = Random(seed)
    rows = [_person(random, book, f"p{number:06d}") for number in range(count)]
    random.shuffle(rows)
    return rows


def _day(random: Random, first: int, last: int) -> int:
    return random.randint(first, last) * 10_000 + random.randint(1, 12) * 100 + random.randint(1, 28)


def _person(random: Random, book: Codebook, person: str) -> TalentRow:
    row = TalentRow(person=person, birth=_day(random, 1962, 1998), staff=random.choice((0, 0, 0, 0, 1, -1)))
    talent = random.choice((3, 4, 5, 6, 7, 8))
    if random.random() < 0.9:
        row.ranks += [random.randrange(8, len(book.golongan)), _day(random, 2015, 2026)]
    if random.random() < 0.95:
        field = random.randrange(-1, len(book.education_fields))
        row.educations += [random.randrange(2, len(book.education_levels)), field, random.choice((0, 20080101))]
    starts = sorted(_day(random, 2008, 2026) for _ in range(random.randint(0, 4)))
    for start in starts:
        end = random.choice((0, 0, start + 30_000))
        row.placements += [random.randrange(-1, len(book.jabatan)), random.randrange(len(book.jabatan_levels))]
        row.placements += [random.randrange(-1, len(book.fields)), 0, int(random.random() < 0.9), start, end]
    for year in (2023, 2024, 2025):
        if random.random() < 0.9:
            row.performances += [year, random.choice((2, 3, 3, 3, 4))]
    for _ in range(random.choice((0, 1, 1, 1, 2))):
        _assess(random, book, row, talent)
    if random.random() < 0.3:
        row.trainings += [random.randrange(-1, len(book.programmes)), _day(random, 2018, 2026)]
    if random.random() < 0.05:
        row.disciplines += [random.randrange(len(book.severities)), _day(random, 2020, 2026), 0]
    if random.random() < 0.3:
        row.credits += [random.randrange(len(book.jabatan_levels)), random.randint(0, 30_000), _day(random, 2023, 2025)]
    _score(Random(person), book, row)
    _name_records(row)
    return row


def _assess(random: Random, book: Codebook, row: TalentRow, talent: int) -> None:
    on, for_level = _day(random, 2021, 2026), random.randrange(-1, len(book.jabatan_levels))
    valid_until = random.choice((0, 0, 0, on + 10_000))
    for competency in range(len(book.competencies)):
        if random.random() < (0.8 if competency < 9 else 0.25):
            level = min(10, max(0, talent + random.choice((-2, -1, 0, 0, 1))))
            row.levels += [competency, level, on, valid_until, for_level]


def _score(random: Random, book: Codebook, row: TalentRow) -> None:
    for component in range(len(book.talent_components)):
        if random.random() < 0.85:
            ends = random.choice((0, 0, 0, 20260101))
            row.scores += [component, random.randint(3_000, 10_000), _day(random, 2021, 2025), ends]


def _name_records(row: TalentRow) -> None:
    for numbers, ids, stride in (
        (row.ranks, row.rank_ids, 2),
        (row.educations, row.education_ids, 3),
        (row.placements, row.placement_ids, 7),
        (row.performances, row.performance_ids, 2),
        (row.levels, row.level_ids, 5),
        (row.trainings, row.training_ids, 2),
        (row.disciplines, row.discipline_ids, 3),
        (row.credits, row.credit_ids, 3),
        (row.scores, row.score_ids, 4),
    ):
        ids += [f"r-{row.person}-{stride}-{place}" for place in range(len(numbers) // stride)]


def target(
    random: Random, vocabulary: Vocabulary, code: str, requirements: int | None = None
) -> tuple[Jabatan, Standard]:
    """A jabatan of any class with a standard of common and technical competencies."""
    level = random.choice(vocabulary.jabatan_levels)
    chosen = random.sample(vocabulary.competencies, requirements or random.randint(1, 13))
    standard = Standard(
        jabatan=code,
        valid_from=date(2024, 1, 1),
        requirements=tuple(
            Requirement(
                competency=competency.code,
                level=random.randint(2, 10) / 2,
                importance=random.choice(tuple(Importance)),
            )
            for competency in chosen
        ),
    )
    return Jabatan(
        code=code, name=f"Jabatan {code}", level=level.code, field=random.choice(vocabulary.fields)
    ), standard
