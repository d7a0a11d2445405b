"""What a jabatan asks for: its standard, the rules that apply to it, and the words they are written in."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from matching.settings import MatchingSettings
from ontology.errors import MissingStandard
from ontology.facts import Jabatan, Standard
from ontology.terms import Aspect, Competency, JabatanLevel, Mark, Rule, Vocabulary

VALIDITY = "assessment_validity"
"""The criterion that is no gate: it says for how long results count."""

MINIMUM_HOURS, MAXIMUM_HOURS = "minimum_hours", "maximum_hours"
"""How many hours of development a year are asked for, and allowed."""

YEARS_IN_RANK = "years_in_rank"
"""After how many years in a rank a regular rise is possible."""

TALENT_MEASURE = "talent_measure"
"""A weight, cut, score or period of talent mapping."""

PLANNING = frozenset({MINIMUM_HOURS, MAXIMUM_HOURS, YEARS_IN_RANK, TALENT_MEASURE})
"""Criteria that measure plans or map talent and say nothing about a jabatan."""

MEASURES = PLANNING | {VALIDITY}
"""Criteria that measure and open or close nothing."""


@dataclass(frozen=True, kw_only=True)
class Demand:
    """One jabatan as a target. It does not depend on the day: which rules are in force, `gates_on` says."""

    jabatan: Jabatan
    standard: Standard
    rules: tuple[Rule, ...]
    """All legal rules; the demand finds those that are about it."""
    vocabulary: Vocabulary
    settings: MatchingSettings = field(default_factory=MatchingSettings)
    discipline_complete_until: date | None = None
    """Up to this day the agency vouches that every penalty is on record; after it, no record proves nothing."""
    family: tuple[str, ...] = ()
    """Codes of the jabatan of the same family: coming from one of them a level below is a promotion."""
    programme_names: Mapping[str, str] = field(default_factory=dict)
    """Names of programmes by code, for words; a programme without one is called by its code."""

    def __post_init__(self) -> None:
        if not self.standard.requirements:
            raise MissingStandard(f"Jabatan {self.jabatan.name} belum mempunyai standar kompetensi yang berisi.")

    @cached_property
    def level(self) -> JabatanLevel:
        """The class of the jabatan."""
        return self.levels[self.jabatan.level]

    @cached_property
    def levels(self) -> dict[str, JabatanLevel]:
        """Every class of jabatan by its code."""
        return {level.code: level for level in self.vocabulary.jabatan_levels}

    @cached_property
    def competencies(self) -> dict[str, Competency]:
        """Every competency by its code."""
        return {competency.code: competency for competency in self.vocabulary.competencies}

    @cached_property
    def weights(self) -> tuple[int, ...]:
        """The whole weight of each requirement."""
        return tuple(self.settings.weights[requirement.importance] for requirement in self.standard.requirements)

    @cached_property
    def half_steps(self) -> tuple[int, ...]:
        """The standard of each requirement in half steps, 2 to 10."""
        return tuple(round(2 * requirement.level) for requirement in self.standard.requirements)

    @property
    def retirement_age(self) -> int:
        """That of the jabatan, else that of its class."""
        return self.jabatan.retirement_age or self.level.retirement_age

    @property
    def is_functional(self) -> bool:
        """Whether the jabatan is a functional one (JF), where promotion and transfer have rules of their own."""
        return self.level.group.startswith("JF")

    @cached_property
    def levels_below(self) -> frozenset[str]:
        """The classes one step below within the same group."""
        below = [level for level in self.levels.values() if self._is_below(level)]
        highest = max((level.standing for level in below), default=0)
        return frozenset(level.code for level in below if level.standing == highest)

    def _is_below(self, level: JabatanLevel) -> bool:
        return level.group == self.level.group and level.standing < self.level.standing

    def gates_on(self, as_of: date) -> tuple[Rule, ...]:
        """Legal rules in force that are about this class of jabatan, then the conditions of the standard."""
        return (*self._legal(as_of), *self._own)

    def validity_on(self, as_of: date) -> tuple[int, ...]:
        """For how many years a result counts, per competency of the vocabulary; 0 where no rule ends it."""
        return validity((rule for rule in self.rules if self._in_force(rule, as_of)), self.vocabulary)

    def _legal(self, as_of: date) -> tuple[Rule, ...]:
        gates = (rule for rule in self.rules if rule.condition.criterion not in MEASURES)
        return tuple(rule for rule in gates if self._in_force(rule, as_of))

    def _in_force(self, rule: Rule, as_of: date) -> bool:
        about = not rule.applies_to or self.jabatan.level in rule.applies_to
        return about and rule.valid_from <= as_of and (rule.valid_until is None or as_of < rule.valid_until)

    @cached_property
    def _own(self) -> tuple[Rule, ...]:
        standard, name = self.standard, self.jabatan.name
        return tuple(
            Rule(
                id=f"{standard.jabatan}/{standard.valid_from.isoformat()}/{number}",
                label_id=condition.text or f"Persyaratan jabatan {name}",
                label_en=f"Condition {number} of the standard of {standard.jabatan}",
                applies_to=(self.jabatan.level,),
                move="any",
                condition=condition,
                legal_basis=f"Standar kompetensi jabatan {name}",
                mark=Mark.SEEN,
                source=None,
                valid_from=standard.valid_from,
                valid_until=standard.valid_until,
            )
            for number, condition in enumerate(standard.conditions, start=1)
        )


def validity(in_force: Iterable[Rule], vocabulary: Vocabulary) -> tuple[int, ...]:
    """For how many years a result counts by these rules, per competency of the vocabulary; 0 where none ends it."""
    years = dict.fromkeys(Aspect, 0)
    for rule in in_force:
        if rule.condition.criterion == VALIDITY:
            aspects = map(Aspect, rule.condition.codes or tuple(Aspect))
            years |= dict.fromkeys(aspects, rule.condition.amount or 0)
    return tuple(years[competency.aspect] for competency in vocabulary.competencies)


def demands(
    standards: Mapping[str, tuple[Jabatan, Standard]],
    rules: Sequence[Rule],
    vocabulary: Vocabulary,
    settings: MatchingSettings,
    discipline_complete_until: date | None = None,
    programme_names: Mapping[str, str] | None = None,
) -> tuple[Demand, ...]:
    """A demand for every jabatan that has a standard, ordered by code; families are read off the jabatan."""
    families: defaultdict[str | None, list[str]] = defaultdict(list)
    for jabatan, _ in standards.values():
        families[jabatan.family].append(jabatan.code)
    return tuple(
        Demand(
            jabatan=jabatan,
            standard=standard,
            rules=tuple(rules),
            vocabulary=vocabulary,
            settings=settings,
            discipline_complete_until=discipline_complete_until,
            family=tuple(families[jabatan.family]) if jabatan.family else (),
            programme_names=programme_names or {},
        )
        for _, (jabatan, standard) in sorted(standards.items())
        if standard.requirements
    )
