"""Texts of the domain for every term: scenes, titles and searches as people write them, by which words find a term.

`load_texts()` reads the `.tsv` files beside this module, one per family; `README.md` says how to write more.
"""

from functools import cache
from importlib.resources import files

from ontology.texts.domain_text import JABATAN, DomainText, Kind, Manner
from ontology.texts.reading import read_texts

__all__ = ["JABATAN", "DomainText", "Kind", "Manner", "families", "load_texts", "texts_of"]


def families() -> tuple[str, ...]:
    """The names of the files with texts, by alphabet: one per affair, one for common competencies, `jabatan`."""
    return tuple(
        sorted(
            each.name.removesuffix(".tsv") for each in files("ontology.texts").iterdir() if each.name.endswith(".tsv")
        )
    )


@cache
def load_texts() -> tuple[DomainText, ...]:
    """All texts that ship with the product, by family, in the order of their files; read once per process.

    Raises:
        ValueError: a line of a file cannot be read; the message names file and line.
    """
    folder = files("ontology.texts")
    return tuple(
        text
        for family in families()
        for text in read_texts(family, folder.joinpath(f"{family}.tsv").read_text(encoding="utf-8"))
    )


def texts_of(term: str) -> tuple[DomainText, ...]:
    """The texts of one term (the code of a competency, or the name of a jabatan); empty if it has none."""
    return tuple(text for text in load_texts() if text.term == term)
