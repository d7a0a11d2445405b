"""How a fact becomes a record: its natural key, the digest of its content, its id and the properties kept.

Two facts with the same key are about the same thing; equal digests mean that they also say the same.
"""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any

from ontology.facts import (
    KEEPING,
    Assessment,
    CreditPoints,
    Discipline,
    Education,
    Fact,
    Keeping,
    Performance,
    TalentScore,
    Training,
)
from ontology.terms import Term
from ontology.vocabulary import load_vocabulary

KEPT: dict[type[Fact], Keeping] = {keeping.fact: keeping for keeping in KEEPING}
"""How each kind of fact is kept."""

WHEN_TRUE: dict[type[Fact], tuple[str, str]] = {
    Education: ("graduated_on", ""),
    Assessment: ("assessed_on", "valid_until"),
    Training: ("finished_on", ""),
    Discipline: ("decided_on", "ends_on"),
    CreditPoints: ("counted_on", ""),
    TalentScore: ("scored_on", "valid_until"),
}
"""The fields that say from when until when a fact is true, where they are not called `valid_from`, `valid_until`."""

CANONICAL = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode
"""The one way in which content is written before it is digested."""

NESTED = {"requirements", "conditions", "levels", "builds"}
"""Fields that hold parts. Their order says nothing: two files with other rows or columns first hold the same fact."""

BUILDS = {"builds_competency": "competency", "builds_from": "from_level", "builds_to": "to_level"}
"""What a programme builds is kept as three lists side by side."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """A fact made ready to be kept; `version` and times are added when it is written."""

    kind: str
    """The class name of the fact."""
    key: str
    """Kind, subject and key fields: unique among all things recorded."""
    digest: str
    """32 hexadecimal digits over the content."""
    properties: dict[str, Any]
    parts: dict[str, list[dict[str, Any]]]
    """Nested parts that become nodes or relationships of their own."""


def record_of(fact: Fact, subject: str) -> Record:
    """The record of a fact about the node called `subject` (a code, or the id of a person)."""
    kind, keeping = type(fact).__name__, KEPT[type(fact)]
    names = [getattr(fact, name) for name in keeping.key if name != keeping.subject_field]
    filled = _filled(fact)
    properties = {name: value for name, value in filled if name not in NESTED}
    if keeping.label == "Description":
        properties["about"] = keeping.subject
    else:
        properties.pop(keeping.subject_field)
    properties |= when_true(fact)
    nested = {
        name: [_part(part, position) for position, part in enumerate(_in_order(getattr(fact, name)))]
        for name in fields_of(type(fact))
        if name in NESTED
    }
    if builds := nested.pop("builds", None):  # an empty list is not kept: it says what no list says
        for name, field in BUILDS.items():
            properties[name] = [build[field] for build in builds]
    return Record(
        kind=kind,
        key=key_of(kind, subject, *names),
        digest=digest_of(fact, without=keeping.subject_field),
        properties=properties,
        parts=nested,
    )


def key_of(kind: str, *names: object) -> str:
    """The natural key as text, such as `Rank["p0f1e2d3c4b5a","III/d"]`."""
    return kind + CANONICAL([_plain(name) for name in names])


def digest_of(term: Term, *, without: str = "") -> str:
    """Digest over the content of a term; fields that say nothing are left out, so that a new one changes no digest."""
    content = {name: value for name, value in _plain(term).items() if name != without}
    return hashlib.sha256(CANONICAL(content).encode()).hexdigest()[:32]


def record_id(key: str, digest: str, version: int) -> str:
    """The id of one version of a record: the same content after the same history has the same id everywhere."""
    return "r" + hashlib.sha256(f"{key}|{digest}|{version}".encode()).hexdigest()[:15]


def source_id(digest: str, name: str, loaded_at: datetime) -> str:
    """The id of one loading of a document."""
    return "s" + hashlib.sha256(f"{digest}|{name}|{loaded_at.isoformat()}".encode()).hexdigest()[:15]


def when_true(fact: Fact) -> dict[str, date]:
    """`valid_from` and `valid_until` of a fact, as far as they are known; what a thing is like has neither."""
    if isinstance(fact, Performance):
        return {"valid_from": date(fact.year, 12, 31)}
    start, end = WHEN_TRUE.get(type(fact), ("valid_from", "valid_until"))
    found = {"valid_from": getattr(fact, start, None), "valid_until": getattr(fact, end, None) if end else None}
    return {name: day for name, day in found.items() if day is not None}


def fields_of(kind: type[Term]) -> tuple[str, ...]:
    """The names of the fields of a term."""
    return tuple(kind.__dataclass_fields__)  # type: ignore[attr-defined]  # every term is a dataclass


def _part(part: Term, position: int) -> dict[str, Any]:
    """A nested part as properties; levels are decimal numbers, even where a fact was made with a whole one."""
    kept = {name: float(value) if name.endswith("level") else value for name, value in _filled(part)}
    return kept | {"position": position}


def _in_order(parts: Iterable[Term]) -> list[Term]:
    """Parts in one order whatever the rows of a file, each once: competencies as the dictionary has them."""
    return sorted(dict.fromkeys(parts), key=_place)


def _place(part: Term) -> tuple[int, str]:
    """Where a part stands among others: by its competency, or where it has none by its content."""
    competency: str | None = getattr(part, "competency", None)
    if competency is None:
        return (0, CANONICAL(_plain(part)))
    return (_places().get(competency, len(_places())), competency)


@cache
def _places() -> dict[str, int]:
    return {each.code: place for place, each in enumerate(load_vocabulary().competencies)}


def _filled(term: Term) -> list[tuple[str, Any]]:
    """The fields that say something."""
    return [(name, value) for name in fields_of(type(term)) if (value := getattr(term, name)) not in (None, ())]


def _plain(value: Any) -> Any:
    """A value in the one form that digests are taken of: 3.0 and 3 are the same, so are days and their ISO form."""
    if isinstance(value, Term):
        plain = {name: _plain(part) for name, part in _filled(value)}
        return plain | {name: _each_once(plain[name]) for name in NESTED & plain.keys()}
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value


def _each_once(parts: list[Any]) -> list[Any]:
    """Plain parts without order and repetition."""
    return [part for _, part in sorted({CANONICAL(part): part for part in parts}.items())]
