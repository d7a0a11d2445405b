"""From what people type to codes, and from codes to what people read."""

import re
import unicodedata
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from ontology.spellings import spellings

_SIGNS = re.compile(r"[^a-z0-9]+")


def folded(text: str) -> str:
    """A text by which the writings of one word are equal: small letters and digits only, `&` read as `dan`."""
    return _SIGNS.sub("", unicodedata.normalize("NFKD", text).casefold().replace("&", " dan "))


@cache
def codes_by_spelling(scheme: str) -> Mapping[str, str]:
    """For each folded writing of a scheme's words, the code it stands for; empty for an unknown scheme."""
    found: dict[str, str] = {}
    for each in spellings(scheme):
        found.setdefault(folded(each.writing), each.code)
    return MappingProxyType(found)


def code_of(scheme: str, text: str) -> str | None:
    """The code that a text stands for: its code, label or other label in any case and punctuation; `None` if none.

    `scheme` is the name in the concept's IRI: `competency`, `jabatan-level`, `golongan`, `education-level`,
    `education-field`, `field`, `predicate`, `severity`, `placement-kind`, `aspect`, `importance`, `staff-kind`,
    `criterion`, `jpm-category`, `verdict`, `gate-result`, `standing`, `mark`, `move` or `link-verdict`.
    """
    return codes_by_spelling(scheme).get(folded(text))


@cache
def labels(scheme: str, language: str = "id") -> Mapping[str, str]:
    """The label of each code of a scheme, in the order of the scheme; empty for an unknown scheme."""
    from rdflib import SKOS

    from ontology.turtle import CONCEPTS, code, concepts, required_text, turtle

    graph = turtle(*CONCEPTS)
    members = concepts(graph, scheme)
    return MappingProxyType(
        {code(graph, member): required_text(graph, member, SKOS.prefLabel, language) for member in members}
    )
