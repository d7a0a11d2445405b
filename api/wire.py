"""How terms leave the house: as JSON, field for field as they are, the same bytes for every door."""

import hashlib
from typing import TYPE_CHECKING, Any, TypeVar

from ontology.terms import Term

if TYPE_CHECKING:
    from pydantic import TypeAdapter

T = TypeVar("T")
TRIES = 5
"""So often an adapter is begun anew before its failure is believed."""
_ADAPTERS: dict[Any, "TypeAdapter[Any]"] = {}


def adapter(kind: "type[T]") -> "TypeAdapter[T]":
    """The one adapter of a class of terms, or of a union of them; making it costs more than using it.

    It reads the sentences under fields from the source of the class. Before CPython 3.11.9 two threads that parse
    sources at the same time, and torch does while the model is opened, count each other's depth and one of them fails
    with `SystemError` (python/cpython issue 106905), so that is tried again.
    """
    from pydantic import TypeAdapter

    for left in reversed(range(TRIES)):
        if kind in _ADAPTERS:
            break
        try:
            _ADAPTERS[kind] = TypeAdapter(kind)
        except SystemError:
            if not left:
                raise
    return _ADAPTERS[kind]


def to_json(term: Term, *, indent: int | None = None) -> bytes:
    """The JSON of a term: dates as ISO 8601, unknown as `null`, names without their trailing underscore."""
    return adapter(type(term)).dump_json(term, by_alias=True, indent=indent)


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
