"""Neighbours put into words: what two standards, or two competencies, have in common and where they differ."""

from collections.abc import Callable, Mapping

from api.service.answers.neighbours import AskedByBoth, NearByRequirements
from matching.demand import Demand
from matching.neighbours import Measures, Overlap, asked_by_competency, asked_by_jabatan, nearest
from matching.shares import hundredths, percent
from ontology.findings import TermRef

SHOWN_IN_COMMON = 5
"""Jabatan shown of those that ask for two competencies: there may be thousands."""

Named = Callable[[str], TermRef]
Levels = Mapping[str, float]
Demands = Mapping[str, Demand]


def jabatan_like(code: str, demands: Demands, competency: Named, limit: int) -> tuple[NearByRequirements, ...]:
    """The jabatan whose standards are most like that of one of them; `competency` names what they ask for."""
    own = levels_asked(code, demands)
    near = _nearest(code, asked_by_jabatan(demands), limit)
    return tuple(
        _near_jabatan(demands[other], own, levels_asked(other, demands), competency, each) for other, each in near
    )


def competencies_like(
    code: str, demands: Demands, competency: Named, jabatan: Named, limit: int
) -> tuple[NearByRequirements, ...]:
    """The competencies that the same jabatan ask for at like levels; the others name what is in the answer."""
    own = asking(code, demands)
    near = _nearest(code, asked_by_competency(demands), limit)
    return tuple(
        _near_competency(competency(other), own, asking(other, demands), jabatan, each) for other, each in near
    )


def levels_asked(jabatan: str, demands: Demands) -> Levels:
    """What a standard asks for, by competency; nothing where there is no standard."""
    asked = demands[jabatan].standard.requirements if jabatan in demands else ()
    return {requirement.competency: requirement.level for requirement in asked}


def asking(competency: str, demands: Demands) -> Levels:
    """Who asks for a competency, and at which level."""
    return {
        code: requirement.level
        for code, demand in demands.items()
        for requirement in demand.standard.requirements
        if requirement.competency == competency
    }


def _nearest(code: str, measures: Mapping[str, Measures], limit: int) -> list[tuple[str, Overlap]]:
    others = {other: each for other, each in measures.items() if other != code}
    return nearest(measures.get(code, {}), others, limit)


def _near_jabatan(
    other: Demand, own: Levels, theirs: Levels, competency: Named, overlap: Overlap
) -> NearByRequirements:
    common = [code for code in own if code in theirs]
    only_here = [code for code in own if code not in theirs]
    only_there = [code for code in theirs if code not in own]
    same = sum(own[code] == theirs[code] for code in common)
    said = [f"{len(common)} kompetensi sama-sama diminta, {_of_these(same, len(common))}"]
    said += [f"{len(only_here)} hanya diminta di sini"] if only_here else []
    said += [f"{len(only_there)} hanya diminta di sana"] if only_there else []
    return NearByRequirements(
        term=TermRef(id=other.jabatan.code, code=other.jabatan.code, label=other.jabatan.name),
        shared=overlap.shared,
        whole=overlap.whole,
        percent=percent(hundredths(overlap.shared, overlap.whole)),
        common=len(common),
        same_level=same,
        beside=tuple(
            _beside(competency(code), own.get(code), theirs.get(code)) for code in (*common, *only_here, *only_there)
        ),
        sentence=f"{'; '.join(said)}.",
    )


def _near_competency(
    other: TermRef, own: Levels, theirs: Levels, jabatan: Named, overlap: Overlap
) -> NearByRequirements:
    common = sorted(own.keys() & theirs.keys())
    same = sum(own[code] == theirs[code] for code in common)
    return NearByRequirements(
        term=other,
        shared=overlap.shared,
        whole=overlap.whole,
        percent=percent(hundredths(overlap.shared, overlap.whole)),
        common=len(common),
        same_level=same,
        beside=tuple(_beside(jabatan(code), own[code], theirs[code]) for code in common[:SHOWN_IN_COMMON]),
        sentence=f"{len(common)} jabatan meminta keduanya, {_of_these(same, len(common))}; "
        f"{len(own)} jabatan meminta yang ini dan {len(theirs)} jabatan meminta yang itu.",
    )


def _beside(term: TermRef, own: float | None, other: float | None) -> AskedByBoth:
    difference = None if own is None or other is None else other - own
    return AskedByBoth(term=term, own=own, other=other, difference=difference)


def _of_these(same: int, common: int) -> str:
    if same == common:
        return "semuanya pada level yang sama"
    return f"{same} di antaranya pada level yang sama" if same else "tidak satu pun pada level yang sama"
