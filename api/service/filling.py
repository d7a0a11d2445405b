"""Matches come from the columns with ids only; for the few that are shown, names and evidence are filled in."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from graph.career_graph import CareerGraph
from ontology.findings import Evidence, Gate, Match, Reason, TermRef

Part = TypeVar("Part", Reason, Gate)


def filled(graph: CareerGraph, matches: Sequence[Match]) -> tuple[Match, ...]:
    """The same matches with people's names and, for every record, where it came from: two questions to the graph."""
    people = graph.people(sorted({match.person.id for match in matches}))
    evidence = graph.evidence(sorted({found.record for match in matches for found in _evidence(match)}))
    return tuple(_filled(match, people, evidence) for match in matches)


def _evidence(match: Match) -> Iterator[Evidence]:
    for reason in match.reasons:
        yield from reason.evidence
    for gate in match.gates:
        yield from gate.evidence


def _filled(match: Match, people: Mapping[str, TermRef], evidence: Mapping[str, Evidence]) -> Match:
    return replace(
        match,
        person=people.get(match.person.id, match.person),
        reasons=tuple(_with_evidence(reason, evidence) for reason in match.reasons),
        gates=tuple(_with_evidence(gate, evidence) for gate in match.gates),
    )


def _with_evidence(part: Part, evidence: Mapping[str, Evidence]) -> Part:
    return replace(part, evidence=tuple(evidence.get(found.record, found) for found in part.evidence))
