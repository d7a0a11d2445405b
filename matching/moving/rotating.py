"""From people and posts to the board of a rotation: what each limit forbids, and what units can win."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from matching.calendar import Days, add_years
from matching.demand import Demand
from matching.moving.board import BY_LAW, Board, Group, Limit, Table
from matching.moving.fits import Fits
from matching.on_day import OnDay


@dataclass(frozen=True, kw_only=True)
class Scene:
    """Who takes part and what there is, whatever is agreed on."""

    people: tuple[str, ...]
    """Ids, ascending."""
    posts: tuple[Demand, ...]
    """By code, ascending."""
    seats: NDArray[np.int64]
    own: NDArray[np.int64]
    """The post that each person holds."""
    held_since: Days
    """Per person, the first day in the present post."""
    distance: NDArray[np.int64]
    """Steps in the organisation between the units of two posts."""
    fits: Fits
    view: OnDay
    """Everyone on the day."""
    rows: NDArray[np.int64]
    """The people as rows of the view."""


@dataclass(frozen=True, kw_only=True)
class Agreed:
    """What is agreed on for a rotation; people and posts by their places in the scene."""

    promotions: bool = False
    minimum_years: int = 0
    """How long a post is held before its holder is moved, the anniversary included."""
    within: int | None = None
    """Steps in the organisation that a move may span."""
    move_cost: int = 0
    spread: int = 0
    """What a unit wins by somebody who holds a competency that it asks for and would else lack."""
    kept: Collection[int] = ()
    released: Collection[int] = ()
    """Not bound by the minimum time in a post."""
    forced: Mapping[int, int] = field(default_factory=dict)
    forbidden: Collection[tuple[int, int]] = ()


def board(scene: Scene, agreed: Agreed) -> Board:
    """The board of a scene. Who is forced somewhere is bound by law only."""
    shape = len(scene.people), len(scene.posts)
    people = np.arange(len(scene.people))
    standing = np.array([demand.level.standing for demand in scene.posts], dtype=np.int64)
    released = np.isin(people, [*agreed.released])
    early = ~released & (add_years(scene.held_since, agreed.minimum_years) > scene.view.day)
    far = np.zeros(shape, dtype=np.bool_) if agreed.within is None else scene.distance[scene.own] > agreed.within
    closed = {
        Limit.NOT_ELIGIBLE: ~(scene.fits.decided | scene.fits.undecided).T,
        Limit.UNDECIDED: scene.fits.undecided.T.copy(),
        Limit.CLASS: _rows(shape, []) if agreed.promotions else standing[None, :] != standing[scene.own][:, None],
        Limit.TENURE: _rows(shape, np.flatnonzero(early)),
        Limit.DISTANCE: far,
        Limit.KEPT: _rows(shape, [*agreed.kept]),
    }
    for table in closed.values():
        table[people, scene.own] = False
    closed[Limit.FORBIDDEN] = _rows(shape, [])
    for person, post in agreed.forbidden:
        closed[Limit.FORBIDDEN][person, post] = True
    closed[Limit.FORCED] = _rows(shape, [*agreed.forced])
    for person, post in agreed.forced.items():
        closed[Limit.FORCED][person, post] = False
        for limit in closed.keys() - {*BY_LAW, Limit.FORCED}:
            closed[limit][person] = False
    return Board(
        people=scene.people,
        posts=tuple(demand.jabatan.code for demand in scene.posts),
        seats=scene.seats,
        own=scene.own,
        value=scene.fits.shares.T.copy(),
        closed=closed,
        move_cost=agreed.move_cost,
        groups=_groups(scene, agreed.spread) if agreed.spread else (),
    )


def _rows(shape: tuple[int, int], rows: Sequence[int] | NDArray[np.int64]) -> Table:
    table = np.zeros(shape, dtype=np.bool_)
    table[np.asarray(rows, dtype=np.int64)] = True
    return table


def _groups(scene: Scene, gain: int) -> tuple[Group, ...]:
    """For each unit and competency that its posts ask for: who on the board holds the lowest level asked for there.

    What somebody of the unit who takes no part holds is not lacking, and what nobody on the board holds cannot be won.
    """
    codebook, where = scene.view.people.codebook, scene.view.of_current_post("unit")
    apart = np.isin(np.arange(len(scene.view)), scene.rows, invert=True)
    asked: dict[tuple[str, str], int] = {}
    posts: dict[str, list[int]] = {}
    for place, demand in enumerate(scene.posts):
        unit = demand.jabatan.unit
        if unit is None:
            continue
        posts.setdefault(unit, []).append(place)
        for requirement, level in zip(demand.standard.requirements, demand.half_steps, strict=True):
            name = unit, requirement.competency
            asked[name] = min(level, asked.get(name, level))
    groups = []
    for (unit, competency), level in sorted(asked.items()):
        levels = scene.view.levels
        row = codebook.positions["competencies"][competency]
        holds = levels.known[row] & (levels.half_steps[row] >= level)
        here = apart & (where == codebook.positions["units"].get(unit, -2))
        holders = np.flatnonzero(holds[scene.rows])
        if len(holders) and not holds[here].any():
            groups.append(Group(name=(unit, competency), people=holders, posts=np.array(posts[unit]), gain=gain))
    return tuple(groups)
