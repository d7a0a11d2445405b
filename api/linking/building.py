"""What confirmed links let programmes build: written through the one door for facts, as a version of the programme."""

import hashlib
from collections.abc import Sequence
from dataclasses import replace

from graph.career_graph import CareerGraph
from graph.writing_staged import Source
from ontology.errors import UnknownTerm
from ontology.facts import Builds, Programme
from ontology.links import CONFIRMING, LinkDecision

Change = tuple[LinkDecision | None, LinkDecision | None]
"""The decision that held about a link until now, and the one that holds from now on."""


def change_builds(graph: CareerGraph, changes: Sequence[Change], by: str) -> None:
    """Writes new versions of the programmes whose links were decided on; nothing where none of them is about one.

    Args:
        graph: where the programmes are.
        changes: what held, and what holds now.
        by: who decided; recorded as having loaded the versions.

    Raises:
        UnknownTerm: a programme is not in the graph.
        LoadUnderway: somebody is loading.
    """
    confirming = [(_building(before), _building(after)) for before, after in changes]
    if not any(before or after for before, after in confirming):
        return
    programmes = {each.code: each for each in graph.programmes()}
    changed: dict[str, Programme] = {}
    for before, after in confirming:
        for decision in filter(None, (before, after)):
            code = str(decision.programme)
            if code not in programmes:
                raise UnknownTerm("program", code)
            known = changed.get(code, programmes[code])
            others = tuple(each for each in known.builds if each.competency != decision.term)
            changed[code] = replace(known, builds=(*others, *_builds(decision)) if decision is after else others)
    with graph.door(by) as door:
        door.append(_source(confirming, by), changed.values())
        door.commit()


def _building(decision: LinkDecision | None) -> LinkDecision | None:
    """The decision, if it lets a programme build something."""
    confirms = decision is not None and decision.programme is not None and decision.link_verdict in CONFIRMING
    return decision if confirms else None


def _builds(decision: LinkDecision) -> tuple[Builds, ...]:
    if decision.term is None or decision.from_level is None or decision.to_level is None:
        return ()
    return (Builds(competency=decision.term, from_level=decision.from_level, to_level=decision.to_level),)


def _source(changes: Sequence[Change], by: str) -> Source:
    """Says that these facts come from links that somebody confirmed, or took back."""
    ids = [decision.id for change in changes for decision in change if decision is not None]
    what = "dikonfirmasi" if any(after for _, after in changes) else "dicabut"
    return Source(name=f"tautan yang {what} oleh {by}", digest=hashlib.sha256("\n".join(ids).encode()).hexdigest())
