"""Which jabatan open or close between two states of one person, and by which conditions."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from api.service.answers.what_if import PostChange, PostChanges
from api.service.terms import Words, ref
from matching.calendar import as_date
from matching.demand import Demand
from matching.development.becoming.situation import Situation
from matching.development.supposing import Window
from matching.gates import gates
from matching.verdict import Outcome
from ontology.findings import Gate, GateResult, Verdict
from ontology.terms import Importance

SHOWN = 20
"""How many jabatan are told one by one."""

Windows = Mapping[str, Window]
"""The person before each jabatan, by code."""


def told(situation: Situation) -> dict[str, Gate]:
    """Every condition of the jabatan of a situation, by its rule."""
    now = situation.now
    return {gate.rule: gate for gate in gates(now.view, now.demand, now.judged, now.verdicts, 0)}


def decides(gate: Gate) -> bool:
    """Whether the verdict rests on it."""
    return gate.importance is Importance.MUTLAK


@dataclass(frozen=True, kw_only=True)
class Changing:
    """Compares two states of one person: what was within reach, and what is."""

    demands: Mapping[str, Demand]
    words: Words
    left_out: str | None
    """The code of a jabatan that is not compared: the one that is held in one of the states."""

    def opening(self, windows: tuple[Windows, Windows], states: tuple[Situation, Situation]) -> PostChanges:
        """What opens from the first state to the second, the earliest first."""
        return self._changes(windows, states, _opens, lambda code, window: (window.from_day, code))

    def closing(self, windows: tuple[Windows, Windows], states: tuple[Situation, Situation]) -> PostChanges:
        """What closes, the highest first."""
        return self._changes(
            windows,
            states,
            lambda before, after: _opens(after, before),
            lambda code, _: (-self.demands[code].level.standing, code),
        )

    def _changes(
        self,
        windows: tuple[Windows, Windows],
        states: tuple[Situation, Situation],
        counts: Callable[[Outcome, Outcome], bool],
        order: Callable[[str, Window], tuple[int, str]],
    ) -> PostChanges:
        before, after = windows
        found = sorted(
            (order(code, window), code)
            for code, window in after.items()
            if code != self.left_out and counts(before[code].outcome, window.outcome)
        )
        shown = tuple(self._change(code, before[code], after[code], states) for _, code in found[:SHOWN])
        return PostChanges(total=len(found), shown=shown)

    def _change(self, code: str, before: Window, after: Window, states: tuple[Situation, Situation]) -> PostChange:
        demand = self.demands[code]
        dated = after.outcome in (Outcome.LAYAK, Outcome.BELUM_LAYAK)
        return PostChange(
            jabatan=ref(demand.jabatan),
            level=self.words.ref("jabatan_level", demand.jabatan.level),
            before=Verdict[before.outcome.name],
            after=Verdict[after.outcome.name],
            eligible_from=as_date(after.from_day) if dated else None,
            eligible_until=as_date(after.until_day) if dated else None,
            because=_because(
                *(told(state.before(demand)) for state in states), opened=_opens(before.outcome, after.outcome)
            ),
        )


def _opens(before: Outcome, after: Outcome) -> bool:
    """Whether something was ruled out and is not any more, or is open now that was not."""
    return before is not after and (before is Outcome.TIDAK_LAYAK or after is Outcome.LAYAK)


def _because(before: Mapping[str, Gate], after: Mapping[str, Gate], *, opened: bool) -> tuple[str, ...]:
    """What the conditions say afterwards that decide and come out otherwise: those that were closed, or that are."""
    was_closed, is_closed = _closed(before), _closed(after)
    if not opened:
        rules = [rule for rule in is_closed if rule not in was_closed or before[rule].result is not after[rule].result]
        return tuple(f"{after[rule].label}: {after[rule].sentence}" for rule in rules)
    return tuple(
        f"{after[rule].label}: {after[rule].sentence}"
        if rule in after
        else f"{before[rule].label}: tidak berlaku lagi baginya."
        for rule in was_closed
        if rule not in after or before[rule].result is not after[rule].result
    )


def _closed(gates: Mapping[str, Gate]) -> list[str]:
    return [rule for rule, gate in gates.items() if decides(gate) and gate.result is not GateResult.LULUS]
