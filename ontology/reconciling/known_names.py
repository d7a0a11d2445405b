"""A list of known names, and which of them a cell means, or that it means none."""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from heapq import nlargest
from math import log
from typing import NamedTuple

from ontology.names import folded
from ontology.reconciling.aligning import Alignment, align
from ontology.reconciling.by_names import bare, by_names
from ontology.reconciling.cutting import goes_on, is_cut, may_be_cut
from ontology.reconciling.manners import Manner, manner_of
from ontology.reconciling.other_words import same_word, scheme_of
from ontology.reconciling.reading import Reading, Word, read
from ontology.reconciling.rivals import called_of_old, nearest_in_writing
from ontology.reconciling.saying import why_found, why_none, why_several
from ontology.reconciling.steps import is_step
from ontology.reconciling.word_list import WordList

_LOOKED_AT = 16
_SO_CLOSE = 0.02
"""A second name that fits so nearly as well leaves it open which one is meant."""
_COMMON = 300
"""A word of more names than this leads to none of them by itself."""
_BEHIND = 0.03
"""What it costs that a unit or a place behind the name holds words that the name could hold."""
_SHARE_BEHIND = 0.3
"""So much a word of such a part counts when names worth looking at are sought."""
_ALIKE = 0.2
"""Below this likeness the nearest name is not worth being named."""
_NUMBERS = re.compile(r"\d+")
_NEAR = 0.5
"""From this likeness on a name is worth being proposed."""


