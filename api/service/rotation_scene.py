"""Who takes part in a rotation, and which posts with how many seats there are, before anything is agreed on."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from api.service.ground import Ground
from api.service.moment import Moment
from api.service.posts import holders_of_each
from api.service.tree import Tree
from matching.demand import Demand
from matching.moving.fits import fits
from matching.moving.rotating import Scene
from ontology.errors import InvalidInput
from ontology.findings import TermRef

FAR = 999
"""Steps to a unit that is not known, or of another agency."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """The scene of a rotation, and where to find people and posts in it."""

    scene: Scene
    unit: TermRef | None
    people: Mapping[str, int]
    """The place of each person, by id."""
    posts: Mapping[str, int]
    """The place of each post, by code."""
    vacant: int
    left_out: int
    """People whose post has no standard."""


def setting(ground: Ground, moment: Moment, unit: TermRef | None, people: Sequence[str], *, vacancies: bool) -> Setting:
    """Everybody of a unit and below it, or only some of them; their posts, and those of the unit.

    Raises:
        InvalidInput: nobody takes part whose post has a standard.
    """
    talent, view = ground.talent.at(moment.known_at), ground.view(moment)
    tree, demands = ground.tree(moment), ground.targets.at(moment)
    within = None if unit is None else set(tree.below(unit.code))
    held = view.of_current_post("jabatan")
    takes_part = view.current_post >= 0
    if within is not None:
        takes_part &= view.in_units(within)
    if people:
        takes_part &= np.isin(talent.ids, np.array([each.encode() for each in people]))
    standing = np.isin(held, [talent.codebook.positions["jabatan"].get(code, -2) for code in demands])
    rows = np.flatnonzero(takes_part & standing)
    if not len(rows):
        raise InvalidInput(
            "Tidak ada pegawai yang dapat dirotasi: tidak seorang pun memegang jabatan yang berstandar di sini.",
            "Nobody can be rotated: nobody here holds a post that has a standard.",
        )
    codes = [talent.codebook.jabatan[place] for place in held[rows].tolist()]
    wanted = {code for code in demands if within is not None and demands[code].jabatan.unit in within} | {*codes}
    posts = [demands[code] for code in sorted(wanted)]
    places = {demand.jabatan.code: place for place, demand in enumerate(posts)}
    own = np.array([places[code] for code in codes], dtype=np.int64)
    taken, everyone = np.bincount(own, minlength=len(posts)), holders_of_each(view)
    vacant = np.array([_vacant(demand, everyone[demand.jabatan.code]) if vacancies else 0 for demand in posts])
    placements = view.people.placements["start"]
    return Setting(
        scene=Scene(
            people=tuple(talent.id_of(row) for row in rows.tolist()),
            posts=tuple(posts),
            seats=taken + vacant,
            own=own,
            held_since=placements[view.current_post[rows]],
            distance=_distances([demand.jabatan.unit for demand in posts], tree),
            fits=fits(talent, posts, rows, moment.as_of),
            view=view,
            rows=rows,
        ),
        unit=unit,
        people={talent.id_of(row): place for place, row in enumerate(rows.tolist())},
        posts=places,
        vacant=int(vacant.sum()),
        left_out=int(takes_part.sum()) - len(rows),
    )


def _vacant(demand: Demand, held: int) -> int:
    return max(0, (demand.jabatan.formation or 0) - held)


def _distances(units: Sequence[str | None], tree: Tree) -> NDArray[np.int64]:
    """Steps up and down the organisation between the units of posts; 0 within one unit, 2 between sisters."""
    known = sorted({unit for unit in units if tree.ref(unit) is not None and unit is not None})
    above = [(*(each.code for each in tree.above(unit)), unit) for unit in known]
    agency = [tree.instansi(unit) for unit in known]
    steps = np.full((len(known) + 1, len(known) + 1), FAR, dtype=np.int64)
    for one, first in enumerate(above):
        for two, second in enumerate(above):
            if agency[one] == agency[two]:
                shared = sum(a == b for a, b in zip(first, second, strict=False))
                steps[one, two] = len(first) + len(second) - 2 * shared
    places = {unit: place for place, unit in enumerate(known)}
    at = np.array([places.get(unit or "", len(known)) for unit in units], dtype=np.int64)
    return np.asarray(steps[np.ix_(at, at)])
