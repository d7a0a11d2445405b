"""The words of the known names, and which of them a written word can be."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import OSA

from ontology.reconciling.known_words import known_words
from ontology.reconciling.manners import Manner
from ontology.reconciling.roots import of_what, same_root
from ontology.reconciling.short_forms import short_forms
from ontology.reconciling.slips import (
    allowed_slips,
    derived,
    distance,
    looks,
    shortened,
    slipped_name,
    vowel_slipped,
)
from ontology.reconciling.spelling import foreign, sound
from ontology.reconciling.steps import is_step, steps


class Taken(NamedTuple):
    """What a written word was taken for, and how surely (0 to 1)."""

    how: str
    surely: float
    some_letters: bool = False
    """Whether it holds some letters of that word, and is not its beginning."""


_UPPER_SCHOOL = "slta"
_UPPER_SCHOOLS = frozenset({"sma", "smk"})
"""What the older name for all of them takes in."""
_DOING = frozenset({Manner.UNIT, Manner.BODY, Manner.POST})
"""Where `pengelola` and `pengelolaan` are one: the name of who does it, and of what is done."""
_OF_PLACES = frozenset({Manner.UNIT, Manner.BODY, Manner.PLAIN})
"""Where names of places stand, of which one letter makes another."""
_LONG_ENOUGH = 7
_SHORTEST_ROOT = 5
_LISTED, _ONE_SLIP, _SHORTENED, _TAKEN_IN, _OF_ONE_ROOT = 0.96, 0.95, 0.92, 0.9, 0.8
"""How surely a word is meant by a listed short form, with one slip, by some of its letters, by a name it is part
of, by another word of the same root."""
SAME = Taken("", 1.0)


class WordList:
    """The words of a list of names of one kind."""

    def __init__(self, words: Iterable[str], manner: Manner) -> None:
        """`words`: all that count in the names."""
        self._words = frozenset(words)
        self._manner = manner
        self._letters = [word for word in self._words if word.isalpha() and len(word) > 2]
        self._by_first: defaultdict[str, list[str]] = defaultdict(list)
        for word in sorted(self._letters):
            self._by_first[word[0]].append(word)
        self._shapes: defaultdict[str, list[str]] = defaultdict(list)
        for word in self._letters:
            self._shapes[looks(word)].append(word)
        self._sounds: defaultdict[str, list[str]] = defaultdict(list)
        for word in self._letters:
            self._sounds[sound(word)].append(word)
        self._known = known_words()
        self._split: dict[str, tuple[tuple[Mapping[str, Taken], Mapping[str, Taken]], ...]] = {}
        self._asked: dict[tuple[str, bool], Mapping[str, Taken]] = {}

    def __contains__(self, word: str) -> bool:
        return word in self._words

    def readings(self, word: str, *, dotted: bool = False) -> Mapping[str, Taken]:
        """The words of the list that a written word can be; only itself where it is one of them."""
        key = word, dotted
        if key not in self._asked:
            self._asked[key] = self._found(word, dotted)
        return self._asked[key]

    def meanings(self, word: str) -> tuple[tuple[str, ...], ...]:
        """What a short form of several words may be short for."""
        return tuple(meaning for meaning in short_forms(self._manner).get((word,), ()) if len(meaning) > 1)

    def splits(self, short: str, least: int) -> tuple[tuple[Mapping[str, Taken], Mapping[str, Taken]], ...]:
        """What the two halves of a short form can be, wherever both can be something; the first has `least` letters."""
        if short not in self._split:
            halves = ((short[:at], short[at:]) for at in range(least, len(short) - 1))
            read = ((self.readings(one, dotted=True), self.readings(other, dotted=True)) for one, other in halves)
            self._split[short] = tuple((one, other) for one, other in read if one and other)
        return self._split[short]

    def halves(self, word: str) -> tuple[str, str] | None:
        """The two words of the list that were written as one."""
        if word in self._words or word in self._known:
            return None
        for at in range(3, len(word) - 2):
            if word[:at] in self._words and word[at:] in self._words:
                return word[:at], word[at:]
        return None

    def _found(self, word: str, dotted: bool) -> Mapping[str, Taken]:
        if not word.isalpha():
            return {word: SAME} if word in self._words else {}
        meant = {meaning[0] for meaning in short_forms(self._manner).get((word,), ()) if len(meaning) == 1}
        meant_more = bool(self.meanings(word))
        found = {each: Taken("singkatan", _LISTED) for each in sorted(meant & self._words)}
        if self._manner is Manner.STUDY and word in _UPPER_SCHOOLS and _UPPER_SCHOOL in self._words:
            found[_UPPER_SCHOOL] = Taken("setara", _TAKEN_IN)
        if word in self._words:
            doer = self._doing(word) if self._manner is Manner.POST else None
            doers = {doer: Taken("bentuk lain", _OF_ONE_ROOT)} if doer else {}
            return {**found, **doers, **self._of_one_root(word), word: SAME}
        if self._manner in _DOING and (other := self._doing(word)):
            return {other: Taken("bentuk lain", _ONE_SLIP)}
        if self._manner is not Manner.STUDY and (other := self._without_before(word)):
            return {other: Taken("bentuk lain", _OF_ONE_ROOT)}
        if others := self._of_one_root(word):
            return others
        if foreign(word) and (alike := self._sounds.get(sound(word))):
            return {other: Taken("bentuk lain", _ONE_SLIP) for other in alike}
        if self._manner is Manner.POST and (doer := self._doer(word)):
            return {doer: Taken("bentuk lain", _ONE_SLIP)}
        slips = self._slips(word) if not meant and word not in self._known else {}
        if any(taken.surely >= _ONE_SLIP for taken in slips.values()):
            return slips
        if len(word) > 1 and not (meant_more and not dotted) and (dotted or meant or word not in self._known):
            for other in self._by_first[word[0]]:
                if other not in found and shortened(word, other) and self._is_nearest_step(word, other):
                    found[other] = Taken("singkatan", _SHORTENED, not other.startswith(word))
        return found or slips

    def _doing(self, word: str) -> str | None:
        """The word for the doing where that for the doer is written, or the other way round."""
        if not word.startswith("pe") or len(word) < _LONG_ENOUGH:
            return None
        other = word[:-2] if word.endswith("an") else f"{word}an"
        return other if other in self._words else None

    def _without_before(self, word: str) -> str | None:
        """`layanan` for `pelayanan`, and the other way round."""
        other = word[2:] if word.startswith("pe") else f"pe{word}"
        return other if word.endswith("an") and len(word) >= _LONG_ENOUGH and other in self._words else None

    def _doer(self, word: str) -> str | None:
        """The word for who does it where that for the field is written, or the other way round: `fisioterapi`."""
        other = word[:-1] if word.endswith("s") else f"{word}s"
        return other if len(word) >= _LONG_ENOUGH and other in self._words else None

    def _of_one_root(self, word: str) -> Mapping[str, Taken]:
        """Words for a competency that are made of the same root, or for the field after which a unit is named."""
        taken = Taken("bentuk lain", _OF_ONE_ROOT)
        if self._manner is Manner.SKILL:
            return {other: taken for other in self._letters if other != word and same_root(word, other)}
        if self._manner not in {Manner.UNIT, Manner.POST} or len(word) < _SHORTEST_ROOT:
            return {}
        return {other: taken for other in (of_what(word),) if other in self._words}

    def _is_nearest_step(self, word: str, other: str) -> bool:
        """Of levels only the nearest to a short form is meant: `mda` is muda, though madya holds its letters too."""
        if not is_step(other, self._manner) or other.startswith(word):
            return True
        nearest = min(distance(word, step) for step in steps())
        return distance(word, other) == nearest

    def _slips(self, word: str) -> dict[str, Taken]:
        alike = self._shapes.get(looks(word)) or self._sounds.get(sound(word))
        if alike:
            return {other: Taken("salah ketik", _ONE_SLIP) for other in alike}
        most = allowed_slips(word)
        near = process.extract(word, self._letters, scorer=OSA.distance, score_cutoff=most, limit=8) if most else []
        if not near and len(word) == 3:
            near = [
                (step, 1, 0) for step in steps() if step in self._words and len(step) == 4 and distance(word, step) == 1
            ]
        if not near:
            return {}
        best = min(int(far) for _, far, _ in near)
        rival = _farness(word)
        found = {}
        for other, far, _ in near:
            if far > best or not self._plausible(word, other, int(far), rival):
                continue
            found[other] = Taken("salah ketik", 1 - (1 - _ONE_SLIP) * far)
        return found

    def _plausible(self, word: str, other: str, far: int, rival: int) -> bool:
        if rival < far or derived(word, other):
            return False
        if other in self._known or is_step(other, self._manner):
            return True
        if self._manner not in _OF_PLACES and vowel_slipped(word, other):
            return True
        return rival > far and slipped_name(word, other)


@lru_cache(maxsize=100_000)
def _farness(word: str) -> int:
    """How many slips lie between a word and the nearest one that means itself."""
    nearest = process.extractOne(word, _known(), scorer=OSA.distance, score_cutoff=allowed_slips(word))
    return len(word) if nearest is None else int(nearest[1])


@cache
def _known() -> tuple[str, ...]:
    return tuple(sorted(word for word in known_words() | steps() if len(word) > 3))
