"""Rotation: one assignment for many people and posts, what it costs to do otherwise, and what every limit costs."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import cached_property
from typing import NamedTuple

from api.service.answers.rotation import Placing, RotationAnswer, RotationRequest, RotationWhy
from api.service.ground import Ground
from api.service.moment import Moment
from api.service.naming import named
from api.service.recent import Recent
from api.service.rotation_scene import Setting, setting
from api.service.telling_rotations import TellingRotations
from matching.moving.board import BY_LAW
from matching.moving.rotating import Agreed, board
from matching.moving.rotation import Rotation
from ontology.errors import InvalidInput
from ontology.terms import Rule

KEPT = 8
"""How many settings, and how many rotations, are held in memory, so that an edit need not begin anew."""

TIME_IN_POST = "time_in_post"
"""The criterion that says how long a post is held at least."""

Told = Callable[[RotationAnswer], None]


class Worked(NamedTuple):
    """A rotation with what it takes to tell it."""

    rotation: Rotation
    telling: TellingRotations


class RotationQuestions(Ground):
    """Moves of many people at once."""

    def rotation(
        self,
        request: RotationRequest,
        *,
        as_of: date | None = None,
        known_at: datetime | None = None,
        told: Told = lambda _: None,
    ) -> RotationAnswer:
        """The assignment that suits all best within the limits; `told` gets it before the prices of limits are known.

        Raises:
            UnknownTerm: no such unit, person or jabatan.
            InvalidInput: a limit is negative, a wish names somebody or something that takes no part or is against the
                law, or the wishes leave no assignment.
        """
        moment = self.moment(as_of, known_at)
        worked = self._worked(request, moment)
        told(worked.telling.answer(worked.rotation, ()))
        return worked.telling.answer(worked.rotation, tuple(worked.rotation.prices_of_limits()))

    def rotation_why(
        self,
        request: RotationRequest,
        person: str,
        jabatan: str,
        *,
        as_of: date | None = None,
        known_at: datetime | None = None,
    ) -> RotationWhy:
        """What putting one person on one post would do to a rotation: the price, and who would have to make way.

        Raises:
            UnknownTerm: no such person or jabatan.
            InvalidInput: the person or the jabatan is no part of the rotation.
        """
        moment = self.moment(as_of, known_at)
        worked = self._worked(request, moment)
        who, where = self._placed_at(worked.telling.setting, Placing(person=person, jabatan=jabatan))
        return worked.telling.why(worked.rotation, who, where)

    def _worked(self, request: RotationRequest, moment: Moment) -> Worked:
        key = request, moment.as_of, moment.known_at
        return self._rotations.get(key, lambda: self._work_out(request, moment))

    def _work_out(self, request: RotationRequest, moment: Moment) -> Worked:
        rule = _minimum_time(moment.rules_in_force)
        years = request.minimum_years
        if years is None:
            years = rule.condition.amount or 0 if rule else 0
        if min(years, request.within or 0, request.move_cost, request.spread) < 0:
            raise InvalidInput("Batas rotasi tidak boleh negatif.", "Limits of a rotation cannot be negative.")
        here = self._setting(request, moment)
        agreed = Agreed(
            promotions=request.promotions,
            minimum_years=years,
            within=request.within,
            move_cost=100 * request.move_cost,
            spread=100 * request.spread,
            kept=[self._partaker(here, each) for each in request.kept],
            released=[self._partaker(here, each) for each in request.released],
            forced=dict(self._placed_at(here, each) for each in request.forced),
            forbidden=[self._placed_at(here, each) for each in request.forbidden],
        )
        found = board(here.scene, agreed)
        telling = TellingRotations(
            ground=self,
            moment=moment,
            request=request,
            setting=here,
            minimum=(years, rule if request.minimum_years is None else None),
        )
        for person, post in agreed.forced.items():
            if any(found.closed[limit][person, post] for limit in BY_LAW):
                raise InvalidInput(
                    f"{telling.person(person).label} tidak dapat dipastikan ke {telling.post(post).label}: syaratnya "
                    "tidak terpenuhi atau belum dapat diputuskan.",
                    f"{telling.person(person).label} cannot be put on {telling.post(post).label}: not eligible, or not "
                    "decided.",
                )
        solved = Rotation.solve(found)
        if solved is None:
            raise InvalidInput(
                "Tidak ada susunan yang memenuhi semua batas dan putusan ini sekaligus. Cabut salah satunya.",
                "No assignment keeps all of these limits and decisions. Take one of them back.",
            )
        return Worked(solved, telling)

    def _setting(self, request: RotationRequest, moment: Moment) -> Setting:
        unit = None if request.unit is None else named(self.graph, "Unit", request.unit)
        people = tuple(sorted({named(self.graph, "Person", each).id for each in request.people}))
        key = unit.code if unit else None, people, request.vacancies, moment.as_of, moment.known_at
        return self._settings.get(key, lambda: setting(self, moment, unit, people, vacancies=request.vacancies))

    def _partaker(self, here: Setting, text: str) -> int:
        who = named(self.graph, "Person", text)
        if who.id not in here.people:
            raise InvalidInput(
                f"{who.label} tidak ikut dalam rotasi ini.", f"{who.label} takes no part in this rotation."
            )
        return here.people[who.id]

    def _placed_at(self, here: Setting, placing: Placing) -> tuple[int, int]:
        post = named(self.graph, "Jabatan", placing.jabatan)
        if post.code not in here.posts:
            raise InvalidInput(
                f"{post.label} tidak termasuk jabatan dalam rotasi ini.", f"{post.label} is no part of this rotation."
            )
        return self._partaker(here, placing.person), here.posts[post.code]

    @cached_property
    def _settings(self) -> Recent[tuple[str | None, tuple[str, ...], bool, date, datetime], Setting]:
        return Recent(KEPT)

    @cached_property
    def _rotations(self) -> Recent[tuple[RotationRequest, date, datetime], Worked]:
        return Recent(KEPT)


def _minimum_time(rules: Sequence[Rule]) -> Rule | None:
    """The rule about the minimum time in a post that is about every class; the strictest, where there are several."""
    found = [rule for rule in rules if rule.condition.criterion == TIME_IN_POST and not rule.applies_to]
    return max(found, key=lambda rule: rule.condition.amount or 0, default=None)
