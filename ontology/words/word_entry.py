"""What an entry of the words is."""

from dataclasses import dataclass
from enum import StrEnum


class WordKind(StrEnum):
    """Where a word comes from."""

    ABBREVIATION = "singkatan"
    ORGANISATION = "organisasi"
    PRODUCT = "produk"
    REGULATION = "peraturan"
    LOAN_WORD = "serapan"
    OTHER_NAME = "sebutan"
    OWN = "instansi"
    """Added by an agency, and held in its graph."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WordEntry:
    """One writing of a word and what it stands for. A writing with several meanings has several entries."""

    word: str
    """The writing as it occurs in texts, one or more words: `RKA-K/L`, `open bidding`."""
    expansion: str
    """What it stands for, then words of its field, separated by commas: added to a text, they help to find its term."""
    kind: WordKind
    as_written: bool = False
    """Whether only this very case means it: `PAK` is a document, `pak` is a man."""
