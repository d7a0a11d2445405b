"""Units."""

from datetime import date, datetime

from api.service.answers import Post, UnitProfile, UnitSummary
from api.service.ground import Ground
from api.service.naming import named
from api.service.posts import HeadsOfUnits, holders_of_each
from api.service.terms import ref
from api.service.tree import Tree
from ontology.facts import Unit


class UnitQuestions(Ground):
    """What a unit is."""

    def unit(self, unit: str, *, as_of: date | None = None, known_at: datetime | None = None) -> UnitProfile:
        """A unit: its place in the agency, the units and posts in it, its people and how many are assessed.

        Raises:
            UnknownTerm: no such unit.
        """
        moment, found = self.moment(as_of, known_at), named(self.graph, "Unit", unit)
        this, tree = self.graph.unit(found.code, moment.known_at), self.tree(moment)
        view = self.view(moment)
        heads, holders = HeadsOfUnits(view), holders_of_each(view)
        return UnitProfile(
            **moment.stamp,
            unit=ref(this),
            instansi=tree.instansi(this.code),
            above=tree.above(this.code),
            summary=_summary(this, tree, heads),
            units=tuple(_summary(each, tree, heads) for each in tree.children(this.code)),
            posts=tuple(
                Post(
                    jabatan=ref(post),
                    level=self.words.ref("jabatan_level", post.level),
                    formation=post.formation,
                    holders=holders[post.code],
                )
                for post in self.graph.jabatan_in([this.code], moment.known_at)
            ),
        )


def _summary(unit: Unit, tree: Tree, heads: HeadsOfUnits) -> UnitSummary:
    """A unit with everything below it."""
    counted = heads.of(tree.below(unit.code))
    share = f"{100 * counted.assessed / counted.people:.2f}" if counted.people else None
    return UnitSummary(unit=ref(unit), people=counted.people, assessed=counted.assessed, assessed_percent=share)
