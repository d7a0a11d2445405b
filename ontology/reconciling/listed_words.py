"""The lists of words beside this module, each word between blanks or line ends; lines with `#` say what they are."""

from functools import cache
from importlib.resources import files


@cache
def plain_words() -> frozenset[str]:
    """Words that names are made of."""
    return _listed("plain-words.txt")


@cache
def places() -> frozenset[str]:
    """Names of towns and provinces, a word each."""
    return _listed("places.txt")


def _listed(name: str) -> frozenset[str]:
    text = files("ontology.reconciling").joinpath(name).read_text(encoding="utf-8")
    return frozenset(word for line in text.splitlines() if not line.startswith("#") for word in line.split())
