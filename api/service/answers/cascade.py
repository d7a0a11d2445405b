"""A chain of moves: who takes which post, which post is left by that, and what units lose and win."""

from dataclasses import dataclass
from datetime import date

from ontology.findings import Answer, Jpm, Score, TermRef, Verdict
from ontology.terms import Importance, Term


@dataclass(frozen=True, slots=True, kw_only=True)
class CascadeMove(Term):
    """Somebody takes a post and leaves another."""

    person: TermRef
    leaves: TermRef | None
    """The jabatan left; `None` where there is none, or none of this agency's."""
    unit_left: TermRef | None
    takes: TermRef
    unit_taken: TermRef | None
    verdict: Verdict
    eligible_from: date | None
    eligible_until: date | None
    score: Score
    jpm: Jpm
    place: int | None
    """Which place among all who can fill the post; `None` for the move that begins the chain."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LevelChange(Term):
    """A level of a competency that a unit loses or wins."""

    competency: TermRef
    level: float
    importance: Importance
    """The highest at which a standard of the unit asks for it."""
    other: float | None
    """The best known level there otherwise: after a loss, before a win. `None` where nobody's is known."""
    unknown: int
    """People otherwise there whose level is not known: some may hold it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitChange(Term):
    """What a unit, with all units below it, loses and wins of what its standards ask for."""

    unit: TermRef
    lost: tuple[LevelChange, ...]
    won: tuple[LevelChange, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CascadeChain(Term):
    """One way to fill the posts that are left, one after the other."""

    moves: tuple[CascadeMove, ...]
    """Without the one that begins it."""
    cost: str
    """What all new holders together are short of their standards, in percent of a standard."""
    ends: str
    """`kedalaman`, `tertutup`, `tidak_terisi` or `di_luar`."""
    left_open: TermRef | None
    """The post that is left in the end, where there is one."""
    sentence: str
    """Why it goes no further."""
    units: tuple[UnitChange, ...]
    """Units that somebody leaves, after all moves of the chain."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CascadeUndecided(Term):
    """Somebody who may fit, but of whom something that decides is not known."""

    person: TermRef
    verdict: Verdict
    score: Score
    unknown: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CascadePost(Term):
    """A post that is left in one of the chains, and how many could fill it."""

    jabatan: TermRef
    unit: TermRef | None
    eligible: int
    """Eligible and fully assessed."""
    undecided: int
    """Neither above nor below those: something that decides is not known."""
    undecided_people: tuple[CascadeUndecided, ...]
    """The first few of them, by expected points."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cascade(Answer):
    """Who fills the posts that are left when somebody moves, and what each unit loses. A proposal, no decision."""

    move: CascadeMove
    """The move that begins it; it is looked at whatever its verdict."""
    holders: tuple[TermRef, ...]
    """Who holds the post aimed at today."""
    leaving: UnitChange | None
    """What the unit of the person loses if nobody comes; `None` where the person holds no post in a unit."""
    depth: int
    sentence: str
    """What is left to be filled, in words."""
    chains: tuple[CascadeChain, ...]
    """The cheapest first."""
    proven: bool
    """Whether no better chain was left out."""
    posts: tuple[CascadePost, ...]
    """The posts left in these chains."""
