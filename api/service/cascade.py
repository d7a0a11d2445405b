"""Cascades: who fills the post that somebody leaves, and the next one, and what each unit loses by it."""

from datetime import date, datetime
from functools import cached_property

from api.service.answers.cascade import Cascade
from api.service.ground import Ground
from api.service.moment import Moment
from api.service.naming import named
from api.service.posts import holders
from api.service.recent import Recent
from api.service.telling_cascades import TellingCascades
from api.service.unit_changes import UnitChanges
from matching.moving.chains import best_chains
from matching.moving.openings import Openings
from ontology.errors import InvalidInput, UnknownTerm
from ontology.findings import TermRef

DEEPEST = 5
"""How many posts a chain fills at most."""

MOMENTS_KEPT = 2


class CascadeQuestions(Ground):
    """What one move sets off."""

    def cascade(
        self,
        person: str,
        jabatan: str,
        *,
        depth: int = 3,
        limit: int = 3,
        apart: bool = True,
        as_of: date | None = None,
        known_at: datetime | None = None,
    ) -> Cascade:
        """The best chains of moves if a person takes a jabatan; the two may be named in either order.

        Args:
            person: who moves.
            jabatan: where to.
            depth: how many posts are filled one after the other at most.
            limit: how many chains.
            apart: whether each chain begins with somebody else, as alternatives to each other do.
            as_of: the day asked about; today if left out.
            known_at: only what was known then counts.

        Raises:
            UnknownTerm: no such person or jabatan.
            MissingStandard: the jabatan has no standard on the day.
            InvalidInput: the person holds the jabatan already.
        """
        moment = self.moment(as_of, known_at)
        who, target = self._who_and_where(person, jabatan)
        demand, openings = self.targets.of(target, moment), self._openings(moment)
        row = openings.talent.row_of(who.id)
        if target.code == openings.held_by(row):
            raise InvalidInput(
                f"{who.label} sudah memegang {target.label}.", f"{who.label} holds {target.label} already."
            )
        left = openings.left_by(row)
        found = best_chains(
            left or "",
            openings.with_one_more(target.code),
            moved=frozenset([row]),
            depth=min(depth, DEEPEST),
            apart=apart,
            many=limit if left in openings.demands else 0,
        )
        changes = UnitChanges(self.view(moment), self.tree(moment), openings.demands, self.words)
        telling = TellingCascades(self, moment, openings, changes, begins=(row, demand.jabatan.unit))
        move = telling.move(row, demand)
        return Cascade(
            **moment.stamp,
            move=move,
            holders=telling.people([each.person for each in holders(self.view(moment), target.code) if each.definitif]),
            leaving=None if move.unit_left is None else changes.of(move.unit_left.code, [(row, None)]),
            depth=min(depth, DEEPEST),
            sentence=telling.sentence(move, left),
            chains=tuple(telling.chain(str(left), each) for each in found.chains),
            proven=found.proven,
            posts=telling.posts(str(left), found.chains),
        )

    def _who_and_where(self, first: str, second: str) -> tuple[TermRef, TermRef]:
        """A person and a jabatan, also where they are named the other way round."""
        try:
            who = named(self.graph, "Person", first)
        except UnknownTerm:
            if not (self.graph.find("Jabatan", first.strip()) and self.graph.find("Person", second.strip())):
                raise
            return named(self.graph, "Person", second), named(self.graph, "Jabatan", first)
        return who, named(self.graph, "Jabatan", second)

    def _openings(self, moment: Moment) -> Openings:
        """Who can fill which post, remembered for the next to ask about the same day and moment."""
        return self._openings_kept.get(
            (moment.as_of, moment.known_at),
            lambda: Openings(
                talent=self.talent.at(moment.known_at),
                demands=self.targets.at(moment),
                as_of=moment.as_of,
                validity=self.view(moment).validity,
            ),
        )

    @cached_property
    def _openings_kept(self) -> Recent[tuple[date, datetime], Openings]:
        return Recent(MOMENTS_KEPT)
