"""Facts as the rows that people leave the graph with, made without a graph: for tests of what stands behind it."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from ontology.columns import STAFF_KINDS, Codebook, TalentRow
from ontology.facts import (
    Assessment,
    CreditPoints,
    Discipline,
    Education,
    Fact,
    Jabatan,
    Performance,
    Person,
    Placement,
    Programme,
    Rank,
    TalentScore,
    Training,
    Unit,
)
from ontology.terms import Vocabulary


def codebook_of(vocabulary: Vocabulary, facts: Iterable[Fact]) -> Codebook:
    known = defaultdict(list)
    for fact in facts:
        if isinstance(fact, Jabatan | Unit | Programme):
            known[type(fact)].append(fact.code)
    return Codebook.of(
        vocabulary,
        jabatan=tuple(sorted(known[Jabatan])),
        units=tuple(sorted(known[Unit])),
        programmes=tuple(sorted(known[Programme])),
    )


def talent_rows(codebook: Codebook, facts: Iterable[Fact]) -> list[TalentRow]:
    """One row per person, by NIP in place of an id; the ids of records are counted through."""
    at = codebook.positions
    rows: dict[str, TalentRow] = {}
    facts = list(facts)
    for fact in facts:
        if isinstance(fact, Person):
            staff = STAFF_KINDS.index(fact.staff_kind)
            rows[fact.nip] = TalentRow(person=fact.nip, birth=_day(fact.birth_date), staff=staff)

    for number, fact in enumerate(facts):
        record = f"r{number:015d}"

        def known(codes: str, code: str | None) -> int:
            return at[codes].get(code or "", -1)

        match fact:
            case Rank():
                rows[fact.person].ranks += [known("golongan", fact.golongan), _day(fact.valid_from)]
                rows[fact.person].rank_ids.append(record)
            case Education():
                level, field = known("education_levels", fact.level), known("education_fields", fact.field)
                rows[fact.person].educations += [level, field, _day(fact.graduated_on)]
                rows[fact.person].education_ids.append(record)
            case Placement():
                rows[fact.person].placements += [
                    known("jabatan", fact.jabatan),
                    known("jabatan_levels", fact.level),
                    known("fields", fact.field),
                    known("units", fact.unit),
                    int(fact.kind == "definitif"),
                    _day(fact.valid_from),
                    _day(fact.valid_until),
                ]
                rows[fact.person].placement_ids.append(record)
            case Performance():
                rows[fact.person].performances += [fact.year, known("predicates", fact.predicate)]
                rows[fact.person].performance_ids.append(record)
            case Assessment():
                for found in fact.levels:
                    rows[fact.person].levels += [
                        known("competencies", found.competency),
                        round(2 * found.level),
                        _day(fact.assessed_on),
                        _day(fact.valid_until),
                        known("jabatan_levels", fact.for_level),
                    ]
                    rows[fact.person].level_ids.append(record)
            case Training():
                rows[fact.person].trainings += [known("programmes", fact.programme), _day(fact.finished_on)]
                rows[fact.person].training_ids.append(record)
            case Discipline():
                severity = known("severities", fact.severity)
                rows[fact.person].disciplines += [severity, _day(fact.decided_on), _day(fact.ends_on)]
                rows[fact.person].discipline_ids.append(record)
            case CreditPoints():
                level, points = known("jabatan_levels", fact.level), round(100 * fact.points)
                rows[fact.person].credits += [level, points, _day(fact.counted_on)]
                rows[fact.person].credit_ids.append(record)
            case TalentScore():
                component, score = known("talent_components", fact.component), round(100 * fact.score)
                rows[fact.person].scores += [component, score, _day(fact.scored_on), _day(fact.valid_until)]
                rows[fact.person].score_ids.append(record)
    return list(rows.values())


def _day(day: date | None) -> int:
    return day.year * 10_000 + day.month * 100 + day.day if day else 0
