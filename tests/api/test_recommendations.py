"""What was recommended once is said again to the byte, whatever was learned, renamed, or ruled since."""

import random
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from api.service import CareerService
from api.service.targets import Targets
from api.wire import to_json
from graph.career_graph import CareerGraph
from graph.settings import Address
from graph.writing_staged import Source
from matching.settings import MatchingSettings
from ontology.errors import InvalidInput, UnknownTerm
from ontology.facts import (
    Assessment,
    Education,
    Fact,
    Instansi,
    Jabatan,
    Performance,
    Person,
    Placement,
    Programme,
    Rank,
    Standard,
    Unit,
)
from ontology.terms import Term, Vocabulary
from tests.api.small_world import small_world
from tests.world import AS_OF, JABATAN, NIP, WORLD

ROUNDS, KEPT_EACH = 10, 20
EDITS = 10_000
COPIES = 14
"""How many of everybody there are, so that one load of corrections is a large one."""

POSTS = ("J-KARO", "J-KABAG", "J-ANALIS-MU", "J-ANALIS-PT")


@pytest.fixture
def agency(neo4j_address: Address, tmp_path: Path) -> Iterator[CareerService]:
    with closing(small_world(neo4j_address, tmp_path)) as service:
        yield service


def crowd() -> list[Fact]:
    """The people of the small world several times over, each time under other numbers."""
    told: list[Fact] = []
    for copy in range(1, COPIES):
        for fact in WORLD:
            field = "nip" if isinstance(fact, Person) else "person"
            if nip := getattr(fact, field, None):
                told.append(replace(fact, **{field: f"{nip[:-3]}{copy:02d}{nip[-1]}"}))
    return told


def edited(fact: Fact, number: int) -> Fact:
    """The same fact told otherwise, each time in another way."""
    match fact:
        case Person() | Jabatan() | Unit() | Programme() | Instansi():
            return replace(fact, name=f"{fact.name.split(' #')[0]} #{number}")
        case Rank() | Placement():
            return replace(fact, decree=f"SK {number}")
        case Education():
            return replace(fact, institution=f"Universitas {number}")
        case Performance():
            return replace(fact, predicate=("Baik", "Sangat Baik", "Cukup")[number % 3])
        case Assessment():
            return replace(
                fact,
                levels=tuple(
                    replace(found, level=float((number + place) % 6)) for place, found in enumerate(fact.levels)
                ),
            )
        case Standard():
            return replace(
                fact,
                requirements=tuple(
                    replace(asked, level=float(1 + (number + place) % 5))
                    for place, asked in enumerate(fact.requirements)
                ),
            )
    return fact


def other_words(words: Vocabulary, number: int) -> Vocabulary:
    """A vocabulary with other labels, thresholds and rules, and so another version."""
    return replace(
        words,
        competencies=tuple(replace(each, label_id=f"{each.label_id} {number}") for each in words.competencies),
        jpm_categories=tuple(replace(each, at_least=max(0, each.at_least - number)) for each in words.jpm_categories),
        rules=tuple(
            replace(each, condition=replace(each.condition, amount=each.condition.amount + number))
            if each.condition.amount
            else each
            for each in words.rules
        ),
        version=f"uji{number}",
    )


def in_other_words(service: CareerService, number: int) -> CareerService:
    """The service after a release with other words and other choices of the agency."""
    words = other_words(service.vocabulary, number)
    clock = service.graph._clock
    graph = CareerGraph.over(service.graph._connection, clock=clock, vocabulary=words)
    settings = MatchingSettings(prior_strength=2 + number, age_reading="longgar")
    return replace(
        service,
        graph=graph,
        vocabulary=words,
        talent=service.talent.speaking(words),
        targets=Targets(graph, words, settings),
        _rules=type(service._rules)(8),
        _trees=type(service._trees)(8),
    )


def learned(service: CareerService, name: str, facts: Iterable[Fact]) -> int:
    """Loads facts and says how many of them replaced others."""
    with service.graph.door("uji") as door:
        door.append(Source(name=name, digest="0" * 64), facts)
        return sum(door.commit().superseded.values())


def test_two_hundred_decisions_are_said_again_to_the_byte_after_ten_thousand_edits(agency: CareerService) -> None:
    chance, service, said, edits = random.Random(1), agency, {}, 0
    known = [*WORLD, *crowd()]
    learned(service, "semua.xlsx", known)
    changeable = [fact for fact in known if edited(fact, 1) is not fact]
    for number in range(ROUNDS):
        for _ in range(KEPT_EACH):
            post, who = chance.choice(POSTS), chance.choice(list(NIP.values()))
            if chance.random() < 0.2:
                kept, answer = service.keep_candidates(post, limit=3), service.candidates(post, limit=3)
            else:
                kept, answer = service.keep_explanation(who, post), service.explain(who, post)
            said[kept.id] = to_json(answer)
        edits += learned(service, f"{number}.xlsx", [edited(fact, number) for fact in changeable])
        if number in (3, 6):
            service = in_other_words(service, number)
    assert len(said) == ROUNDS * KEPT_EACH
    assert edits > EDITS
    assert len(set(said.values())) > ROUNDS * 4
    for replayer, chosen in ((service, list(said)), (in_other_words(service, 1), chance.sample(list(said), 50))):
        assert [to_json(replayer.replay(kept)) for kept in chosen] == [said[kept] for kept in chosen]


def test_names_are_those_that_were_known_then(agency: CareerService) -> None:
    known_at = agency.moment(None, None).known_at
    before = [to_json(answer) for answer in answers(agency, known_at)]
    with agency.graph.door("uji") as door:
        renamed = [edited(fact, 1) for fact in WORLD if isinstance(fact, Person | Jabatan)]
        door.append(Source(name="nama.xlsx", digest="0" * 64), renamed)
        door.commit()
    assert [to_json(answer) for answer in answers(agency, known_at)] == before
    assert "#1" in to_json(agency.candidates("J-KARO")).decode()


def answers(service: CareerService, known_at: datetime) -> Iterator[Term]:
    yield service.candidates("J-KARO", as_of=AS_OF, known_at=known_at)
    yield service.positions(NIP["K1"], as_of=AS_OF, known_at=known_at)
    yield service.jpm(NIP["G1"], "J-KABAG", as_of=AS_OF, known_at=known_at)
    yield service.explain(NIP["G1"], JABATAN[0].code, as_of=AS_OF, known_at=known_at)


def test_what_cannot_be_said_again_to_the_byte_is_told(agency: CareerService) -> None:
    kept = agency.graph.recommendation(agency.keep_explanation(NIP["K1"], "J-KARO").id)
    other = replace(kept, id="klain", digest="0" * 64)
    agency.graph.keep_recommendation(other)
    with pytest.raises(InvalidInput, match="klain tidak dapat diulang"):
        agency.replay("klain")
    with pytest.raises(UnknownTerm):
        agency.replay("ktiada")
