"""Which class of posts a text names, so that a text about one class is never taken for a post of another."""

import re
from typing import NamedTuple

from ontology.reconciling.letters import plain_letters, runs
from ontology.reconciling.steps import CLASSES, ROMAN

_OLD = (
    (re.compile(r"\bpelaksana pemula\b"), "pemula"),
    (re.compile(r"\bpelaksana lanjutan\b"), "mahir"),
)
"""What classes of functional posts were called until 2014."""
_MOST = 20
"""Greater numbers count something else, mostly years."""


class PostClass(NamedTuple):
    """What a text says about the class of a post."""

    words: frozenset[str]
    """`muda`, `madya`, `terampil`, ..., written in full."""
    numbers: frozenset[str]
    """Small numbers, Roman ones as others."""

    def differs(self, other: "PostClass") -> bool:
        """Whether both say something, and nothing that is the same."""
        return any(own and others and own.isdisjoint(others) for own, others in zip(self, other, strict=True))


def class_in(text: str) -> PostClass:
    """What a text says about the class of a post."""
    plain = plain_letters(text)
    for old, new in _OLD:
        plain = old.sub(new, plain)
    found = runs(plain)
    numbers = (ROMAN.get(run, run) for run in found)
    return PostClass(
        frozenset(found) & frozenset(CLASSES),
        frozenset(run for run in numbers if run.isdigit() and int(run) <= _MOST),
    )
