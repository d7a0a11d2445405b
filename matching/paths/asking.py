"""What a jabatan asks of time: which of its conditions open by waiting, which close with age, which have no date.

The conditions that no post on the way changes are judged once by the criteria themselves; only time in posts, which
every step adds to, is left to `career.py`. What must be learned, assessed or entered by then is no part of it: every
step of a route tells that apart.
"""

from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property

from matching.calendar import BEGINNING, FOREVER, as_date
from matching.demand import Demand
from matching.development.becoming.copies import Supposed
from matching.development.becoming.ranks import rise_in_rank
from matching.development.becoming.situation import Situation
from matching.development.catalogue import Catalogue
from matching.eligibility import CRITERIA, Case, Result
from matching.on_day import OnDay
from matching.paths.career import Career, Spell, Sums, years_later
from matching.people import People
from matching.wording import written_date
from ontology.terms import Condition, Importance, Rule

_SUMMED = {"held_levels", "related_experience"}
_TENURE = {*_SUMMED, "time_in_post", "time_in_post_at_most"}
_ENDING = {"maximum_age", "before_retirement"}
_SETTLED = {"staff_kind", "minimum_education", "minimum_golongan", "no_discipline"}


@dataclass(frozen=True, kw_only=True)
class Arrival:
    """When somebody can be appointed at the earliest, as far as time decides."""

    day: int
    """The day; where the way is closed, the day on which it would have been."""
    until: int
    """The last day on which nothing has closed yet."""
    undated: tuple[str, ...] = ()
    """What else has to come about first, of which no day can be computed, one sentence each."""
    closed_by: str | None = None
    """Why it never comes to it, in a sentence."""


@dataclass(frozen=True, kw_only=True)
class Settled:
    """What a condition comes to that no step changes."""

    opens: int = BEGINNING
    until: int = FOREVER
    undated: str | None = None
    closed_by: str | None = None
    records: tuple[Supposed, ...] = ()
    """What is in the records once it is open: a rank that was risen to."""


class TimedRules:
    """The conditions of each jabatan that time decides, in force on a day: the same for everyone who asks."""

    def __init__(self, as_of: date) -> None:
        self.as_of = as_of
        self._found: dict[str, tuple[tuple[Rule, ...], tuple[Rule, ...]]] = {}
        self._sums: dict[str, tuple[Sums, ...]] = {}

    def of(self, demand: Demand) -> tuple[tuple[Rule, ...], tuple[Rule, ...]]:
        """Conditions about time in posts, and those that no post on the way changes; only what is mutlak."""
        code = demand.jabatan.code
        if code not in self._found:
            rules = [rule for rule in demand.gates_on(self.as_of) if rule.condition.importance is Importance.MUTLAK]
            self._found[code] = (
                tuple(rule for rule in rules if rule.condition.criterion in _TENURE),
                tuple(rule for rule in rules if rule.condition.criterion in _ENDING | _SETTLED),
            )
        return self._found[code]

    def sums(self, demand: Demand) -> tuple[Sums, ...]:
        """What the jabatan asks to be summed up over posts."""
        code = demand.jabatan.code
        if code not in self._sums:
            found = (sums_of(rule, demand) for rule in self.of(demand)[0])
            self._sums[code] = tuple(each for each in found if each is not None)
        return self._sums[code]


