"""Versions of people's plans are kept as they are, taken back by a date, and go with the graph wherever it goes."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from graph.career_graph import CareerGraph
from graph.connection import Connection
from graph.history.exporting import export_graph
from graph.history.importing import import_graph
from graph.settings import Address
from ontology.development_plans import DevelopmentPlan, PlanStepState, version_id
from ontology.errors import InvalidInput
from tests.graph.small_graph import BEGAN, PLAN, empty, load, person, small_vocabulary
from tests.world import WORLD

LATER = BEGAN + timedelta(days=1)


@pytest.fixture
def graph(career_graph: CareerGraph) -> CareerGraph:
    """A graph that knows people and programmes."""
    load(career_graph, WORLD)
    return career_graph


def following(before: DevelopmentPlan) -> DevelopmentPlan:
    """The next version: the first step is running."""
    begun = replace(before.steps[0], state=PlanStepState.BERJALAN)
    version = before.version + 1
    return replace(
        before,
        id=version_id(before.plan, version),
        version=version,
        steps=(begun, *before.steps[1:]),
        kept_at=LATER,
        kept_by="lain",
    )


def test_every_version_comes_back_as_it_was_kept(graph: CareerGraph) -> None:
    later = following(PLAN)
    for version in (PLAN, later):
        graph.keep_development_plan(version)
    assert graph.development_plans(PLAN.person) == (PLAN, later)
    assert graph.development_plans(person("K1")) == ()


def test_of_two_who_keep_the_same_version_the_second_is_refused_and_nothing_is_overwritten(graph: CareerGraph) -> None:
    graph.keep_development_plan(PLAN)
    with pytest.raises(InvalidInput, match="sudah diubah orang lain"):
        graph.keep_development_plan(replace(PLAN, mentor="Lain", steps=PLAN.steps[:1]))
    assert graph.development_plans(PLAN.person) == (PLAN,)


def test_what_is_taken_back_stays_on_record_and_is_taken_back_once(graph: CareerGraph) -> None:
    graph.keep_development_plan(PLAN)
    graph.revoke_development_plan(PLAN.plan, 1, at=LATER, by="lain")
    assert graph.development_plans(PLAN.person) == (replace(PLAN, revoked_at=LATER, revoked_by="lain"),)
    with pytest.raises(InvalidInput, match="sudah diubah orang lain"):
        graph.revoke_development_plan(PLAN.plan, 1, at=LATER, by="ketiga")


def test_plans_are_part_of_the_history_and_not_of_the_content(graph: CareerGraph) -> None:
    before = graph.digest()
    graph.keep_development_plan(PLAN)
    kept = graph.digest()
    graph.revoke_development_plan(PLAN.plan, 1, at=LATER, by="lain")
    revoked = graph.digest()
    assert before.digest == kept.digest == revoked.digest
    assert len({before.history, kept.history, revoked.history}) == 3
    assert (before.development_plans, kept.development_plans, revoked.development_plans) == (0, 1, 1)
    then = graph.digest(LATER - timedelta(seconds=1))
    assert (then.history, then.development_plans) == (kept.history, 1)


def test_plans_travel_with_an_export(
    graph: CareerGraph, connection: Connection, neo4j_address: Address, tmp_path: Path
) -> None:
    graph.keep_development_plan(PLAN)
    graph.keep_development_plan(following(PLAN))
    graph.revoke_development_plan(PLAN.plan, 2, at=LATER, by="lain")
    kept, path = graph.development_plans(PLAN.person), tmp_path / "graf.ndjson"
    before = export_graph(connection, path)
    empty(neo4j_address)
    assert import_graph(connection, path, small_vocabulary()) == before
    assert graph.development_plans(PLAN.person) == kept
