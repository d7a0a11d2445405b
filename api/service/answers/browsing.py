"""What readers browse: the tree of units, vacancies, what a unit's people lack, how everything is computed."""

from dataclasses import dataclass

from ontology.findings import Answer, TermRef
from ontology.terms import Aspect, Importance, JpmCategory, Rule, Term


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitBranch(Term):
    """A unit in the tree of an agency, told from the top down."""

    unit: TermRef
    depth: int
    """0 for units at the top."""
    below: int
    """How many units stand directly below it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitTree(Answer):
    """All units, each followed by those below it."""

    units: tuple[UnitBranch, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PostShown(Term):
    """A jabatan with the number of its holders."""

    jabatan: TermRef
    level: TermRef
    unit: TermRef | None
    field: str | None
    formation: int | None
    """How many holders are approved; `None` where that is not recorded."""
    holders: int

    @property
    def vacant(self) -> int:
        """How many approved places are free."""
        return max(0, (self.formation or 0) - self.holders)


@dataclass(frozen=True, slots=True, kw_only=True)
class Posts(Answer):
    """The jabatan that were asked for, ordered by code, one page at a time."""

    total: int
    posts: tuple[PostShown, ...]
    next: str | None
    """The code after which the next page begins; `None` on the last."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CompetencyGap(Term):
    """How the people of a unit stand in one competency against the standards of their own jabatan."""

    competency: TermRef
    aspect: Aspect
    asked: int
    """Of how many people their jabatan asks for it."""
    met: int
    short: int
    unknown: int
    """No valid level is known: not zero, and not met."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitTeam(Answer):
    """Who holds the jabatan of a unit, and how its people stand; people of units below it included in `gaps`."""

    unit: TermRef
    holders: dict[str, tuple[TermRef, ...]]
    """By the code of the jabatan."""
    gaps: tuple[CompetencyGap, ...]
    """Most short first, then most unknown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CriterionShown(Term):
    """One thing that conditions can check."""

    code: str
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Method(Answer):
    """How everything is computed: the settings of the agency, the criteria, and the rules in force."""

    full_points: int
    """Points of a met requirement of weight 1."""
    weights: dict[Importance, int]
    prior_strength: int
    age_reading: str
    scale: str
    categories: tuple[JpmCategory, ...]
    criteria: tuple[CriterionShown, ...]
    rules: tuple[Rule, ...]
