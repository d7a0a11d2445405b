"""Answers about abbreviations and the like: those that ship, and those of an agency."""

from dataclasses import dataclass

from ontology.agreements import AgencyWord
from ontology.terms import Term


@dataclass(frozen=True, slots=True, kw_only=True)
class ShippedWord(Term):
    """A word that ships with the product, in one of its meanings."""

    word: str
    expansion: str
    """What it stands for, then words of its field."""
    kind: str
    """`singkatan`, `organisasi`, `produk`, `peraturan`, `serapan` or `sebutan`."""
    as_written: bool
    """Whether only this very case means it."""
    switched_off: str | None
    """The id of the agency's entry by which it does not hold; `null`: it holds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Glossary(Term):
    """The words of an agency, and those shipped ones that hold some letters."""

    agency: tuple[AgencyWord, ...]
    """Everything that was ever added or switched off, what holds first, and the newest of these."""
    shipped: tuple[ShippedWord, ...]
    """By alphabet; none where nothing was asked for."""
    found: int
    """How many shipped ones there are of what was asked for."""
    of: int
    """How many there are in all."""


__all__ = ["AgencyWord", "Glossary", "ShippedWord"]
