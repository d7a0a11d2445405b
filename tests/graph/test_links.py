"""Proposed links are kept once for each text; what people decide holds, can be revoked, and outlives the database."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from graph.career_graph import CareerGraph
from graph.history.exporting import export_graph
from graph.history.importing import import_graph
from graph.links import DecidedLink
from graph.settings import Address
from ontology.errors import UnknownTerm
from ontology.links import LinkDecision, LinkVerdict, link_id
from tests.graph.small_graph import BEGAN, DECISION, LINK, empty, load, small_vocabulary
from tests.world import WORLD

LATER = BEGAN + timedelta(days=1)
REJECTED = replace(DECISION, id="dtolak", link_verdict=LinkVerdict.REJECTED)
CHANGED = replace(DECISION, id="dganti", link_verdict=LinkVerdict.CHANGED, term="INT", decided_at=LATER)
NOTHING = replace(DECISION, id="dkosong", link_verdict=LinkVerdict.NOTHING_FITS, term=None, decided_at=LATER)
OTHER = replace(LINK, id=link_id("Rapat"), text="Rapat", sureness="none", row=2, file_digest="2" * 64)


def test_a_text_is_proposed_once_however_it_is_written(career_graph: CareerGraph) -> None:
    assert link_id("bimtek  sistem-MERIT") == LINK.id != link_id("Bimtek Sistem Merit", "P01")
    assert career_graph.keep_links([LINK, OTHER]) == 2
    assert career_graph.keep_links([replace(LINK, confidence=0.5, proposed_at=LATER)]) == 0
    assert career_graph.link(LINK.id) == DecidedLink(link=LINK, decisions=())
    assert career_graph.known_links([LINK.id, "ltiada"]) == {LINK.id}
    with pytest.raises(UnknownTerm, match="Usul tautan “ltiada”"):
        career_graph.link("ltiada")


def test_links_are_listed_and_counted_by_what_holds_about_them(career_graph: CareerGraph) -> None:
    career_graph.keep_links([LINK, OTHER])
    career_graph.agree(LinkDecision, [REJECTED, CHANGED])
    career_graph.revoke(LinkDecision, CHANGED.id, at=LATER, by="lain")
    [rejected] = career_graph.links(state="rejected")
    assert rejected.standing == REJECTED
    assert [each.id for each in rejected.decisions] == [CHANGED.id, REJECTED.id]
    assert rejected.ruled_out == {"T-SDM-01"}
    assert [each.link for each in career_graph.links(state="proposed")] == [OTHER]
    assert [each.link for each in career_graph.links(sureness="none")] == [OTHER]
    assert [each.link for each in career_graph.links(file=LINK.file_digest)] == [LINK]
    assert [each.link for each in career_graph.links(skip=1, limit=1)] == [OTHER]
    counted = {(each.digest, each.state, each.sureness): each.many for each in career_graph.link_counts()}
    assert counted == {(LINK.file_digest, "rejected", "look"): 1, (OTHER.file_digest, "proposed", "none"): 1}
    assert career_graph.newest_decisions(5) == (REJECTED,)


def test_the_newest_decision_that_stands_is_what_is_settled(career_graph: CareerGraph) -> None:
    career_graph.agree(LinkDecision, [REJECTED])
    settled = career_graph.settled()
    assert (settled.confirmed, settled.nothing, settled.ruled_out) == ({}, frozenset(), {LINK.id: {"T-SDM-01"}})
    career_graph.agree(LinkDecision, [CHANGED])
    assert career_graph.settled().confirmed == {LINK.id: "INT"}
    assert career_graph.confirmed_links() == {"INT": (LINK.text,)}
    career_graph.agree(LinkDecision, [replace(NOTHING, decided_at=LATER + timedelta(days=1))])
    assert (career_graph.settled().confirmed, career_graph.settled().nothing) == ({}, {LINK.id})
    assert career_graph.confirmed_links() == {}
    career_graph.revoke(LinkDecision, NOTHING.id, at=LATER, by="uji")
    assert career_graph.confirmed_links() == {"INT": (LINK.text,)}


def test_links_and_decisions_are_exported_and_fill_an_empty_graph_again(
    career_graph: CareerGraph, neo4j_address: Address, tmp_path: Path
) -> None:
    load(career_graph, WORLD)
    plain = career_graph.digest()
    career_graph.keep_links([LINK, OTHER])
    proposed = career_graph.digest()
    assert (proposed.digest, proposed.proposals) == (plain.digest, 2)
    assert proposed.history != plain.history
    career_graph.agree(LinkDecision, [REJECTED, CHANGED])
    career_graph.revoke(LinkDecision, CHANGED.id, at=LATER, by="lain")
    assert career_graph.digest().digest != plain.digest
    kept = career_graph.links()
    exported = export_graph(career_graph._connection, tmp_path / "graf.ndjson")
    empty(neo4j_address)
    assert import_graph(career_graph._connection, tmp_path / "graf.ndjson", small_vocabulary()) == exported
    assert career_graph.links() == kept
