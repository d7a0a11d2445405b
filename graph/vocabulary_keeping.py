"""The words of the ontology in the graph: terms as nodes for browsing and search, rules as records with a history."""

from collections.abc import Callable, Iterable
from dataclasses import asdict
from datetime import datetime
from typing import Any

from graph.connection import Connection
from graph.records import Record, digest_of, key_of
from graph.writing_staged import Entry, Source, Staged, discard
from graph.writing_turn import Turn
from ontology.terms import Rule, Term, Vocabulary

ACTOR = "jenjang"
"""Who records the rules: the product itself."""

RULES = "ontology/rules.ttl"
"""The document that rules come from."""


def keep_vocabulary(connection: Connection, vocabulary: Vocabulary, clock: Callable[[], datetime]) -> None:
    """Brings the graph's words up to those of the ontology; a rule that changed is superseded, not overwritten."""
    turn = Turn(connection, clock)
    turn.take()
    try:
        discard(connection)
        keep_words(connection, vocabulary)
        _keep_rules(connection, vocabulary, Staged.begin(connection, turn, ACTOR, clock()))
        connection.write("vocabulary/keep_digest", digest=digest_of(vocabulary))
    finally:
        turn.end()


def keep_words(connection: Connection, vocabulary: Vocabulary) -> None:
    """Brings the nodes of terms up to the vocabulary."""
    for name, terms in _terms(vocabulary).items():
        connection.write(f"vocabulary/keep_{name}", rows=[row_of(term) for term in terms])


def _terms(vocabulary: Vocabulary) -> dict[str, Iterable[Term]]:
    """The terms that become nodes, in the order in which they refer to each other."""
    return {
        "competencies": vocabulary.competencies,
        "competency_levels": vocabulary.competency_levels,
        "jabatan_levels": vocabulary.jabatan_levels,
        "golongan": vocabulary.golongan,
        "education_levels": vocabulary.education_levels,
        "jpm_categories": vocabulary.jpm_categories,
    }


def row_of(term: Term) -> dict[str, Any]:
    """The fields of a term as the driver takes them: no tuples, nothing that is not known."""
    fields: dict[str, Any] = asdict(term)  # type: ignore[call-overload]  # every term is a dataclass
    return {
        name: list(value) if isinstance(value, tuple) else value
        for name, value in fields.items()
        if value not in (None, ())
    }


def _keep_rules(connection: Connection, vocabulary: Vocabulary, staged: Staged) -> None:
    """Records rules that are new or changed and ends those that are gone, all in one transaction."""
    source = Source(name=RULES, digest=vocabulary.version)
    entries = [Entry(rule.id, source, record_of_rule(rule)) for rule in vocabulary.rules]
    with connection.transaction() as transaction:
        current = transaction.run("writing/current_rules")
        staged.write(current, entries, transaction)
        named = {entry.record.key for entry in entries}
        gone = [row["id"] for row in current if row["key"] not in named]
        transaction.run("writing/withdraw_rules", ids=gone, recorded_at=staged.recorded_at)
        if gone or staged.appended:
            staged.switch(transaction)


def record_of_rule(rule: Rule) -> Record:
    """The record of a rule: its condition is spread out, and its own `id` and `source` get names of their own."""
    fields = row_of(rule)
    condition = {name: value for name, value in fields.pop("condition").items() if value not in (None, ())}
    if "codes" in condition:
        condition["codes"] = list(condition["codes"])
    names = {"id": "rule", "source": "seen_in"}
    properties = {names.get(name, name): value for name, value in fields.items()} | condition
    return Record(kind="Rule", key=key_of("Rule", rule.id), digest=digest_of(rule), properties=properties, parts={})
