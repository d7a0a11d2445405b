"""Browsing: the tree of units, posts and who holds them, what a unit's people lack, how everything is computed."""

from collections.abc import Iterator
from datetime import date, datetime

from api.service.answers.browsing import (
    CriterionShown,
    Method,
    Posts,
    PostShown,
    UnitBranch,
    UnitTeam,
    UnitTree,
)
from api.service.jabatan import JabatanQuestions
from api.service.moment import Moment
from api.service.naming import named
from api.service.posts import holders_of_each
from api.service.standings import gaps_of, holders_by_jabatan
from api.service.terms import ref
from api.service.tree import Tree
from matching.eligibility import CRITERIA
from matching.worth import WHOLE


class BrowsingQuestions(JabatanQuestions):
    """What readers look through before they ask about somebody."""

    def unit_tree(self, *, as_of: date | None = None, known_at: datetime | None = None) -> UnitTree:
        """All units from the top down."""
        moment = self.moment(as_of, known_at)
        return UnitTree(**moment.stamp, units=tuple(_branches(self.tree(moment))))

    def posts(
        self,
        *,
        text: str = "",
        level: str | None = None,
        unit: str | None = None,
        vacant: bool = False,
        after: str = "",
        limit: int = 50,
        as_of: date | None = None,
        known_at: datetime | None = None,
    ) -> Posts:
        """Jabatan with the number of their holders, ordered by code.

        Args:
            text: only those whose name or code contains it, whatever the capitals.
            level: only those of this class.
            unit: only those of this unit and below it.
            vacant: only those with a free place.
            after: only codes after this one.
            limit: how many at most.
            as_of: the day on which holders are counted; today if left out.
            known_at: only what was known then counts.

        Raises:
            UnknownTerm: no such unit.
        """
        moment = self.moment(as_of, known_at)
        within = self.tree(moment).below(named(self.graph, "Unit", unit).code) if unit else None
        found = [
            post
            for post in self._posts(moment)
            if _reads(post, text)
            and level in (None, post.level.code)
            and (within is None or (post.unit is not None and post.unit.code in within))
            and (post.vacant or not vacant)
        ]
        later = [post for post in found if post.jabatan.code > after]
        following = later[limit - 1].jabatan.code if len(later) > limit else None
        return Posts(**moment.stamp, total=len(found), posts=tuple(later[:limit]), next=following)

    def vacancies(self, *, limit: int = 10, as_of: date | None = None, known_at: datetime | None = None) -> Posts:
        """Jabatan with a free place, the highest classes first."""
        moment = self.moment(as_of, known_at)
        vacant = [post for post in self._posts(moment) if post.vacant]
        highest = sorted(vacant, key=lambda post: (-self.words.levels[post.level.code].standing, post.jabatan.code))
        return Posts(**moment.stamp, total=len(vacant), posts=tuple(highest[:limit]), next=None)

    def unit_team(self, unit: str, *, as_of: date | None = None, known_at: datetime | None = None) -> UnitTeam:
        """Who holds the jabatan of a unit, and how its people stand against their own standards.

        Raises:
            UnknownTerm: no such unit.
        """
        moment, found = self.moment(as_of, known_at), named(self.graph, "Unit", unit)
        view = self.view(moment)
        own = [post.code for post in self.graph.jabatan_in([found.code], moment.known_at)]
        held = holders_by_jabatan(view, own)
        names = self.graph.people(sorted({person for people in held.values() for person in people}), moment.known_at)
        gaps = gaps_of(view, self.tree(moment).below(found.code), self.targets.at(moment), self.words)
        holders = {code: tuple(names[person] for person in people) for code, people in held.items()}
        return UnitTeam(
            **moment.stamp, unit=ref(self.graph.unit(found.code, moment.known_at)), holders=holders, gaps=gaps
        )

    def method(self, *, as_of: date | None = None, known_at: datetime | None = None) -> Method:
        """How everything is computed, told from what computes it."""
        moment, settings = self.moment(as_of, known_at), self.targets.settings
        criteria = ((name, (criterion.judge.__doc__ or name)) for name, criterion in CRITERIA.items())
        return Method(
            **moment.stamp,
            full_points=WHOLE,
            weights=dict(settings.weights),
            prior_strength=settings.prior_strength,
            age_reading=settings.age_reading,
            scale=settings.scale,
            categories=tuple(each for each in self.vocabulary.jpm_categories if each.scale == settings.scale),
            criteria=tuple(CriterionShown(code=name, sentence=told.split("\n")[0]) for name, told in criteria),
            rules=moment.rules_in_force,
        )

    def _posts(self, moment: Moment) -> Iterator[PostShown]:
        """Every jabatan with the number of its holders, by code."""
        tree, counts = self.tree(moment), holders_of_each(self.view(moment))
        for post in self.graph.every_jabatan(moment.known_at):
            yield PostShown(
                jabatan=ref(post),
                level=self.words.ref("jabatan_level", post.level),
                unit=tree.ref(post.unit),
                field=post.field,
                formation=post.formation,
                holders=counts.get(post.code, 0),
            )


def _reads(post: PostShown, text: str) -> bool:
    """Whether every word of the text is in the name or the code."""
    read = f"{post.jabatan.label} {post.jabatan.code}".casefold()
    return all(word in read for word in text.casefold().split())


def _branches(tree: Tree, below: str | None = None, depth: int = 0) -> Iterator[UnitBranch]:
    """The units below one (of `None`: those at the top) in the order of the tree, each followed by those below it."""
    for unit in tree.children(below):
        yield UnitBranch(unit=ref(unit), depth=depth, below=len(tree.children(unit.code)))
        yield from _branches(tree, unit.code, depth + 1)
