"""Careers: the best ways to a jabatan, and what can be reached at all, by when."""

from collections.abc import Iterable
from datetime import date, datetime

import numpy as np

from api.service.answers.paths import PathsAnswer, Reachable, ReachableAnswer
from api.service.career_network import CareerNetwork
from api.service.developing import DevelopmentQuestions
from api.service.moment import Moment
from api.service.naming import named
from api.service.setting_out import ELSEWHERE, SettingOut, post_held
from api.service.telling_paths import Telling, summed_up
from api.service.terms import ref
from matching.calendar import as_date
from matching.demand import validity
from matching.development.becoming.copies import known_by
from matching.on_day import OnDay
from matching.paths.arriving import Timed, best_ways
from matching.paths.moves import move_kind
from matching.paths.network import LONGEST, Route
from ontology.errors import UnknownTerm


class PathQuestions(DevelopmentQuestions, CareerNetwork):
    """Where a career can lead, by when, and over which steps.

    The moves that make the network are those of the jabatan as known at the moment, with the moves that people made by
    the day; see `CareerNetwork` for what of it the graph keeps. All days count from the records as known then.
    """

    def paths_from(
        self, start: str, target: str, *, limit: int = 5, as_of: date | None = None, known_at: datetime | None = None
    ) -> PathsAnswer:
        """The best ways from the jabatan of this code or name or, where there is none, from the person.

        Raises:
            UnknownTerm: neither a jabatan nor a person; or no such target.
            MissingStandard: the target has no standard on the day.
        """
        asked = self.jabatan_paths if self._is_jabatan(start) else self.paths
        return asked(start, target, limit=limit, as_of=as_of, known_at=known_at)

    def paths(
        self, person: str, jabatan: str, *, limit: int = 5, as_of: date | None = None, known_at: datetime | None = None
    ) -> PathsAnswer:
        """The best ways from the post that a person holds to a jabatan, each step as early as time allows.

        A step's earliest day is that by which time in posts, rank, and whatever runs out by itself let it be made, and
        age and retirement do not yet close it. What must be learned, assessed or entered until then stands beside it,
        judged by the criteria on a copy of the person who has made the earlier steps.

        Args:
            person: id, identity number or unambiguous name.
            jabatan: code or unambiguous name of the jabatan aimed at.
            limit: how many ways.
            as_of: the day asked about; today if left out.
            known_at: only what was known then counts.

        Raises:
            UnknownTerm: no such person or jabatan.
            MissingStandard: the jabatan has no standard on the day.
        """
        moment = self.moment(as_of, known_at)
        return self._ways(self._person(person, moment), jabatan, limit)

    def jabatan_paths(
        self, jabatan: str, target: str, *, limit: int = 5, as_of: date | None = None, known_at: datetime | None = None
    ) -> PathsAnswer:
        """The best ways from a jabatan to another for somebody appointed on the day: only time in posts counts.

        Raises:
            UnknownTerm: no such jabatan.
            MissingStandard: the target has no standard on the day.
        """
        moment = self.moment(as_of, known_at)
        return self._ways(self._jabatan(jabatan, moment), target, limit)

    def reachable_from(
        self,
        start: str,
        *,
        moves: int = 2,
        limit: int = 50,
        as_of: date | None = None,
        known_at: datetime | None = None,
    ) -> ReachableAnswer:
        """What can be reached from the jabatan of this code or name or, where there is none, from the person.

        Raises:
            UnknownTerm: neither a jabatan nor a person.
        """
        asked = self.jabatan_reachable if self._is_jabatan(start) else self.reachable
        return asked(start, moves=moves, limit=limit, as_of=as_of, known_at=known_at)

    def reachable(
        self,
        person: str,
        *,
        moves: int = 2,
        limit: int = 50,
        as_of: date | None = None,
        known_at: datetime | None = None,
    ) -> ReachableAnswer:
        """What a person can reach in so many moves (1 to 3), by when at the earliest.

        Raises:
            UnknownTerm: no such person.
        """
        return self._reached(self._person(person, self.moment(as_of, known_at)), moves, limit)

    def jabatan_reachable(
        self,
        jabatan: str,
        *,
        moves: int = 2,
        limit: int = 50,
        as_of: date | None = None,
        known_at: datetime | None = None,
    ) -> ReachableAnswer:
        """What somebody appointed to a jabatan on the day can reach in so many moves; only time in posts counts.

        Raises:
            UnknownTerm: no such jabatan.
        """
        return self._reached(self._jabatan(jabatan, self.moment(as_of, known_at)), moves, limit)

    def _is_jabatan(self, text: str) -> bool:
        return len(self.graph.find("Jabatan", text.strip())) == 1

    def _person(self, person: str, moment: Moment) -> SettingOut:
        who, talent = named(self.graph, "Person", person), self.talent.at(moment.known_at)
        one = known_by(talent.take(np.array([talent.row_of(who.id)])), moment.as_of)
        view = OnDay(one, moment.as_of, validity(moment.rules_in_force, self.vocabulary))
        posts = self.pattern(moment).near.posts
        return SettingOut(
            moment=moment,
            pattern=self.pattern(moment),
            demands=self.targets.at(moment),
            catalogue=self._catalogue(moment),
            levels=self.words.levels,
            person=self.graph.people([who.id], moment.known_at).get(who.id, who),
            view=view,
            post=post_held(view, posts, self.vocabulary),
        )

    def _jabatan(self, jabatan: str, moment: Moment) -> SettingOut:
        code = named(self.graph, "Jabatan", jabatan).code
        pattern = self.pattern(moment)
        if code not in pattern.near.posts:
            raise UnknownTerm("jabatan", jabatan)
        return SettingOut(
            moment=moment,
            pattern=pattern,
            demands=self.targets.at(moment),
            catalogue=self._catalogue(moment),
            levels=self.words.levels,
            person=None,
            view=None,
            post=pattern.near.posts[code],
        )

    def _ways(self, out: SettingOut, jabatan: str, limit: int) -> PathsAnswer:
        target = ref(self.targets.of(named(self.graph, "Jabatan", jabatan), out.moment).jabatan)
        routes, complete = self._routes(out, target.code)
        hours = out.learning.hours if out.learning else (lambda _: 0)
        ways = best_ways(out.traveller, routes, limit, hours)
        telling = Telling(out)
        return PathsAnswer(
            **out.moment.stamp,
            person=out.person,
            start=out.start,
            target=target,
            routes=tuple(telling.route(timed) for timed in ways.best),
            considered=len(routes),
            complete=complete,
            closed=telling.closed(ways),
            sentence=summed_up(ways, out.start, target),
        )

    def _routes(self, out: SettingOut, target: str) -> tuple[tuple[Route, ...], bool]:
        """The steps of every way over the network; the way straight to the target is always looked at."""
        post = out.post
        if post is not None and post.code == target:
            return (), True
        if post is None:
            return ((target,),), True
        if post.code != ELSEWHERE:
            found, complete = self.routes([post.code], target, LONGEST, out.moment)
            steps = [route[1:] for route in found]
        else:
            first = [move.end for move in self.first(post, out.moment)]
            found, complete = self.routes(first, target, LONGEST - 1, out.moment)
            steps = list(found)
        if move_kind(self.words.levels[post.level], self.words.levels[out.demands[target].jabatan.level]):
            steps.append((target,))
        return tuple(route for route in dict.fromkeys(steps) if all(code in out.demands for code in route)), complete

    def _reached(self, out: SettingOut, moves: int, limit: int) -> ReachableAnswer:
        telling = Telling(out)
        best: dict[str, Timed] = {}
        for route in self._onward(out, moves):
            timed = out.traveller.timed(route)
            if timed.arrivals[-1].closed_by is None:
                known = best.get(route[-1])
                best[route[-1]] = timed if known is None else min(known, timed, key=_soonest)
        ordered = sorted(best.values(), key=lambda timed: (*_soonest(timed)[:3], timed.route[-1]))
        return ReachableAnswer(
            **out.moment.stamp,
            person=out.person,
            start=out.start,
            moves=moves,
            total=len(ordered),
            reached=tuple(self._end_of(timed, out, telling) for timed in ordered[:limit]),
        )

    def _onward(self, out: SettingOut, moves: int) -> Iterable[Route]:
        """Every way of at most so many moves, wherever it leads."""
        post = out.post
        if post is None:
            return
        first = self.first(post, out.moment) if post.code == ELSEWHERE else ()
        begun: list[Route] = [(move.end,) for move in first] if post.code == ELSEWHERE else [()]
        onward = self.onward([route[-1] for route in begun] if first else [post.code], moves, out.moment)
        while begun:
            begun = [route for route in begun if not route or route[-1] in out.demands]
            yield from (route for route in begun if route)
            begun = [
                (*route, move.end)
                for route in begun
                if len(route) < moves
                for move in onward.get(route[-1] if route else post.code, ())
                if move.end not in route and move.end != post.code
            ]

    def _end_of(self, timed: Timed, out: SettingOut, telling: Telling) -> Reachable:
        jabatan = out.demands[timed.route[-1]].jabatan
        kind, moved = telling.move(timed.route, len(timed.route) - 1)
        return Reachable(
            jabatan=ref(jabatan),
            level=self.words.ref("jabatan_level", jabatan.level),
            move=kind,
            moved=moved,
            moves=len(timed.route),
            earliest=as_date(timed.arrives) if timed.is_dated else None,
            over=tuple(ref(out.demands[code].jabatan) for code in timed.route[:-1]),
        )


def _soonest(timed: Timed) -> tuple[bool, int, int, Route]:
    return not timed.is_dated, timed.arrives, len(timed.route), timed.route
