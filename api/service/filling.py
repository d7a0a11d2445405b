"""Matches come from the columns with ids only; for the few that are shown, names and evidence are filled in."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TypeVar

from graph.career_graph import CareerGraph
from ontology.findings import Evidence, Gate, Match, Reason, TermRef

Part = TypeVar("Part", Reason, Gate)


TOLD_KEPT = 20_000
"""How many records are remembered before all are forgotten but those just asked about."""


class Filling:
    """Fills in names, and what is told of the records behind statements; that never changes, so it is remembered."""

    def __init__(self, graph: CareerGraph) -> None:
        self._graph = graph
        self._told: Mapping[str, Evidence] = {}

    def filled(self, matches: Sequence[Match], known_at: datetime) -> tuple[Match, ...]:
        """The same matches with people's names as they were known and, for every record, where it came from."""
        people = self._graph.people(sorted({match.person.id for match in matches}), known_at)
        evidence = self._evidence({found.record for match in matches for found in _evidence(match)})
        return tuple(_filled(match, people, evidence) for match in matches)

    def _evidence(self, records: set[str]) -> Mapping[str, Evidence]:
        """At least the evidence of these records; the mapping is replaced, never changed, so threads may share it."""
        told = self._told
        unheard = sorted(records - told.keys())
        if unheard:
            base = told if len(told) < TOLD_KEPT else {record: told[record] for record in records & told.keys()}
            told = self._told = {**base, **self._graph.evidence(unheard)}
        return told


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
