"""Every criterion a second time, for one person, with dates and loops: slow, plain, and written apart.

Each function gives the result and, where it has one, the first or last day on which it holds.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from matching.demand import Demand
from ontology.columns import Codebook, TalentRow
from ontology.terms import Aspect, Condition

Judged = tuple[str, date | None]
OPEN = date(9999, 12, 31)


def day(written: int) -> date | None:
    return date(written // 10_000, written // 100 % 100, written % 100) if written else None


def later(start: date, years: int) -> date:
    try:
        return start.replace(year=start.year + years)
    except ValueError:
        return date(start.year + years, 2, 28)


def records(numbers: list[int], ids: list[str], stride: int) -> Iterator[tuple[str, list[int]]]:
    for place, record in enumerate(ids):
        yield record, numbers[stride * place : stride * place + stride]


def code(codes: tuple[str, ...], position: int) -> str | None:
    return codes[position] if position >= 0 else None


def spells(row: TalentRow, book: Codebook, today: date) -> list[tuple[date, date, str | None, str | None, str | None]]:
    """Start, end, jabatan, level and field of each definitif placement begun, oldest first."""
    begun = []
    for record, (post, level, field, _, definitif, start, end) in records(row.placements, row.placement_ids, 7):
        since = day(start)
        if definitif and since and since <= today:
            names = code(book.jabatan, post), code(book.jabatan_levels, level), code(book.fields, field)
            begun.append((since, day(end) or OPEN, record, names))
    starts = sorted(since for since, *_ in begun)
    ordered = sorted(begun, key=lambda entry: entry[:3])
    return [
        (since, min((s for s in starts if s > since), default=OPEN) if end == OPEN else end, *names)
        for since, end, _, names in ordered
    ]


def reached(intervals: list[tuple[date, date]], years: int) -> date | None:
    """The first day on which the union of the intervals makes the years."""
    gathered, covered = 0, date.min
    for start, end in intervals:
        fresh = max(start, covered)
        if fresh < end:
            complete = later(fresh - timedelta(days=gathered), years)
            if complete <= end:
                return complete
            gathered += (end - fresh).days
            covered = end
    return None


def tenure(row: TalentRow, book: Codebook, today: date, years: int, place: int, wanted: set[str]) -> Judged:
    begun = spells(row, book, today)
    if not begun:
        return "TIDAK_DIKETAHUI", None
    results = []
    for accepted in (wanted, wanted | {None}):
        complete = reached([spell[:2] for spell in begun if spell[place] in accepted], years)
        results.append(("LULUS" if complete <= today else "BELUM", complete) if complete else ("GAGAL", None))
    sure, hopeful = results
    return sure if hopeful[0] == sure[0] else ("TIDAK_DIKETAHUI", None)


def current(
    row: TalentRow, book: Codebook, today: date
) -> tuple[date, date, str | None, str | None, str | None] | None:
    held = [spell for spell in spells(row, book, today) if spell[1] > today]
    return held[-1] if held else None


def staff_kind(row: TalentRow, asked: Condition, demand: Demand, book: Codebook, today: date) -> Judged:
    if row.staff < 0:
        return "TIDAK_DIKETAHUI", None
    return ("LULUS" if ("PNS", "PPPK")[row.staff] in asked.codes else "GAGAL"), None


def minimum_education(row: TalentRow, asked: Condition, demand: Demand, book: Codebook, today: date) -> Judged:
    order = {level.code: level.order for level in demand.vocabulary.education_levels}
    done = [
        numbers for _, numbers in records(row.educations, row.education_ids, 3) if (day(numbers[2]) or today) <= today
    ]
    if not done:
        return "TIDAK_DIKETAHUI", None
    best = max(order[book.education_levels[level]] for level, _, _ in done)
    return ("LULUS" if best >= order[asked.threshold or ""] else "GAGAL"), None


def held_levels(row: TalentRow, asked: Condition, demand: Demand, book: Codebook, today: date) -> Judged:
    return tenure(row, book, today, asked.amount or 0, 3, set(asked.codes))


def related_experience(row: TalentRow, asked: Condition, demand: Demand, book: Codebook, today: date) -> Judged:
    return tenure(row, book, today, asked.amount or 0, 4, {demand.jabatan.field or ""})


def maximum_age(row: TalentRow, asked: Condition, demand: Demand, book: Codebook, today: date) -> Judged:
    post = current(row, book, today)
    if asked.codes and (post is None or post[3] not in asked.codes):
        return "NOT_APPLICABLE", None
    until = later(day(row.birth) or OPEN, asked.amount or 0)
    return ("LULUS" if today <= until else "GAGAL"), until


def before_retirement(row: TalentRow, asked: Condition, demand: Demand, book: Codebook, today: date) -> Judged:
    birthday = later(day(row.birth) or OPEN, demand.level.retirement_age)
    until = (birthday.replace(day=1) + timedelta(days=32)).replace(day=1) - timedelta(days=1)
    return ("LULUS" if today <= until else "GAGAL"), until


def minimum_predicate(row: TalentRow, asked: Condition, demand: Demand, book: Codebook, today: date) -> Judged:
    years = {numbers[0]: numbers[1] for _, numbers in records(row.performances, row.performance_ids, 2)}
    last = today.year - 1
    if last not in years and today.month < 7:
        last -= 1
    found = [years.get(last - back) for back in range(asked.amount or 1)]
    threshold = book.predicates.index(asked.threshold or "")
    if any(predicate is not None and predicate < threshold for predicate in found):
        return "GAGAL", None
    return ("TIDAK_DIKETAHUI" if None in found else "LULUS"), None


def no_discipline(row: TalentRow, asked: Condition, demand: Demand, book: Codebook, today: date) -> Judged:
    ends = [
        later(decided, asked.amount or 0)
        for _, (severity, on, _) in records(row.disciplines, row.discipline_ids, 3)
        if (decided := day(on)) and decided <= today and book.severities[severity] in asked.codes
    ]
    if ends and max(ends) > today:
        return "BELUM", max(ends)
    vouched = demand.discipline_complete_until
    return ("LULUS" if vouched and today <= vouched + timedelta(days=366) else "TIDAK_DIKETAHUI"), None


def competence(row: TalentRow, asked: Condition, demand: Demand, book: Codebook, today: date) -> Judged:
    newest: dict[str, tuple[date, str, int, date, str | None]] = {}
    for record, (competency, level, on, until, for_level) in records(row.levels, row.level_ids, 5):
        assessed = day(on) or OPEN
        if assessed <= today:
            found = assessed, record, level, day(until) or later(assessed, 3), code(book.jabatan_levels, for_level)
            newest[book.competencies[competency]] = max(
                newest.get(book.competencies[competency], found), found, key=lambda f: f[:2]
            )
    total = 0
    for requirement in demand.standard.requirements:
        _, _, level, until, for_level = newest.get(requirement.competency, (today, "", 0, today, None))
        technical = demand.competencies[requirement.competency].aspect is Aspect.TEKNIS
        too_low = for_level is not None and demand.levels[for_level].standing < demand.level.standing
        if until <= today or (too_low and not technical):
            return "TIDAK_DIKETAHUI", None
        total += level
    return ("LULUS" if 100 * total >= 68 * sum(2 * r.level for r in demand.standard.requirements) else "GAGAL"), None


def credit_points(row: TalentRow, asked: Condition, demand: Demand, book: Codebook, today: date) -> Judged:
    post = current(row, book, today)
    counts = [
        (day(on), points)
        for _, (level, points, on) in records(row.credits, row.credit_ids, 3)
        if post and book.jabatan_levels[level] == post[3] and (day(on) or OPEN) <= today
    ]
    if not counts:
        return "TIDAK_DIKETAHUI", None
    return ("LULUS" if max(counts)[1] >= 100 * (asked.amount or 0) else "GAGAL"), None


def time_in_post(row: TalentRow, asked: Condition, demand: Demand, book: Codebook, today: date) -> Judged:
    post = current(row, book, today)
    if post is None:
        return ("GAGAL" if spells(row, book, today) else "TIDAK_DIKETAHUI"), None
    complete = later(post[0], asked.amount or 0)
    if complete <= today:
        return "LULUS", complete
    return ("BELUM", complete) if _planned_end(row, post[0]) >= complete else ("GAGAL", None)


def _planned_end(row: TalentRow, start: date) -> date:
    ends = [
        day(numbers[6]) or OPEN
        for _, numbers in sorted(
            records(row.placements, row.placement_ids, 7),
            key=lambda entry: (entry[1][5], entry[1][6] or 99_999_999, entry[0]),
        )
        if day(numbers[5]) == start and numbers[4]
    ]
    return ends[-1]


def time_in_post_at_most(row: TalentRow, asked: Condition, demand: Demand, book: Codebook, today: date) -> Judged:
    post = current(row, book, today)
    if post is None:
        return ("GAGAL" if spells(row, book, today) else "TIDAK_DIKETAHUI"), None
    until = later(post[0], asked.amount or 0)
    return ("LULUS" if today <= until else "GAGAL"), until


def no_demotion(row: TalentRow, asked: Condition, demand: Demand, book: Codebook, today: date) -> Judged:
    held = current(row, book, today)
    if held is None:
        return "LULUS", None
    if held[3] is None:
        return "TIDAK_DIKETAHUI", None
    heights = {level.code: level.standing for level in demand.vocabulary.jabatan_levels}
    return ("LULUS" if heights[held[3]] <= heights[demand.jabatan.level] else "GAGAL"), None