class _Found(NamedTuple):
    alignment: Alignment
    reading: Reading
    """The cell as it was read for this name."""
    place: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Reconciled:
    """What a cell means."""

    name: str | None
    """The known name, or `None`: none of them, or it cannot be said which."""
    score: float
    """How much of the cell and the name is the same (0 to 1); where none is meant, that of the nearest one."""
    why: str
    """In Indonesian: the parts that were read, what was written out or mended, or what stands against it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Near:
    """A name that may be meant."""

    name: str
    score: float
    why: str


class KnownNames:
    """Known names of one kind, found again under what people write."""

    def __init__(self, kind: str, names: Iterable[str]) -> None:
        """Reads the names in the manner of their kind; a name that stands there twice is one."""
        self._manner = manner_of(kind)
        self._scheme = scheme_of(kind)
        self._names = tuple(dict.fromkeys(name for name in names if folded(name)))
        self._readings = [read(name, self._manner) for name in self._names]
        self._telling = frozenset(aside.sort for each in self._readings for aside in each.asides)
        self._words = WordList((word.text for each in self._readings for word in each.words), self._manner)
        self._folded: defaultdict[str, list[int]] = defaultdict(list)
        self._joined: defaultdict[str, list[int]] = defaultdict(list)
        self._places: defaultdict[str, list[int]] = defaultdict(list)
        self._starts: defaultdict[str, list[int]] = defaultdict(list)
        self._initials: defaultdict[str, set[int]] = defaultdict(set)
        for place, (name, reading) in enumerate(zip(self._names, self._readings, strict=True)):
            self._folded[folded(name)].append(place)
            self._joined[reading.joined].append(place)
            for word in dict.fromkeys(word.text for word in reading.words if word.weight):
                self._places[word].append(place)
                self._starts[word[:2]].append(place)
            for initials in _initials(reading):
                self._initials[initials].add(place)
        self._by_names = by_names(self._names, self._manner)
        self._told = {word: log(1 + len(self._names) / len(places)) for word, places in self._places.items()}
        self._answers: dict[str, Reconciled] = {}

    def reconcile(self, cell: str) -> Reconciled:
        """The name that a cell means."""
        key = cell.strip()
        if key not in self._answers:
            self._answers[key] = self._reconciled(key)
        return self._answers[key]

    def near(self, cell: str, many: int = 3) -> tuple[Near, ...]:
        """The names that a cell may mean, nearest first; none of another level, number or side."""
        _, found = self._aligned(cell)
        return tuple(
            Near(name=self._names[place], score=round(each.score, 4), why=why_found(written, each))
            for each, written, place in found
            if each.score >= _NEAR and (each.fits or not each.vetoed)
        )[:many]

    def _reconciled(self, cell: str) -> Reconciled:
        numbers = _NUMBERS.findall(cell)
        alike = self._folded.get(folded(cell), ())
        same = [place for place in alike if _NUMBERS.findall(self._names[place]) == numbers]
        exact = [place for place in same if self._names[place] == cell] or same
        if len(exact) == 1 and folded(cell):
            return Reconciled(name=self._names[exact[0]], score=1.0, why="Sama dengan nama bakunya.")
        written, found = self._aligned(cell)
        if (place := self._by_name(cell)) is not None:
            return Reconciled(name=self._names[place], score=0.95, why=f"“{cell}” adalah sebutan singkatnya.")
        if not any(word.weight for word in written.words):
            return Reconciled(name=None, score=0.0, why="Sel kosong atau tidak memuat nama.")
        fitting = [each for each in found if each.alignment.fits]
        within = [self._names[each.place] for each in found if not each.alignment.extra]
        if not fitting and len(within) < 2 and (other := self._other_word(cell)) is not None:
            why = f"Dalam kosakata, “{cell}” adalah sebutan lain untuk “{other}”."
            return Reconciled(name=other, score=1.0, why=why)
        if not fitting and is_cut(cell):
            going = [each for each in found if goes_on(cell, each.reading, self._readings[each.place], self._words)]
            if len(going) == 1 and may_be_cut(going[0].reading, self._readings[going[0].place]):
                why = f"Sel terpotong pada {len(cell)} huruf; hanya satu nama baku yang berlanjut begitu."
                return Reconciled(name=self._names[going[0].place], score=0.9, why=why)
        if not fitting:
            if not found or found[0].alignment.score < _ALIKE:
                return Reconciled(name=None, score=0.0, why="Tidak ada nama baku yang mirip.")
            score = round(found[0].alignment.score, 4)
            return Reconciled(name=None, score=score, why=why_none(found[0].alignment, self._names[found[0].place]))
        best, reading, place = fitting[0]
        score = round(best.score, 4)
        rivals = [self._names[each.place] for each in fitting if each.alignment.score > best.score - _SO_CLOSE]
        if best.lacking and len(within) > 1:
            return Reconciled(name=None, score=score, why=why_several(within))
        if len(rivals) > 1 and (told := self._by_writing(cell, rivals)):
            return Reconciled(name=told, score=score, why=why_found(reading, best))
        if len(rivals) > 1:
            return Reconciled(name=None, score=score, why=why_several(rivals))
        if self._manner is Manner.COURSE and (others := called_of_old(cell, self._names[place], self._names)):
            return Reconciled(name=None, score=score, why=why_several([self._names[place], *others]))
        return Reconciled(name=self._names[place], score=score, why=why_found(reading, best))

    def _by_name(self, cell: str) -> int | None:
        """The place of the only name that is called by the single word of a cell."""
        return self._by_names.get(bare(cell, self._manner)) if self._by_names else None

    def _by_writing(self, cell: str, rivals: list[str]) -> str | None:
        """Of names that mean the same the one that is written as the cell is."""
        if len({tuple(word.text for word in read(name, self._manner).words) for name in rivals}) > 1:
            return None
        return nearest_in_writing(cell, rivals, self._manner)

    def _other_word(self, cell: str) -> str | None:
        """The only name that the vocabulary knows as another writing of the cell."""
        if self._scheme is None:
            return None
        found = [name for name in self._names if same_word(self._scheme, cell, name)]
        return found[0] if len(found) == 1 else None

    def _aligned(self, cell: str) -> tuple[Reading, list[_Found]]:
        best: dict[int, tuple[Alignment, Reading]] = {}
        readings: list[Reading] = []
        for words, initials in ((True, True), (False, True), (False, False)):
            reading = read(cell, self._manner, words=words, initials=initials)
            if any(reading.words == other.words for other in readings):
                continue
            readings.append(reading)
            fitted = self._fitted(reading.words)
            for place in self._worth_looking_at(fitted, reading):
                found = align(reading, fitted, self._readings[place], self._words, self._telling)
                if not found.fits and not any(part.loose for part in self._readings[place].parts):
                    found = self._without_parts(reading, fitted, place) or found
                if place not in best or (found.fits, found.score) > (best[place][0].fits, best[place][0].score):
                    best[place] = found, reading
            if not reading.notes:
                break
        order = sorted(best, key=lambda place: (not best[place][0].fits, -best[place][0].score, place))
        return readings[0], [_Found(*best[place], place) for place in order]

    def _without_parts(self, reading: Reading, words: tuple[Word, ...], place: int) -> Alignment | None:
        """How a name fits where nothing that stands behind the name in the cell is taken for a word of it."""
        own = tuple(word for word in words if not reading.parts[word.part].loose)
        if not own or len(own) == len(words):
            return None
        found = align(reading, own, self._readings[place], self._words, self._telling)
        if not found.fits:
            return None
        behind = tuple(part.text for part in reading.parts if part.loose)
        return replace(found, score=found.score - _BEHIND, outside=(*found.outside, *behind))

    def _fitted(self, words: tuple[Word, ...]) -> tuple[Word, ...]:
        """Words that were written as one parted, and those that were written as two joined, as the list has them."""
        found: list[Word] = []
        for word in words:
            joined = f"{found[-1].text}{word.text}" if found else ""
            if joined.isalpha() and word.text not in self._words and joined in self._words:
                found[-1] = found[-1]._replace(text=joined, weight=1.0, step=False)
            elif halves := self._words.halves(word.text):
                found += [word._replace(text=half, step=is_step(half, self._manner)) for half in halves]
            else:
                found.append(word)
        return tuple(found)

    def _worth_looking_at(self, words: tuple[Word, ...], written: Reading) -> list[int]:
        """The names that share most with a cell."""
        met: defaultdict[int, float] = defaultdict(float)
        for place in self._joined.get(written.joined, ()):
            met[place] += 100.0
        common: list[tuple[str, float]] = []
        for word in words:
            if not word.weight:
                continue
            readings = self._words.readings(word.text, dotted=word.dotted)
            share = _SHARE_BEHIND if written.parts[word.part].loose else 1.0
            for other, taken in readings.items():
                places = self._places.get(other, ())
                if len(places) > _COMMON:
                    common.append((other, taken.surely))
                    continue
                for place in places:
                    met[place] += self._told[other] * taken.surely * share
            if not readings and word.text.isalpha():
                for place in self._initials.get(word.text, ()):
                    met[place] += 4.0
                for place in self._starts.get(word.text[:2], ())[:_COMMON]:
                    met[place] += 0.1
        for initials in _initials(written) if len(met) < _COMMON else ():
            for place in self._places.get(initials, ()):
                met[place] += 4.0
        if not met:
            for other, _ in common[:2]:
                met |= dict.fromkeys(self._places[other][: 4 * _COMMON], 0.0)
        for other, surely in common:
            for place in self._places[other]:
                if place in met:
                    met[place] += self._told[other] * surely
        return [place for place, _ in nlargest(_LOOKED_AT, met.items(), key=lambda pair: (pair[1], -pair[0]))]


def _initials(reading: Reading) -> set[str]:
    """The first letters of every few words that stand side by side, with and without `dan`."""
    found = set()
    for all_words in (True, False):
        letters = [word.text[0] for word in reading.words if word.weight or all_words]
        for start in range(len(letters)):
            for end in range(start + 2, min(start + 9, len(letters) + 1)):
                found.add("".join(letters[start:end]))
    return found
