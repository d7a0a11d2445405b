"""Kinds of career moves (PermenPANRB 22/2021), told from the classes of the two jabatan alone."""

from collections.abc import Mapping
from enum import StrEnum

from ontology.terms import JabatanLevel


class MoveKind(StrEnum):
    """Which way a move leads. A move to a lower class is none of them: it is never part of a recommended career."""

    VERTIKAL = "vertikal"
    """To the next higher class of the same group: JPT, JA or JF."""
    HORIZONTAL = "horizontal"
    """To a class of equal standing, within a group or across: pengawas to JF ahli muda."""
    DIAGONAL = "diagonal"
    """To a higher class of another group: JF ahli madya to JPT pratama."""


Levels = Mapping[str, JabatanLevel]
"""Every class of jabatan by its code."""


def group_of(level: JabatanLevel) -> str:
    """JPT, JA or JF: functional posts of skill and of expertise are one group (PP 11/2017)."""
    return level.group.partition(" ")[0]


def move_kind(start: JabatanLevel, end: JabatanLevel) -> MoveKind | None:
    """The kind of a move however far up it leads; `None` where it leads down."""
    if end.standing < start.standing:
        return None
    if end.standing == start.standing:
        return MoveKind.HORIZONTAL
    return MoveKind.VERTIKAL if group_of(start) == group_of(end) else MoveKind.DIAGONAL


def is_next(start: JabatanLevel, end: JabatanLevel, levels: Levels) -> bool:
    """Whether a move leaves out no class: none of the group it leads to, and none of its own group, lies between."""
    groups = {group_of(start), group_of(end)}
    return end.standing == start.standing or not any(
        start.standing < level.standing < end.standing for level in levels.values() if group_of(level) in groups
    )
