"""Ways put into words: steps with their conditions, gaps and programmes, and what closes a way."""

from api.service.answers.paths import ClosedRoute, PathRoute, PathStep, StepGap, StepProgramme
from api.service.setting_out import SettingOut
from api.service.terms import ref
from matching.calendar import as_date, date_of, years_and_months
from matching.paths.arriving import Timed, Ways
from matching.paths.learning import Learned
from matching.paths.moves import move_kind
from matching.paths.network import Move, Route
from matching.wording import written_date, written_span
from ontology.facts import Jabatan
from ontology.findings import Gate, TermRef

CLOSED_SHOWN = 3


class Telling:
    """Tells ways of one setting out; what they have in common is asked once."""

    def __init__(self, out: SettingOut) -> None:
        self.out = out
        self._gates: dict[tuple[Route, int], tuple[Gate, ...]] = {}

    def route(self, timed: Timed) -> PathRoute:
        """One way that nothing closes."""
        learned = self.out.learning.along(timed.route) if self.out.learning else [Learned()] * len(timed.route)
        dated = [not any(each.undated for each in timed.arrivals[: place + 1]) for place in range(len(timed.route))]
        steps = tuple(
            self._step(timed, place, is_dated, each)
            for place, (is_dated, each) in enumerate(zip(dated, learned, strict=True))
        )
        return PathRoute(arrives=steps[-1].earliest, hours=timed.hours, steps=steps)

    def closed(self, ways: Ways) -> tuple[ClosedRoute, ...]:
        """The ways that come nearest, where none is open."""
        if ways.best:
            return ()
        return tuple(
            ClosedRoute(
                jabatan=tuple(ref(self.out.demands[code].jabatan) for code in timed.route),
                at=ref(self.out.demands[timed.route[len(timed.arrivals) - 1]].jabatan),
                sentence=timed.arrivals[-1].closed_by or "",
            )
            for timed in ways.closed[:CLOSED_SHOWN]
        )

    def _step(self, timed: Timed, place: int, is_dated: bool, learned: Learned) -> PathStep:
        demand, arrival = self.out.demands[timed.route[place]], timed.arrivals[place]
        jabatan = demand.jabatan
        kind, moved = self.move(timed.route, place)
        before = timed.arrivals[place - 1].day if place else self.out.today
        standards = {each.competency: each.level for each in demand.standard.requirements}
        label = {code: competency.label_id for code, competency in demand.competencies.items()}
        return PathStep(
            jabatan=ref(jabatan),
            level=_term(jabatan.level, self.out.levels[jabatan.level].label_id),
            move=kind,
            moved=moved,
            earliest=date_of(arrival.day) if is_dated else None,
            until=as_date(arrival.until),
            waits=_span(before, arrival.day),
            undated=arrival.undated,
            gates=self._judged(timed, place),
            gaps=tuple(
                StepGap(competency=_term(code, label[code]), standard=standards[code], reached=reached / 2)
                for code, reached in learned.short.items()
            ),
            assess_first=tuple(_term(code, label[code]) for code in learned.unknown),
            programmes=tuple(
                StepProgramme(programme=_term(each.code, each.programme.name), hours=each.hours)
                for each in learned.courses
            ),
            no_programme=tuple(_term(code, label[code]) for code in learned.no_programme),
            hours=learned.hours,
        )

    def move(self, route: Route, place: int) -> tuple[str | None, int]:
        """The kind of the move to a step, and how many people made it."""
        before = self.out.demands[route[place - 1]].jabatan if place else self.out.post
        if before is None:
            return None, 0
        move = self._kept(before, route[place])
        if move is not None:
            return move.kind.value, move.moved
        kind = move_kind(self.out.levels[before.level], self.out.levels[self.out.demands[route[place]].jabatan.level])
        return (kind.value if kind else None), 0

    def _kept(self, before: Jabatan, after: str) -> Move | None:
        return self.out.pattern.move(before.code, after)

    def _judged(self, timed: Timed, place: int) -> tuple[Gate, ...]:
        """What the criteria say about a copy of the person on the day of a step."""
        if self.out.copy is None:
            return ()
        route, arrival, clock = timed.route[: place + 1], timed.arrivals[place], self.out.traveller.clock
        if (route, arrival.day) not in self._gates:
            taken = list(zip(route[:-1], timed.arrivals, strict=False))
            held = [(each.day, self.out.demands[code].jabatan) for code, each in taken]
            more = [
                record
                for code, each in [*taken, (route[-1], arrival)]
                for record in clock.supposed(self.out.demands[code], each.day)
            ]
            demand = self.out.demands[route[-1]]
            self._gates[route, arrival.day] = self.out.copy.gates(demand, arrival.day, held, more)
        return self._gates[route, arrival.day]


def summed_up(ways: Ways, start: TermRef | None, target: TermRef) -> str:
    """The answer in one sentence."""
    if start is not None and start.code == target.code:
        return f"{target.label} adalah jabatan yang dipegang sekarang."
    if ways.best:
        first = ways.best[0]
        moves = f"{len(first.route)} perpindahan"
        when = f"paling awal {written_date(date_of(first.arrives))}" if first.is_dated else "tanggalnya belum pasti"
        return f"{ways.open_} jalur terbuka; yang pertama tiba {when} dengan {moves}."
    if ways.closed:
        return "Tidak ada jalur yang terbuka: setiap jalur tertutup sebelum sampai."
    return "Tidak ada rangkaian paling banyak 4 perpindahan yang sampai ke jabatan itu."


def _term(code: str, label: str) -> TermRef:
    return TermRef(id=code, code=code, label=label)


def _span(before: int, day: int) -> str:
    if day <= before:
        return "tanpa menunggu"
    return written_span(*years_and_months(date_of(before), date_of(day)))
