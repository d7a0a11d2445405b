"""A rotation: what is asked for, who goes where, why somebody stays, and what every limit costs."""

from dataclasses import dataclass

from ontology.findings import Answer, TermRef
from ontology.terms import Term


@dataclass(frozen=True, slots=True, kw_only=True)
class Placing(Term):
    """Somebody on a post."""

    person: str
    """The id of the person."""
    jabatan: str
    """The code of the jabatan."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RotationRequest(Term):
    """Who takes part, within which limits, and what has been decided already."""

    unit: str | None = None
    """Code or name; everybody in it and below it takes part. The whole agency where left out."""
    people: tuple[str, ...] = ()
    """Ids, numbers or names; only these take part. Everybody of the unit where left out."""
    vacancies: bool = True
    """Whether approved seats that nobody holds can be taken too."""
    promotions: bool = False
    """Whether posts of a higher standing are open; else only those of equal standing."""
    minimum_years: int | None = None
    """How long a post is held at least; what the rule in force says where left out."""
    within: int | None = None
    """How many steps up and down the organisation lie at most between the units of a move; any where left out."""
    move_cost: int = 1
    """What a move must bring to be worth making, in whole percent of a standard."""
    spread: int = 0
    """What it is worth if a unit has somebody at the level that it asks for and would else lack, in whole percent."""
    kept: tuple[str, ...] = ()
    """These stay."""
    released: tuple[str, ...] = ()
    """These are not bound by the minimum time in a post."""
    forced: tuple[Placing, ...] = ()
    """These go, or stay, there: bound by law alone."""
    forbidden: tuple[Placing, ...] = ()
    """These do not go there; where it is the post they hold, they do not stay."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RotationStep(Term):
    """Somebody placed otherwise."""

    person: TermRef
    leaves: TermRef
    unit_left: TermRef | None
    takes: TermRef
    unit_taken: TermRef | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RotationMove(RotationStep):
    """A move that is proposed."""

    before: str
    """How much of the standard of the post left the person meets, in percent."""
    after: str
    """The same for the post taken."""
    gain: str
    """After less before, with its sign."""
    worth: str | None
    """How far the sum of all falls if this person stays, in percent; `None` where the limits allow that to nobody."""
    forced: bool
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RotationStay(Term):
    """Somebody who stays, and why."""

    person: TermRef
    jabatan: TermRef
    unit: TermRef | None
    share: str
    """How much of the standard the person meets, in percent; expected where not everything is known."""
    reason: str
    """`dipertahankan`, `dipastikan`, `masa_jabatan`, `jarak`, `jenjang`, `tidak_layak`, `belum_dapat_diputuskan`,
    `sudah_terbaik` or `terhalang`."""
    better: TermRef | None
    """The post that would suit the person best, where one would suit better and is open to them."""
    price: str | None
    """How far the sum of all falls if the person is put there, in percent."""
    moves: tuple[RotationStep, ...]
    """Who would have to make way, beginning with the person."""
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LimitPrice(Term):
    """What one limit costs."""

    limit: str
    price: str
    """How much more all would gain without it, in percent of a standard."""
    moves: int
    """How many moves there would be then."""
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SpreadWon(Term):
    """A competency that a unit asks for, and whether somebody there holds it at the level asked for."""

    unit: TermRef
    competency: TermRef
    before: bool
    after: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class RotationAnswer(Answer):
    """One assignment for many people and posts; a proposal for those who decide, no decision."""

    unit: TermRef | None
    request: RotationRequest
    people: int
    posts: int
    seats: int
    vacant: int
    """How many of the seats nobody holds today."""
    left_out: int
    """People whose post has no standard here, so that nothing can be compared."""
    minimum_years: int
    """How long a post is held at least, as it was applied."""
    minimum_basis: str | None
    """The rule behind it; `None` where it was chosen."""
    before: str
    """How much of their standards all meet together if everybody stays, in percent of one standard."""
    after: str
    """The same after all moves."""
    gain: str
    """After less before."""
    moves: tuple[RotationMove, ...]
    """The greatest gain first."""
    stays: tuple[RotationStay, ...]
    """Those first for whom another post would suit better."""
    limits: tuple[LimitPrice, ...]
    """The dearest first."""
    spread: tuple[SpreadWon, ...]
    """What units win or lose by the spread of competencies, where it is asked for and anything changes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RotationWhy(Answer):
    """What putting one person on one post would do to a rotation."""

    person: TermRef
    jabatan: TermRef
    possible: bool
    closed_by: tuple[str, ...]
    """The limits that forbid it."""
    price: str | None
    """How far the sum of all falls, in percent of a standard; 0 where it is part of the proposal."""
    moves: tuple[RotationStep, ...]
    """Who would be placed otherwise than proposed, beginning with the person."""
    sentence: str
