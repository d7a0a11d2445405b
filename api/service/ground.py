"""What every question of the service stands on."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property
from threading import Event

from api.service.filling import Filling
from api.service.meaning_in_graph import MeaningInGraph
from api.service.meaning_keeping import MeaningKeeping
from api.service.moment import Moment
from api.service.recent import Recent
from api.service.talent_keeping import TalentKeeping
from api.service.targets import Targets
from api.service.terms import Words
from api.service.tree import Tree
from graph.career_graph import CareerGraph
from matching.demand import validity
from matching.on_day import OnDay
from ontology.terms import Rule, Vocabulary

MOMENTS_KEPT = 8


@dataclass(frozen=True, kw_only=True)
class Ground:
    """The graph, the words, the columns of everyone, and the clock, which is nowhere else."""

    graph: CareerGraph
    vocabulary: Vocabulary
    talent: TalentKeeping
    targets: Targets
    meaning: MeaningKeeping
    today: Callable[[], date] = date.today
    actor: str = "jenjang"
    """Who is recorded as having loaded facts."""
    closing: Event = field(default_factory=Event, repr=False)
    """Set when the service is closed, so that nobody goes on getting ready."""
    _rules: Recent[datetime, tuple[Rule, ...]] = field(default_factory=lambda: Recent(MOMENTS_KEPT), repr=False)
    _trees: Recent[datetime, Tree] = field(default_factory=lambda: Recent(MOMENTS_KEPT), repr=False)

    @cached_property
    def words(self) -> Words:
        """The vocabulary by codes."""
        return Words(self.vocabulary)

    @cached_property
    def filling(self) -> Filling:
        """Fills names and evidence into matches."""
        return Filling(self.graph)

    @cached_property
    def meaning_in_graph(self) -> MeaningInGraph:
        """The meanings of what the graph describes."""
        return MeaningInGraph(self.graph, self.meaning, self.closing)

    def moment(self, as_of: date | None, known_at: datetime | None) -> Moment:
        """When a question is asked: today and with all that is known, unless it says otherwise."""
        known = self.graph.known_at(known_at)
        rules = self._rules.get(known, lambda: self.graph.rules(known))
        return Moment(
            as_of=as_of or self.today(),
            known_at=known,
            rules=rules,
            rules_version=self._version_of(rules),
            is_latest=known_at is None,
        )

    def tree(self, moment: Moment) -> Tree:
        """The units as they were known."""
        known = moment.known_at
        return self._trees.get(known, lambda: Tree(self.graph.units(known), self.graph.instansi(known)))

    def view(self, moment: Moment) -> OnDay:
        """Everyone on the day, with assessments counted for as long as the rules in force let them count."""
        general = (rule for rule in moment.rules_in_force if not rule.applies_to)
        return self.talent.at(moment.known_at).at(moment.as_of, validity(general, self.vocabulary))

    def _version_of(self, rules: tuple[Rule, ...]) -> str:
        """Equal for equal rules: that of the vocabulary while its rules are those that are known."""
        ordered = sorted(rules, key=lambda rule: rule.id)
        if ordered == sorted(self.vocabulary.rules, key=lambda rule: rule.id):
            return self.vocabulary.version
        return hashlib.sha256(repr(ordered).encode()).hexdigest()[:12]
