"""What would be if: a person with programmes not taken yet, or in a post not held, asked about by the same criteria."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime

import numpy as np

from api.service.answers.what_if import WhatIfAnswer
from api.service.developing import DevelopmentQuestions
from api.service.naming import named
from api.service.telling_what_if import Telling
from matching.calendar import day_number
from matching.development.becoming import advice_for
from matching.development.becoming.situation import Situation
from matching.development.catalogue import Catalogue, Course, rises
from matching.development.supposing import Assumption, suppose, windows
from ontology.errors import InvalidInput, UnknownTerm
from ontology.facts import Jabatan


class WhatIfQuestions(DevelopmentQuestions):
    """Counselling by example. Nothing that is assumed is ever kept."""

    def what_if(
        self,
        person: str,
        *,
        programmes: Sequence[str] = (),
        move: str | None = None,
        on: date | None = None,
        jabatan: str | None = None,
        as_of: date | None = None,
        known_at: datetime | None = None,
    ) -> WhatIfAnswer:
        """What would change for a person who had taken programmes, or held another post, from a day on.

        Both sides are asked about on that day, by the criteria that also try advice on a copy of the person.

        Args:
            person: id, identity number or unambiguous name.
            programmes: codes or unambiguous names; each is taken to lead to its level and to be assessed.
            move: code or unambiguous name of the post that is begun, definitively.
            on: the day of all that; the day asked about where left out.
            jabatan: before which the person is asked about; the post moved to, else the one held, where left out.
            as_of: the day asked about; today if left out.
            known_at: only what was known then counts.

        Raises:
            UnknownTerm: no such person, programme or jabatan.
            MissingStandard: the jabatan asked about has no standard on the day.
            InvalidInput: nothing is assumed; the day is past; or no jabatan is named and none is held.
        """
        moment, who = self.moment(as_of, known_at), named(self.graph, "Person", person)
        if not programmes and move is None:
            raise InvalidInput(
                "Sebutkan paling sedikit satu program atau satu jabatan yang diandaikan.",
                "Name at least one programme or one post to assume.",
            )
        on = on or moment.as_of
        if on < moment.as_of:
            raise InvalidInput(
                f"Tanggal andaian {on.isoformat()} mendahului tanggal yang ditanyakan, {moment.as_of.isoformat()}.",
                f"The assumed day {on.isoformat()} is before the day asked about, {moment.as_of.isoformat()}.",
            )
        posts = {each.code: each for each in self.graph.every_jabatan(moment.known_at)}
        post, held = None if move is None else self._assumed_post(move, posts), self._post_held(who, moment)
        target = self._target(who, jabatan or (post.code if post else None), moment)
        catalogue, talent = self._catalogue(moment), self.talent.at(moment.known_at)
        demand, row = self.targets.of(target, moment), talent.row_of(who.id)
        now = Situation.of(talent.take(np.array([row])), demand, catalogue, moment.as_of)
        assumption = Assumption(
            day=day_number(on), courses=tuple(self._assumed_courses(programmes, catalogue)), post=post
        )
        supposed, demands = suppose(now, assumption), self.targets.at(moment).values()
        vouched = supposed.without.demand.discipline_complete_until
        telling = Telling(
            moment=moment,
            person=self.graph.people([who.id], moment.known_at).get(who.id, who),
            now=now,
            assumption=assumption,
            supposed=supposed,
            held=posts.get(held.code) if held else None,
            demands={each.jabatan.code: each for each in demands},
            population=talent.at(moment.as_of, demand.validity_on(moment.as_of)).population,
            advice=(advice_for(now), advice_for(supposed.with_)),
            words=self.words,
        )
        return telling.answer(
            windows(now.people, demands, moment.as_of, now.demand.discipline_complete_until),
            windows(supposed.without.people, demands, on, vouched),
            windows(supposed.with_.people, demands, on, vouched),
        )

    def _assumed_courses(self, programmes: Sequence[str], catalogue: Catalogue) -> Iterator[Course]:
        """The programmes named, each once; hours play no part in what is assumed, so that none need be on record."""
        for code in dict.fromkeys(named(self.graph, "Programme", each).code for each in programmes):
            programme = catalogue.by_code.get(code)
            if programme is None:
                raise UnknownTerm("program", code)
            yield Course(programme=programme, hours=programme.hours or 0, rises=rises(programme))

    def _assumed_post(self, move: str, posts: Mapping[str, Jabatan]) -> Jabatan:
        code = named(self.graph, "Jabatan", move).code
        if code not in posts:
            raise UnknownTerm("jabatan", move)
        return posts[code]
