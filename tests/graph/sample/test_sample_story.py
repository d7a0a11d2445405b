"""The demonstration has something to show: posts without a holder, and people who fit them, will fit them, or may."""

from collections import Counter
from functools import cache

import pytest

from matching.demand import Demand, demands
from matching.explaining import explain
from matching.ranking import shortlist
from matching.settings import MatchingSettings
from matching.talent import Talent
from ontology.facts import KEEPING, Instansi, Jabatan, Standard
from ontology.findings import Verdict
from tests.graph.sample.ministry import AS_OF, facts, ministry, posts
from tests.rows import codebook_of, talent_rows

VACANT = {"JPT-P": "J-BD-5", "ADM": "J-LW-3-1", "JF-MA": "J-KW05-ADB-MA"}
"""For each level, the post that shows most."""


@cache
def talent() -> Talent:
    everything = [fact for keeping in KEEPING for fact in facts(keeping.fact)]
    codebook = codebook_of(ministry().vocabulary, everything)
    return Talent.build(codebook, talent_rows(codebook, everything))


@cache
def all_demands() -> dict[str, Demand]:
    in_force = {standard.jabatan: standard for standard in facts(Standard)}
    compiled = demands(
        {code: (posts()[code], standard) for code, standard in in_force.items()},
        ministry().vocabulary.rules,
        ministry().vocabulary,
        MatchingSettings(),
        facts(Instansi)[0].discipline_complete_until,
        {},
    )
    return {demand.jabatan.code: demand for demand in compiled}


def verdicts(code: str) -> Counter[Verdict]:
    found = shortlist(talent(), all_demands()[code], AS_OF, limit=200)
    rows = [*found.candidates, *found.becoming_eligible]
    return Counter(match.verdict for match in explain(talent(), all_demands()[code], rows, AS_OF))


def held(code: str) -> int:
    return sum(career.post.code == code for career in ministry().careers)


@pytest.mark.parametrize("level", ["JPT-P", "ADM"])
def test_a_vacant_post_has_people_who_fit_people_who_will_and_people_nobody_can_judge(level: str):
    code = VACANT[level]
    found = verdicts(code)
    assert posts()[code].level == level
    assert held(code) == 0
    assert found[Verdict.LAYAK] >= 3
    assert found[Verdict.BELUM_LAYAK] >= 1
    assert found[Verdict.TIDAK_DAPAT_DIPUTUSKAN] >= 3


def test_a_functional_post_without_a_holder_has_people_who_fit_and_people_nobody_can_judge():
    code = VACANT["JF-MA"]
    found = verdicts(code)
    assert held(code) == 0
    assert found[Verdict.LAYAK] >= 2
    assert found[Verdict.TIDAK_DAPAT_DIPUTUSKAN] >= 3


def test_most_vacant_posts_of_leaders_can_be_decided_among_fully_assessed_people():
    waiting = [post for post in ministry().openings if post.level in ("JPT-P", "ADM")]
    decidable = [
        post
        for post in waiting
        if len(shortlist(talent(), all_demands()[post.code], AS_OF, limit=5, decide=True).candidates) > 0
    ]
    assert len(waiting) >= 10
    assert len(decidable) > 0.7 * len(waiting)


def test_those_who_fit_differ_in_what_they_reach():
    demand = all_demands()[VACANT["JPT-P"]]
    found = shortlist(talent(), demand, AS_OF, limit=10, decide=True)
    shown = {match.score.percent for match in explain(talent(), demand, found.candidates, AS_OF)}
    assert len(shown) >= 3


def test_some_posts_of_leaders_are_held_but_not_for_long():
    soon = [post for post in ministry().openings if post.level in ("JPT-P", "ADM") and held(post.code) == 1]
    assert soon
    assert {post.code for post in soon} <= {post.code for post in facts(Jabatan)}
