"""Names of posts that say more than the function, or something else than the columns beside them."""

from collections.abc import Callable
from functools import cache

from graph.intake.delivery import Delivery
from graph.intake.reading.drafts import Draft
from ontology.facts import Jabatan, Placement, Unit
from ontology.names import folded
from ontology.reconciling.post_names import PostParts, is_head, parts_of

_BY_ECHELON: dict[str, frozenset[str]] = {
    "I": frozenset({"JPT-U", "JPT-M"}),
    "II": frozenset({"JPT-P"}),
    "III": frozenset({"ADM"}),
    "IV": frozenset({"PGW"}),
}
"""The classes of posts that the old echelons became (UU 5/2014, Article 131)."""
_LONGEST_UNIT = 12
"""So many words a unit's name has at most."""


def check_post_names(delivery: Delivery) -> None:
    """The names of jabatan and of posts held, each taken apart and held against the columns of its row.

    A post held elsewhere may carry the name of that place: there is no other column for it.
    """
    units = {folded(unit.name) for unit in delivery.known.every_unit}
    units |= {folded(unit.name) for unit, _ in delivery.drafts(Unit)}
    apart = _taking_apart(units)
    for jabatan, draft in delivery.drafts(Jabatan):
        parts = apart(jabatan.name)
        _check_level(parts, jabatan.level, draft)
        if parts.mixed:
            _say_mixed(parts, draft, "name", jabatan.name)
    for placement, draft in delivery.drafts(Placement):
        parts = apart(placement.jabatan_name)
        _check_level(parts, placement.level, draft)
        if parts.assignment is not None and placement.kind != parts.assignment:
            place = draft.source.place(draft.row, "kind")
            draft.source.remarks.add("penugasan.beda_nama", place, placement.kind, proposal=parts.assignment)
        if parts.mixed:
            elsewhere = placement.jabatan is None and placement.unit is None
            told = parts._replace(assignment=None, unit=None if elsewhere else parts.unit)
            if told.mixed:
                _say_mixed(told, draft, "jabatan_name", placement.jabatan_name)


def _taking_apart(units: set[str]) -> Callable[[str], PostParts]:
    """What takes a name apart, once for each name; a known unit behind the name of somebody who is no head counts."""

    @cache
    def apart(name: str) -> PostParts:
        parts = parts_of(name)
        if parts.unit is not None or is_head(parts.function):
            return parts
        words = parts.function.split()
        for length in range(min(_LONGEST_UNIT, len(words) - 1), 1, -1):
            if folded(" ".join(words[-length:])) in units:
                function, unit = " ".join(words[:-length]), " ".join(words[-length:])
                return parts._replace(function=function.rstrip(" ,-–("), unit=unit)
        return parts

    return apart


def _check_level(parts: PostParts, level: str, draft: Draft) -> None:
    named = {parts.level} if parts.level else _BY_ECHELON.get((parts.echelon or "").partition(".")[0], {level})
    if level not in named:
        meant = next(iter(named)) if len(named) == 1 else None
        draft.source.remarks.add("jenjang.beda_nama", draft.source.place(draft.row, "level"), level, proposal=meant)


def _say_mixed(parts: PostParts, draft: Draft, key: str, name: str) -> None:
    echelon = parts.echelon and f"Eselon {parts.echelon}"
    shown = [part for part in (parts.assignment, parts.unit, parts.grade, echelon) if part]
    detail = ", ".join(f"“{part}”" for part in shown)
    place = draft.source.place(draft.row, key)
    draft.source.remarks.add("jabatan.nama_campuran", place, name, proposal=parts.function, detail=detail)
