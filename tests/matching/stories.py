"""Kementerian Contoh as matching sees it: columns, and a demand for each of its jabatan."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import cache

from matching.demand import Demand, demands
from matching.explaining import explain
from matching.settings import MatchingSettings
from matching.talent import Talent
from ontology.facts import Fact
from ontology.findings import Gate, Match
from ontology.vocabulary import load_vocabulary
from tests.rows import codebook_of, talent_rows
from tests.world import AS_OF, INSTANSI, JABATAN, NIP, PROGRAMMES, STANDARDS, WORLD

VOCABULARY = load_vocabulary()
CODEBOOK = codebook_of(VOCABULARY, WORLD)


@cache
def talent(*extra: Fact, without: tuple[Fact, ...] = ()) -> Talent:
    """The world with some facts more, and some less."""
    facts = [fact for fact in (*WORLD, *extra) if fact not in without]
    return Talent.build(CODEBOOK, talent_rows(CODEBOOK, facts))


@cache
def all_demands(settings: MatchingSettings | None = None) -> dict[str, Demand]:
    posts = {jabatan.code: jabatan for jabatan in JABATAN}
    compiled = demands(
        {standard.jabatan: (posts[standard.jabatan], standard) for standard in STANDARDS},
        VOCABULARY.rules,
        VOCABULARY,
        settings or MatchingSettings(),
        INSTANSI.discipline_complete_until,
        {programme.code: programme.name for programme in PROGRAMMES},
    )
    return {demand.jabatan.code: demand for demand in compiled}


def demand_for(jabatan: str, **changes: object) -> Demand:
    return replace(all_demands()[jabatan], **changes)


def match_of(
    who: str, jabatan: str, as_of: date = AS_OF, *, people: Talent | None = None, demand: Demand | None = None
) -> Match:
    people = people or talent()
    return explain(people, demand or demand_for(jabatan), [people.row_of(NIP[who])], as_of)[0]


def gate_of(match: Match, criterion: str) -> Gate:
    return next(gate for gate in match.gates if gate.criterion == criterion)


def names(people: Talent, rows: Sequence[int]) -> list[str]:
    who = {nip: name for name, nip in NIP.items()}
    return [who[people.id_of(row)] for row in rows]
