"""What people agreed on about their files is kept, counts at once, can be taken back, and outlives the database."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from graph.career_graph import CareerGraph
from graph.history.exporting import export_graph
from graph.history.importing import import_graph
from graph.settings import Address
from ontology.agreements import AgencyWord, ColumnMapping, Correction
from ontology.errors import InvalidInput, UnknownTerm
from ontology.talent import TalentDecision
from tests.graph.small_graph import BEGAN, BOX, CORRECTION, MAPPING, WORD, empty, load, small_vocabulary
from tests.world import WORLD

LATER = BEGAN + timedelta(days=1)


def test_an_agreement_comes_back_as_it_was_made(career_graph: CareerGraph) -> None:
    career_graph.agree(Correction, [CORRECTION])
    career_graph.agree(ColumnMapping, [MAPPING])
    assert career_graph.agreements(Correction) == (CORRECTION,)
    assert career_graph.agreements(ColumnMapping) == (MAPPING,)


def test_words_of_an_agency_hold_until_they_are_revoked_and_stay_on_record(career_graph: CareerGraph) -> None:
    other = replace(WORD, id="wlain", word="SKP", switched_off=True, added_at=LATER)
    career_graph.agree(AgencyWord, [WORD, other])
    assert career_graph.words_held() == (WORD, other)
    revoked = career_graph.revoke(AgencyWord, WORD.id, at=LATER, by="lain")
    assert career_graph.words_held() == (other,)
    assert career_graph.agreements(AgencyWord) == (revoked, other)


def test_another_correction_of_the_same_value_takes_the_former_ones_place_and_leaves_others_alone(
    career_graph: CareerGraph,
) -> None:
    elsewhere = replace(CORRECTION, id="clain", field="year")
    career_graph.agree(Correction, [CORRECTION, elsewhere])
    other = replace(CORRECTION, id="cbaru", replacement="Baik", accepted_at=LATER, accepted_by="lain")
    career_graph.agree(Correction, [other])
    replaced = replace(CORRECTION, revoked_at=LATER, revoked_by="lain")
    assert career_graph.agreements(Correction) == (elsewhere, replaced, other)


def test_what_is_revoked_stays_on_record_with_the_first_date_and_name(career_graph: CareerGraph) -> None:
    career_graph.agree(Correction, [CORRECTION])
    revoked = career_graph.revoke(Correction, CORRECTION.id, at=LATER, by="lain")
    assert revoked == replace(CORRECTION, revoked_at=LATER, revoked_by="lain")
    assert career_graph.revoke(Correction, CORRECTION.id, at=LATER + timedelta(days=1), by="ketiga") == revoked
    assert career_graph.agreements(Correction) == (revoked,)


def test_nothing_can_be_revoked_that_was_never_agreed_on(career_graph: CareerGraph) -> None:
    with pytest.raises(UnknownTerm, match="Pemetaan kolom “tiada”"):
        career_graph.revoke(ColumnMapping, "tiada", at=LATER, by="uji")


def test_the_digest_tells_what_holds_and_the_history_what_ever_did(career_graph: CareerGraph) -> None:
    before = career_graph.digest()
    career_graph.agree(Correction, [CORRECTION])
    agreed = career_graph.digest()
    career_graph.revoke(Correction, CORRECTION.id, at=LATER, by="uji")
    after = career_graph.digest()
    assert (before.agreements, agreed.agreements, after.agreements) == (0, 1, 1)
    assert before.digest == after.digest != agreed.digest
    assert len({before.history, agreed.history, after.history}) == 3


def test_agreements_are_exported_and_fill_an_empty_graph_again(
    career_graph: CareerGraph, neo4j_address: Address, tmp_path: Path
) -> None:
    load(career_graph, WORLD)
    career_graph.agree(Correction, [CORRECTION])
    career_graph.agree(ColumnMapping, [MAPPING])
    career_graph.agree(AgencyWord, [WORD])
    career_graph.agree(TalentDecision, [BOX])
    career_graph.revoke(ColumnMapping, MAPPING.id, at=LATER, by="uji")
    exported = export_graph(career_graph._connection, tmp_path / "graf.ndjson.gz")
    kept = [career_graph.agreements(kind) for kind in (Correction, ColumnMapping, AgencyWord, TalentDecision)]
    assert all(kept)
    empty(neo4j_address)
    assert import_graph(career_graph._connection, tmp_path / "graf.ndjson.gz", small_vocabulary()) == exported
    assert [career_graph.agreements(kind) for kind in (Correction, ColumnMapping, AgencyWord, TalentDecision)] == kept


def test_a_graph_that_holds_only_agreements_is_not_filled_from_elsewhere(
    career_graph: CareerGraph, tmp_path: Path
) -> None:
    export_graph(career_graph._connection, tmp_path / "graf.ndjson")
    career_graph.agree(Correction, [CORRECTION])
    with pytest.raises(InvalidInput, match="sudah berisi data"):
        import_graph(career_graph._connection, tmp_path / "graf.ndjson", small_vocabulary())
    assert career_graph.agreements(Correction) == (CORRECTION,)
