"""Finds words with an entry in a text."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from ontology.words.word_entry import WordEntry, WordKind

_PIECE = re.compile(r"[^\W_]+")
_NUMBER_OF_A_REGULATION = re.compile(r"\b(?:nomor|no)\b\.?\s*(?=\d)", re.IGNORECASE)
_YEAR_OF_A_REGULATION = re.compile(r"(?<=\d)\s+(?:tahun|thn?\.?)\s+(?=\d{4}\b)", re.IGNORECASE)


class WordFinder:
    """Finds, in any text, the words of some entries: shipped ones, those of an agency, or both together."""

    def __init__(self, entries: Iterable[WordEntry]) -> None:
        """Sorts the entries by their first piece, so that a text costs as much as it is long."""
        self._by_start: dict[str, list[tuple[tuple[str, ...], WordEntry]]] = defaultdict(list)
        for entry in entries:
            pieces = _pieces(entry.word)
            if pieces:
                self._by_start[pieces[0].casefold()].append((pieces, entry))
        for found in self._by_start.values():
            found.sort(key=lambda pair: -len(pair[0]))

    def find(self, text: str) -> tuple[WordEntry, ...]:
        """The entries whose words occur in a text, in its order and each once.

        Of words that overlap the longest counts, with all its meanings. `UU No. 23 Tahun 2014` is read as `UU 23/2014`.
        """
        return tuple(dict.fromkeys(self._found(_pieces(text))))

    def expanded(self, text: str) -> str:
        """The text with what its words stand for behind it: `isi skp` becomes `isi skp (sasaran kinerja pegawai)`.

        Names of bodies add nothing: who holds a course says little about what it teaches.
        """
        found = (entry for entry in self.find(text) if entry.kind is not WordKind.ORGANISATION)
        parts = dict.fromkeys(part for entry in found for part in entry.expansion.split(", "))
        return f"{text} ({', '.join(parts)})" if parts else text

    def _found(self, pieces: tuple[str, ...]) -> Iterator[WordEntry]:
        at = 0
        while at < len(pieces):
            length = 0
            for word, entry in self._by_start.get(pieces[at].casefold(), ()):
                if len(word) < length:
                    break
                if _same(word, pieces[at : at + len(word)], as_written=entry.as_written):
                    length = len(word)
                    yield entry
            at += max(1, length)


def _pieces(text: str) -> tuple[str, ...]:
    """The letters and digits of a text, cut at everything else."""
    text = _YEAR_OF_A_REGULATION.sub("/", _NUMBER_OF_A_REGULATION.sub("", text))
    return tuple(_PIECE.findall(text))


def _same(word: tuple[str, ...], pieces: tuple[str, ...], *, as_written: bool) -> bool:
    if as_written:
        return word == pieces
    return tuple(map(str.casefold, word)) == tuple(map(str.casefold, pieces))
