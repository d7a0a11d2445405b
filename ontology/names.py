"""Every writing of a word: from what people type to codes, and from codes to what people read."""

import re
import unicodedata
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

_SIGNS = re.compile(r"[^a-z0-9]+")


def spelling(text: str) -> str:
    """A text by which the writings of one word are equal: small letters and digits only, `&` read as `dan`."""
    folded = unicodedata.normalize("NFKD", text).casefold().replace("&", " dan ")
    return _SIGNS.sub("", folded)


@cache
def writings(scheme: str) -> tuple[tuple[str, str], ...]:
    """All writings of the words of a scheme, each with the code it stands for.

    Codes and labels come first, then the alternative labels of diplomas and older rules, then slips seen in files.
    `scheme` is the name in the concept's IRI: `competency`, `jabatan-level`, `golongan`, `education-level`,
    `education-field`, `field`, `predicate`, `severity`, `placement-kind`, `aspect`, `importance`, `staff-kind`,
    `criterion`, `jpm-category`, `verdict`, `gate-result`, `standing`, `mark`, `move`.

    Raises:
        KeyError: there is no such scheme.
    """
    from rdflib import SKOS

    from ontology.turtle import CONCEPTS, code, concepts, turtle

    graph = turtle(*CONCEPTS)
    members = concepts(graph, scheme)
    if not members:
        raise KeyError(scheme)
    found = dict.fromkeys((code(graph, member), code(graph, member)) for member in members)
    for kind in (SKOS.prefLabel, SKOS.altLabel, SKOS.hiddenLabel):
        for member in members:
            for label in sorted(map(str, graph.objects(member, kind))):
                found[label, code(graph, member)] = None
    return tuple(found)


@cache
def spellings(scheme: str) -> Mapping[str, str]:
    """The code for each spelling of a scheme's words."""
    found: dict[str, str] = {}
    for writing, code in writings(scheme):
        found.setdefault(spelling(writing), code)
    return MappingProxyType(found)


def code_of(scheme: str, text: str) -> str | None:
    """The code that a text stands for: its code, label or other label in any case and punctuation; `None` if none."""
    return spellings(scheme).get(spelling(text))


@cache
def labels(scheme: str, language: str = "id") -> Mapping[str, str]:
    """The label of each code of a scheme, in the order of the scheme.

    Raises:
        KeyError: there is no such scheme.
    """
    from rdflib import SKOS

    from ontology.turtle import CONCEPTS, code, concepts, required_text, turtle

    graph = turtle(*CONCEPTS)
    members = concepts(graph, scheme)
    if not members:
        raise KeyError(scheme)
    return MappingProxyType(
        {code(graph, member): required_text(graph, member, SKOS.prefLabel, language) for member in members}
    )
