"""Counting many people's gaps gives what counting them one by one gives."""

from collections import Counter

import numpy as np

from matching.development.aggregates import tally
from matching.explaining import explain
from ontology.facts import Placement
from ontology.findings import Standing
from ontology.terms import Importance
from tests.matching.stories import all_demands, talent
from tests.world import AS_OF, NIP

POSTS = {"K1": "J-KARO", "K6": "J-KARO", "G1": "J-KABAG", "G1B": "J-KABAG", "MUDA": "J-ANALIS-MU", "BARU": "J-TU"}


def settled():
    """The world with some people holding posts that have a standard."""
    moved = tuple(
        Placement(person=NIP[who], jabatan=post, jabatan_name=post, level="ADM", valid_from=AS_OF)
        for who, post in POSTS.items()
    )
    return talent(*moved)


def test_counts_are_those_of_explanations_one_by_one():
    people, demands = settled(), all_demands()
    view = people.at(AS_OF, demands["J-KARO"].validity_on(AS_OF))
    counted = tally(view, demands, np.zeros(len(people), dtype=np.int64))
    expected = {}
    for nip in NIP.values():
        row = people.row_of(nip)
        position = view.of_current_post("jabatan")[row]
        if position < 0:
            continue
        for reason in explain(people, demands[people.codebook.jabatan[position]], [row], AS_OF)[0].reasons:
            into = expected.setdefault(reason.requirement.code, Counter())
            short = reason.standing in (Standing.SEBAGIAN, Standing.KURANG)
            into["met"] += reason.standing is Standing.TERPENUHI
            into["short"] += short
            into["not_assessed"] += reason.standing is Standing.BELUM_DINILAI
            into["expired"] += reason.standing is Standing.KEDALUWARSA
            into["absolutely_short"] += short and reason.importance is Importance.MUTLAK
            into["short_by"] += round(2 * (reason.standard - reason.attained)) if short else 0
            into["asked"] += 1
    assert {code for _, code in counted} == set(expected)
    for (_, code), found in counted.items():
        assert {name: getattr(found, name) for name in expected[code]} == dict(expected[code]), code
    assert sum(each["short"] for each in expected.values()) > 3


def test_people_outside_every_group_do_not_count():
    people, demands = settled(), all_demands()
    view = people.at(AS_OF, demands["J-KARO"].validity_on(AS_OF))
    group = np.full(len(people), -1, dtype=np.int64)
    assert tally(view, demands, group) == {}
    group[people.row_of(NIP["MUDA"])] = 3
    counted = tally(view, demands, group)
    assert {number for number, _ in counted} == {3}
    assert {each.asked for each in counted.values()} == {1}
