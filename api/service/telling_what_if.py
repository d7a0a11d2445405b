"""How an assumption is told: both sides, and what changes between them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from api.service.answers.what_if import Appointment, Assumed, GateChange, LevelChange, Prospect, Side, WhatIfAnswer
from api.service.moment import Moment
from api.service.post_changes import Changing, Windows, decides, told
from api.service.prospects import prospect
from api.service.terms import Words, ref
from matching.calendar import as_date, date_of
from matching.demand import Demand
from matching.development.becoming.situation import Situation
from matching.development.supposing import Assumption, Supposition, Taken
from matching.explaining import explained
from matching.verdict import Outcome
from matching.wording import alternatives, written_date, written_number, written_percent
from ontology.development import Advice
from ontology.facts import Jabatan
from ontology.findings import Gate, GateResult, TermRef, Verdict
from ontology.terms import Importance

VERDICTS: Mapping[Verdict, str] = {
    Verdict.LAYAK: "layak",
    Verdict.BELUM_LAYAK: "belum layak",
    Verdict.TIDAK_LAYAK: "tidak layak",
    Verdict.TIDAK_DAPAT_DIPUTUSKAN: "belum dapat diputuskan",
}


@dataclass(frozen=True, kw_only=True)
class Telling:
    """Everything that the answer is put together from."""

    moment: Moment
    person: TermRef
    now: Situation
    """On the day asked about, nothing assumed."""
    assumption: Assumption
    supposed: Supposition
    held: Jabatan | None
    demands: Mapping[str, Demand]
    population: NDArray[np.int64]
    advice: tuple[Advice, Advice]
    """What would make eligible: from the day asked about, and from the day of the assumption with it."""
    words: Words

    def answer(self, today: Windows, without: Windows, with_: Windows) -> WhatIfAnswer:
        """The answer. Of all jabatan: on the day asked about, and on the day of the assumption without and with it."""
        before = self._side(self.supposed.without, self.advice[0])
        after = self._side(self.supposed.with_, self.advice[1])
        changing = Changing(demands=self.demands, words=self.words, left_out=self._moved_to)
        by_assumption = (without, with_), (self.supposed.without, self.supposed.with_)
        return WhatIfAnswer(
            **self.moment.stamp,
            person=self.person,
            jabatan=ref(self.now.demand.jabatan),
            on=date_of(self.assumption.day),
            assumed=tuple(self._assumed()),
            before=before,
            after=after,
            gates=self._gates(),
            levels=self._levels(),
            opens=changing.opening(*by_assumption),
            closes=changing.closing(*by_assumption),
            lapses=changing.closing((today, without), (self.now, self.supposed.without)),
            appointment=self._appointment(without),
            prospect_before=self._prospect(self.held),
            prospect_after=self._prospect(self.assumption.post),
            remarks=tuple(self._remarks()),
            sentence=_summed_up(before, after),
        )

    @property
    def _moved_to(self) -> str | None:
        return self.assumption.post.code if self.assumption.post else None

    def _side(self, situation: Situation, advice: Advice) -> Side:
        [match] = explained(situation.now.view, situation.demand, self.population)
        return Side(
            verdict=match.verdict,
            eligible_from=match.eligible_from,
            eligible_until=match.eligible_until,
            score=match.score,
            jpm=match.jpm,
            way=advice.way,
            earliest=advice.eligible_on,
            steps=len(advice.steps),
            hours=advice.hours,
        )

    def _assumed(self) -> Iterator[Assumed]:
        on = written_date(date_of(self.assumption.day))
        for course, rises in self.supposed.taken:
            steps = ", ".join(
                f"{self._label(code)} {written_number(start / 2)} → {written_number(end / 2)}"
                for code, (start, end) in rises.items()
            )
            found = f"uji sesudahnya menemukan {steps}" if steps else "tidak menaikkan level yang diketahui"
            yield Assumed(programme=ref(course.programme), jabatan=None, sentence=f"Selesai {on}; {found}.")
        if self.assumption.post is not None:
            yield Assumed(programme=None, jabatan=ref(self.assumption.post), sentence=f"Diangkat definitif {on}.")

    def _gates(self) -> tuple[GateChange, ...]:
        """The conditions that come out otherwise, those that decide first."""
        before, after = told(self.supposed.without), told(self.supposed.with_)
        changes = (_changed(before.get(rule), after.get(rule)) for rule in dict.fromkeys((*before, *after)))
        found = [change for change in changes if change is not None]
        return tuple(sorted(found, key=lambda change: change.importance is not Importance.MUTLAK))

    def _levels(self) -> tuple[LevelChange, ...]:
        """From where to where all programmes lead together; what the jabatan asks for comes first."""
        first, last = dict[str, int](), dict[str, int]()
        for _, rises in self.supposed.taken:
            for code, (start, end) in rises.items():
                first.setdefault(code, start)
                last[code] = end
        standards = {each.competency: each.level for each in self.now.demand.standard.requirements}
        return tuple(
            LevelChange(
                competency=self.words.ref("competency", code),
                standard=standards.get(code),
                before=first[code] / 2,
                after=last[code] / 2,
            )
            for code in sorted(last, key=lambda code: (code not in standards, code))
        )

    def _appointment(self, without: Windows) -> Appointment | None:
        post = self.assumption.post
        if post is None or post.code not in self.demands:
            return None
        window = without[post.code]
        dated = window.outcome in (Outcome.LAYAK, Outcome.BELUM_LAYAK)
        gates = told(self.supposed.without.before(self.demands[post.code])).values()
        return Appointment(
            jabatan=ref(post),
            verdict=Verdict[window.outcome.name],
            eligible_from=as_date(window.from_day) if dated else None,
            eligible_until=as_date(window.until_day) if dated else None,
            closed=tuple(
                f"{gate.label}: {gate.sentence}"
                for gate in gates
                if decides(gate) and gate.result is not GateResult.LULUS
            ),
        )

    def _prospect(self, post: Jabatan | None) -> Prospect | None:
        if post is None or self.assumption.post is None:
            return None
        return prospect(post, int(self.now.people.birth[0]), self.moment.rules_in_force, self.words)

    def _remarks(self) -> Iterator[str]:
        post = self.assumption.post
        if post is not None and post.code not in self.demands:
            yield (
                f"{post.name} belum mempunyai standar kompetensi pada tanggal ini, sehingga syarat pengangkatannya "
                "tidak diperiksa."
            )
        for taken in self.supposed.taken:
            yield from self._not_raised(taken)

    def _not_raised(self, taken: Taken) -> Iterator[str]:
        name, known = taken.course.programme.name, self._known
        unknown = [self._label(code) for code in sorted(taken.course.competencies) if code not in known]
        if unknown:
            yield f"{name}: level {alternatives(unknown, 'dan')} belum diketahui dan harus diuji dahulu."
        elif not taken.rises:
            yield f"{name} tidak menaikkan apa pun: levelnya belum mencapai level masuk atau sudah pada level tujuan."
        meant, classes = taken.course.programme.target_levels, self._classes
        if meant and classes.isdisjoint(meant):
            labels = alternatives([self.words.ref("jabatan_level", code).label for code in meant])
            yield f"{name} disediakan untuk jenjang {labels}; belum tentu terbuka baginya."

    @cached_property
    def _known(self) -> frozenset[str]:
        view = self.supposed.without.now.view
        return frozenset(code for at, code in enumerate(view.people.codebook.competencies) if view.levels.known[at, 0])

    @cached_property
    def _classes(self) -> frozenset[str]:
        posts = (self.held, self.assumption.post, self.now.demand.jabatan)
        return frozenset(post.level for post in posts if post is not None)

    def _label(self, code: str) -> str:
        return self.words.ref("competency", code).label


def _changed(before: Gate | None, after: Gate | None) -> GateChange | None:
    gate = after or before
    assert gate is not None
    if before and after and _outcome(before) == _outcome(after):
        return None
    return GateChange(
        label=gate.label,
        criterion=gate.criterion,
        importance=gate.importance,
        before=before.result if before else None,
        after=after.result if after else None,
        said_before=before.sentence if before else None,
        said_after=after.sentence if after else None,
        legal_basis=gate.legal_basis,
        mark=gate.mark,
    )


def _outcome(gate: Gate) -> tuple[object, ...]:
    return gate.result, gate.from_, gate.until


def _summed_up(before: Side, after: Side) -> str:
    """Both sides in a sentence."""
    verdicts = VERDICTS[before.verdict], VERDICTS[after.verdict]
    scores = written_percent(before.score.percent), written_percent(after.score.percent)
    if verdicts[0] == verdicts[1] and scores[0] == scores[1]:
        said = f"Putusan tetap {verdicts[0]} dan skor terbukti tetap {scores[0]}"
    else:
        said = f"Dari {verdicts[0]} dengan skor terbukti {scores[0]} menjadi {verdicts[1]} dengan {scores[1]}"
    if before.earliest == after.earliest:
        return f"{said}."
    return f"{said}; layak paling awal {_day(before)} tanpa andaian, {_day(after)} dengan andaian."


def _day(side: Side) -> str:
    return written_date(side.earliest) if side.earliest else "belum bertanggal"
