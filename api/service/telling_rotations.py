"""Rotations in answers: who goes where and why, why somebody stays, and what limits cost."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from api.service.answers.rotation import (
    LimitPrice,
    RotationAnswer,
    RotationMove,
    RotationRequest,
    RotationStay,
    RotationStep,
    RotationWhy,
    SpreadWon,
)
from api.service.ground import Ground
from api.service.moment import Moment
from api.service.rotation_scene import Setting
from api.service.rotation_words import LIMITS, closed_sentence, move_sentence, signed, stay_sentence, way_sentence
from api.service.terms import ref
from matching.moving.board import Limit
from matching.moving.rotation import Rotation
from matching.moving.staying import Reason, Stay, stays
from matching.shares import percent
from ontology.findings import TermRef
from ontology.terms import Rule

PRICED = 200
"""How many moves, and how many of those who stay, are priced at once; single ones are asked about."""


@dataclass(frozen=True, kw_only=True)
class TellingRotations:
    """Tells a rotation of one setting."""

    ground: Ground
    moment: Moment
    request: RotationRequest
    setting: Setting
    minimum: tuple[int, Rule | None]
    """How many years a post is held at least, and the rule that says so."""

    def answer(self, found: Rotation, limits: Sequence[tuple[Limit, int, int]]) -> RotationAnswer:
        """The whole of it; `limits` with their prices and moves."""
        scene, (years, rule) = self.setting.scene, self.minimum
        people = np.arange(len(scene.people))
        before, after = (int(found.board.value[people, posts].sum()) for posts in (scene.own, found.post_of))
        return RotationAnswer(
            **self.moment.stamp,
            unit=self.setting.unit,
            request=self.request,
            people=len(scene.people),
            posts=len(scene.posts),
            seats=int(scene.seats.sum()),
            vacant=self.setting.vacant,
            left_out=self.setting.left_out,
            minimum_years=years,
            minimum_basis=rule.legal_basis if rule else None,
            before=percent(before),
            after=percent(after),
            gain=signed(after - before),
            moves=tuple(self._moves(found)),
            stays=tuple(self._stays(found)),
            limits=tuple(
                LimitPrice(
                    limit=limit.value,
                    price=percent(price),
                    moves=moves,
                    sentence=f"Tanpa batas {LIMITS[limit]} jumlah bersama naik {percent(price).replace('.', ',')} %.",
                )
                for limit, price, moves in sorted(limits, key=lambda each: (-each[1], each[0]))
            ),
            spread=tuple(self._spread(found)),
        )

    def why(self, found: Rotation, person: int, post: int) -> RotationWhy:
        """One placement, whether it is proposed or not."""
        closed = found.board.why_closed(person, post)
        price = None if closed else found.price(person, post)
        steps = () if price is None else tuple(self._step(row, to, found.post_of) for row, to in price.moves)
        if closed:
            said = closed_sentence(closed)
        elif price is None:
            said = "Pegawai lain tidak dapat memberi tempat dalam batas-batas ini."
        elif int(found.post_of[person]) == post:
            said = "Inilah yang diusulkan."
        else:
            said = way_sentence(price.loss, steps)
        return RotationWhy(
            **self.moment.stamp,
            person=self.person(person),
            jabatan=self.post(post),
            possible=price is not None,
            closed_by=tuple(limit.value for limit in closed),
            price=None if price is None else percent(price.loss),
            moves=steps,
            sentence=said,
        )

    def person(self, place: int) -> TermRef:
        """Somebody who takes part."""
        return self._names[self.setting.scene.people[place]]

    def post(self, place: int) -> TermRef:
        """A post that takes part."""
        return ref(self.setting.scene.posts[place].jabatan)

    def _moves(self, found: Rotation) -> Iterator[RotationMove]:
        """The greatest gain first, then by post taken and id."""
        own, value = self.setting.scene.own, found.board.value
        gains = {row: int(value[row, found.post_of[row]] - value[row, own[row]]) for row in found.moved.tolist()}
        forced = found.board.closed[Limit.FORCED]
        ordered = sorted(gains, key=lambda row: (-gains[row], int(found.post_of[row]), row))
        for number, row in enumerate(ordered):
            start, end = int(own[row]), int(found.post_of[row])
            may_stay = number < _priced(found) and not found.board.why_closed(row, start)
            kept = found.price(row, start) if may_stay else None
            before, after = int(value[row, start]), int(value[row, end])
            step = self._step(row, end, own)
            yield RotationMove(
                **{name: getattr(step, name) for name in RotationStep.__dataclass_fields__},
                before=percent(before),
                after=percent(after),
                gain=signed(after - before),
                worth=None if kept is None else percent(kept.loss),
                forced=bool(forced[row].any()),
                sentence=move_sentence(before, after, None if kept is None else kept.loss, step),
            )

    def _stays(self, found: Rotation) -> Iterator[RotationStay]:
        """Those first who would be better off elsewhere, by what keeps them; then by post and id."""
        told = [self._stay(found, stay) for stay in stays(self.setting.scene, found, _priced(found))]
        place = {reason.value: number for number, reason in enumerate(Reason)}
        yield from sorted(
            told, key=lambda stay: (stay.better is None, place[stay.reason], stay.jabatan.code, stay.person.id)
        )

    def _stay(self, found: Rotation, stay: Stay) -> RotationStay:
        own = int(self.setting.scene.own[stay.person])
        steps = tuple(self._step(row, to, found.post_of) for row, to in stay.price.moves) if stay.price else ()
        better = None if stay.better is None else self.post(stay.better)
        return RotationStay(
            person=self.person(stay.person),
            jabatan=self.post(own),
            unit=self._unit(own),
            share=percent(int(found.board.value[stay.person, own])),
            reason=stay.reason.value,
            better=better,
            price=None if stay.price is None else percent(stay.price.loss),
            moves=steps,
            sentence=stay_sentence(stay.reason, better, None if stay.price is None else stay.price.loss, steps),
        )

    def _step(self, row: int, post: int, before: NDArray[np.int64]) -> RotationStep:
        left = int(before[row])
        return RotationStep(
            person=self.person(row),
            leaves=self.post(left),
            unit_left=self._unit(left),
            takes=self.post(post),
            unit_taken=self._unit(post),
        )

    def _spread(self, found: Rotation) -> Iterator[SpreadWon]:
        """Only what changes."""
        for group in found.board.groups:
            before, after = group.is_won(found.board.own), group.is_won(found.post_of)
            unit = self.ground.tree(self.moment).ref(group.name[0])
            if before != after and unit is not None:
                yield SpreadWon(
                    unit=unit,
                    competency=self.ground.words.ref("competency", group.name[1]),
                    before=before,
                    after=after,
                )

    def _unit(self, post: int) -> TermRef | None:
        return self.ground.tree(self.moment).ref(self.setting.scene.posts[post].jabatan.unit)

    @cached_property
    def _names(self) -> Mapping[str, TermRef]:
        return self.ground.graph.people(self.setting.scene.people, self.moment.known_at)


def _priced(found: Rotation) -> int:
    """How many are priced at once: with groups each price is an integer programme, so they are only asked about."""
    return 0 if found.board.groups else PRICED