@dataclass(kw_only=True)
class Clock:
    """One person's time, or nobody's: then only time in posts counts."""

    rules: TimedRules
    people: People | None
    """Of one person only; `None` where a jabatan is asked about and nobody in it."""
    catalogue: Catalogue
    _settled: dict[object, Settled] = field(default_factory=dict)
    _asked: dict[str, tuple[tuple[Rule, ...], tuple[tuple[Rule, Settled], ...]]] = field(default_factory=dict)

    @property
    def as_of(self) -> date:
        """The day asked about."""
        return self.rules.as_of

    @cached_property
    def _view(self) -> OnDay:
        assert self.people is not None
        return OnDay(self.people, self.as_of, (0,) * len(self.people.codebook.competencies))

    def arrival(self, career: Career, demand: Demand, after: int) -> Arrival:
        """The earliest appointment not before a day, by what time opens and closes."""
        held = career.held_on(after)
        found = self._arrival(career, demand, after, held)
        then = career.held_on(found.day)
        if found.closed_by is not None or then == held:
            return found
        return self._arrival(career, demand, found.day, then)  # the post held ends while waiting

    def _arrival(self, career: Career, demand: Demand, after: int, held: Spell | None) -> Arrival:
        tenure, settled = self._conditions(demand)
        opens, until, undated = after, FOREVER, list[str]()
        for rule in tenure:
            if not _concerns(rule, demand, held.jabatan if held else None, held.level if held else None):
                continue
            first, last, never = _time(rule, demand, career, held)
            if never:
                return Arrival(day=after, until=BEGINNING, closed_by=never)
            opens, until = max(opens, first), min(until, last)
        for rule, each in settled:
            codes = rule.condition.codes if rule.condition.criterion == "maximum_age" else ()
            if (codes and (held is None or held.level not in codes)) or not _concerns(
                rule, demand, held.jabatan if held else None, held.level if held else None
            ):
                continue
            if each.closed_by:
                return Arrival(day=after, until=BEGINNING, closed_by=each.closed_by)
            opens, until = max(opens, each.opens), min(until, each.until)
            if each.undated:
                undated.append(each.undated)
        if opens > until:
            last_day = as_date(until)
            closing = f"Baru dapat {_on(opens)}, sesudah {written_date(last_day) if last_day else '-'}"
            return Arrival(day=opens, until=until, closed_by=f"{closing}, hari terakhir batas usia atau masa jabatan.")
        return Arrival(day=opens, until=until, undated=tuple(dict.fromkeys(undated)))

    def supposed(self, demand: Demand, day: int) -> tuple[Supposed, ...]:
        """What the records hold by the day that a step takes for granted: ranks that were risen to."""
        return tuple(record for _, each in self._conditions(demand)[1] if each.opens <= day for record in each.records)

    def _conditions(self, demand: Demand) -> tuple[tuple[Rule, ...], tuple[tuple[Rule, Settled], ...]]:
        code = demand.jabatan.code
        if code not in self._asked:
            tenure, others = self.rules.of(demand)
            settled = () if self.people is None else tuple((rule, self._settle(rule, demand)) for rule in others)
            self._asked[code] = tenure, settled
        return self._asked[code]

    def _settle(self, rule: Rule, demand: Demand) -> Settled:
        key = rule.condition, demand.retirement_age, demand.settings.age_reading
        if key not in self._settled:
            self._settled[key] = self._judged(rule, demand)
        return self._settled[key]

    def _judged(self, rule: Rule, demand: Demand) -> Settled:
        condition: Condition = rule.condition
        if condition.criterion == "maximum_age":
            condition = replace(condition, codes=())  # about whom it is, the post held on the way decides
        rule = replace(rule, condition=condition)
        criterion = CRITERIA[condition.criterion]
        gate = criterion.judge(self._view, condition, demand)
        case = Case(self._view, demand, rule, gate, 0)
        if case.result is Result.TIDAK_DIKETAHUI:
            return Settled()
        if condition.criterion in _ENDING:
            return Settled(until=int(gate.until_day[0]))
        if case.result is Result.BELUM:
            return Settled(opens=int(gate.from_day[0]))
        if case.result is Result.GAGAL and condition.criterion == "minimum_golongan":
            return self._rise(case)
        if case.result is Result.GAGAL and condition.criterion == "minimum_education":
            return Settled(
                undated=f"Pendidikan lanjutan sampai {condition.threshold}; tanggalnya tidak dapat dihitung."
            )
        if case.result is Result.GAGAL:
            return Settled(closed_by=criterion.words(case).sentence)
        return Settled()

    def _rise(self, case: Case) -> Settled:
        assert self.people is not None
        situation = Situation.of(self.people, case.demand, self.catalogue, self.as_of)
        deed = rise_in_rank(situation, case)
        if deed.on is None:
            return Settled(undated=deed.sentence, records=deed.records)
        return Settled(opens=deed.on, records=deed.records)


def _time(rule: Rule, demand: Demand, career: Career, held: Spell | None) -> tuple[int, int, str | None]:
    """From when until when time in posts opens a condition; or why it never does."""
    sums, years = sums_of(rule, demand), rule.condition.amount or 0
    if sums is not None:
        if not career.spells:
            return BEGINNING, FOREVER, None  # nothing is on record: the criteria call it unknown
        found = career.complete_on(sums)
        found = career.complete_on(sums, at_best=True) if found is None else found
        if found is not None:
            return found, FOREVER, None
        return BEGINNING, FOREVER, f"{rule.condition.text or rule.label_id}: tidak bertambah dalam jabatan sebelumnya."
    if rule.condition.criterion in _SUMMED or held is None:
        return BEGINNING, FOREVER, None
    on = years_later(held.start, years)
    return (on, FOREVER, None) if rule.condition.criterion == "time_in_post" else (BEGINNING, on, None)


def sums_of(rule: Rule, demand: Demand) -> Sums | None:
    """What a condition sums up, where it sums time in posts and the jabatan says of which."""
    years = rule.condition.amount or 0
    if rule.condition.criterion == "held_levels":
        return Sums(years=years, levels=frozenset(rule.condition.codes))
    if rule.condition.criterion == "related_experience" and demand.jabatan.field is not None:
        return Sums(years=years, field=demand.jabatan.field)
    return None


def _concerns(rule: Rule, demand: Demand, jabatan: str | None, level: str | None) -> bool:
    """Whether a rule is about this way into a jabatan: what `eligibility.moves` says for many people."""
    if rule.move == "any":
        return True
    if not demand.is_functional:
        return False
    same = jabatan is not None and jabatan in demand.family
    if rule.move == "promotion":
        return same and level in demand.levels_below
    return not (same and (level in demand.levels_below or level == demand.jabatan.level))


def _on(day: int) -> str:
    on = as_date(day)
    return written_date(on) if on else "pada hari yang tidak diketahui"
