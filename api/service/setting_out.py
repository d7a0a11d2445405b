"""Who or what a career begins with: a person on a day, or a jabatan that somebody would be appointed to on that day."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from api.service.career_network import Pattern
from api.service.moment import Moment
from api.service.terms import ref
from matching.calendar import FOREVER, day_number
from matching.demand import Demand
from matching.development.catalogue import Catalogue
from matching.on_day import OnDay
from matching.paths.arriving import Traveller
from matching.paths.asking import Clock
from matching.paths.career import Career, Spell, career_of
from matching.paths.learning import Learning
from matching.paths.steps import Copy
from ontology.facts import Jabatan
from ontology.findings import TermRef
from ontology.terms import JabatanLevel, Vocabulary

ELSEWHERE = ""
"""The code of a post that is none of this agency's."""


@dataclass(frozen=True, kw_only=True)
class SettingOut:
    """Where ways begin."""

    moment: Moment
    pattern: Pattern
    demands: Mapping[str, Demand]
    catalogue: Catalogue
    levels: Mapping[str, JabatanLevel]
    """Every class of jabatan by its code."""
    person: TermRef | None
    view: OnDay | None
    """Of the person only; `None` where a jabatan is asked about and nobody in it."""
    post: Jabatan | None
    """The post held, of this agency or another; `None` where none is."""

    @property
    def start(self) -> TermRef | None:
        """The jabatan of this agency that is held."""
        return ref(self.post) if self.post is not None and self.post.code != ELSEWHERE else None

    @cached_property
    def today(self) -> int:
        """The day asked about, as a number."""
        return day_number(self.moment.as_of)

    @cached_property
    def traveller(self) -> Traveller:
        """What finds the day of every step."""
        people = None if self.view is None else self.view.people
        clock = Clock(rules=self.pattern.rules, people=people, catalogue=self.catalogue)
        return Traveller(clock=clock, career=self._career, demands=self.demands, today=self.today)

    @property
    def _career(self) -> Career:
        if self.view is not None:
            return career_of(self.view)
        assert self.post is not None
        return Career((Spell(self.today, FOREVER, self.post.level, self.post.field, self.post.code),))

    @cached_property
    def learning(self) -> Learning | None:
        """What finds the programmes of every step; `None` where nobody sets out."""
        if self.view is None:
            return None
        return Learning(view=self.view, catalogue=self.catalogue, demands=self.demands)

    @cached_property
    def copy(self) -> Copy | None:
        """What asks the criteria about a step; `None` where nobody sets out."""
        if self.view is None:
            return None
        return Copy(people=self.view.people, catalogue=self.catalogue, as_of=self.moment.as_of)


def post_held(view: OnDay, posts: Mapping[str, Jabatan], vocabulary: Vocabulary) -> Jabatan | None:
    """The post that a person holds on the day; one of another agency has what its placement says of it."""
    position, book = int(view.current_post[0]), view.people.codebook
    if position < 0:
        return None
    at = {column: int(view.people.placements[column][position]) for column in ("jabatan", "level", "field", "unit")}
    if at["jabatan"] >= 0 and book.jabatan[at["jabatan"]] in posts:
        return posts[book.jabatan[at["jabatan"]]]
    if at["level"] < 0:
        return None
    level = book.jabatan_levels[at["level"]]
    labels = {each.code: each.label_id for each in vocabulary.jabatan_levels}
    return Jabatan(
        code=ELSEWHERE,
        name=labels[level],
        level=level,
        field=book.fields[at["field"]] if at["field"] >= 0 else None,
        unit=book.units[at["unit"]] if at["unit"] >= 0 else None,
    )
