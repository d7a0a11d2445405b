"""How terms leave the house: as JSON, field for field as they are, the same bytes for every door."""

import hashlib
from typing import TYPE_CHECKING

from ontology.terms import Term

if TYPE_CHECKING:
    from pydantic import TypeAdapter


_ADAPTERS: dict[type[Term], "TypeAdapter[Term]"] = {}


def _adapter(kind: type[Term]) -> "TypeAdapter[Term]":
    """The one adapter of a class of terms; making it costs more than using it."""
    if kind not in _ADAPTERS:
        from pydantic import TypeAdapter

        _ADAPTERS[kind] = TypeAdapter(kind)
    return _ADAPTERS[kind]


def to_json(term: Term, *, indent: int | None = None) -> bytes:
    """The JSON of a term: dates as ISO 8601, unknown as `null`, names without their trailing underscore."""
    return _adapter(type(term)).dump_json(term, by_alias=True, indent=indent)


def json_lines(*terms: Term) -> bytes:
    """Terms as NDJSON: one compact JSON text a line."""
    return b"".join(to_json(term) + b"\n" for term in terms)


def entity_tag(*parts: object) -> str:
    """A strong ETag out of everything that an answer depends on."""
    digest = hashlib.sha256("\n".join(map(str, parts)).encode()).hexdigest()
    return f'"{digest[:20]}"'


def is_known(tag: str, if_none_match: str | None) -> bool:
    """Whether the asker already has this answer (RFC 9110, section 13.1.2: weak comparison, `*` fits all)."""
    if if_none_match is None:
        return False
    held = {part.strip().removeprefix("W/") for part in if_none_match.split(",")}
    return "*" in held or tag in held
