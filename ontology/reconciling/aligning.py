"""One written name held against one known name, word by word."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import NamedTuple

from ontology.reconciling.known_initials import means_else
from ontology.reconciling.leaving_out import may_lack
from ontology.reconciling.listed_words import places, plain_words
from ontology.reconciling.manners import Manner
from ontology.reconciling.reading import FILLING, Reading, Word
from ontology.reconciling.slips import composed, first_letters
from ontology.reconciling.word_list import SAME, WordList

_LONGEST_SHORT = 12
_LONGEST_HALVED = 9
_SHORTEST = 3
"""So many first letters say of themselves what they are short for; with other words beside them one less will do."""
_IN_PLACES = frozenset({"kantor", "kecamatan", "kelurahan"})
"""Words before the name of a place that another list does without: `KUA Kec. Sukamaju`."""
_OFFICES = frozenset({"dinas", "badan"})
"""What may be left out before the name of an office: `Kominfo`."""
_OUTSIDE_WRITTEN = 0.03
"""What it costs that the cell says more about the place than the known name does."""
_OUTSIDE_KNOWN = 0.1
"""And what it costs that it says less."""
_MAJOR = ("dinas", "badan", "kementerian", "inspektorat", "sekretariat", "kantor", "kabupaten", "kota", "provinsi",
          "pemerintah", "pada", "di", "biro")  # fmt: skip


class _Got(NamedTuple):
    """What was found on both sides: how surely in sum, and how many words of each side."""

    surely: float = 0.0
    words: int = 0

    def plus(self, surely: float, *, counted: bool = True) -> "_Got":
        return _Got(self.surely + surely, self.words + counted)


@dataclass(frozen=True, slots=True, kw_only=True)
class Alignment:
    """What of a written name is a known name, and what is not."""

    score: float
    """How much of both is the same: 0 to 1."""
    fits: bool
    """Whether nothing that counts is left over."""
    notes: tuple[str, ...] = ()
    """Words that were taken for others, in Indonesian."""
    extra: tuple[Word, ...] = ()
    """Words that only the cell has."""
    missing: tuple[Word, ...] = ()
    """Words that only the known name has."""
    outside: tuple[str, ...] = ()
    """Parts of the cell that are no part of the name."""

    lacking: bool = False
    """Whether the cell lacks words that go without saying, as long as no other name holds all that it says."""

    @property
    def vetoed(self) -> bool:
        """Whether a level, a number or a side is in one of the two only."""
        return any(word.step for word in (*self.extra, *self.missing))


def align(
    written: Reading, words: Sequence[Word], known: Reading, listed: WordList, telling: AbstractSet[str] = frozenset()
) -> Alignment:
    """Holds the words of a written name (as they were fitted to the list) against a known name.

    `telling`: the sorts of asides by which names of the list are told apart.
    """
    left = dict(enumerate(words))
    other = dict(enumerate(known.words))
    got, notes = _pair(left, other, listed)
    told = any(word.weight and not word.step and at not in other for at, word in enumerate(known.words))
    for shorts, runs in ((left, other), (other, left)):
        sure, said = _compose(shorts, runs, listed, _SHORTEST - told)
        got = _Got(got.surely + sure.surely, got.words + sure.words)
        notes += said
    extra = [word for word in left.values() if word.weight and not _said_twice(word, known, listed)]
    missing = [word for word in other.values() if word.weight]
    own, others = (
        {aside.sort: aside.number for aside in reading.asides if aside.sort in telling} for reading in (written, known)
    )
    extra += [Word(f"{sort} {number}", 0, True, 1.0) for sort, number in own.items() if others.get(sort) != number]
    missing += [Word(f"{sort} {number}", 0, True, 1.0) for sort, number in others.items() if own.get(sort) != number]
    paid = 0.0
    outside: list[str] = []
    untouched = _untouched(words, extra)
    if not any(known.parts[word.part].loose for word in missing):
        dropped = {word.part for word in extra if written.parts[word.part].loose and word.part in untouched}
        extra = [word for word in extra if word.part not in dropped]
        outside = [written.parts[part].text for part in sorted(dropped)]
        paid += _OUTSIDE_WRITTEN * bool(dropped)
    if not extra:
        free = _untouched(known.words, missing)
        dropped = {
            word.part for word in missing
            if known.parts[word.part].loose and word.part in free and known.parts[word.part].text.startswith(_MAJOR)
        }  # fmt: skip
        missing = [word for word in missing if word.part not in dropped]
        paid += _OUTSIDE_KNOWN * bool(dropped)
    if extra and not missing and _is_place(words, extra) and _has_own_name(known):
        outside.append(" ".join(word.text for word in extra))
        extra = []
        paid = max(paid, _OUTSIDE_WRITTEN)
    if extra and not missing and got.words and _only_place(extra, known):
        extra, paid = [], max(paid, _OUTSIDE_WRITTEN)
    lacking = not extra and bool(missing) and got.words > 0 and may_lack(missing, known)
    if lacking:
        missing = []
        paid = max(paid, _OUTSIDE_KNOWN)
    if not extra and len(missing) == 1 and missing[0] == known.words[0] and missing[0].text in _OFFICES and got.words:
        missing = []
        paid = max(paid, _OUTSIDE_KNOWN)
    total = 2 * got.words + len(extra) + len(missing)
    score = max(0.0, (2 * got.surely) / total - paid) if total else 0.0
    fits = bool(got.words) and not extra and not missing
    return Alignment(
        score=score,
        fits=fits,
        notes=tuple(notes),
        extra=tuple(extra),
        missing=tuple(missing),
        outside=tuple(outside),
        lacking=lacking,
    )


def _said_twice(word: Word, known: Reading, listed: WordList) -> bool:
    """Whether a word that is left over is another word for one of the name: `Pelaksana/Terampil`."""
    readings = listed.readings(word.text, dotted=word.dotted)
    return any(readings.get(other.text, SAME).how for other in known.words)


def _only_place(extra: list[Word], known: Reading) -> bool:
    """Whether a cell only says besides in what sort of place a unit is."""
    return known.manner is Manner.UNIT and all(word.text in _IN_PLACES for word in extra)


def _has_own_name(known: Reading) -> bool:
    """Whether a name holds more than plain words, so that it needs no place to be told from others."""
    plain = plain_words() | places()
    return any(word.weight and not word.step and word.text not in plain for word in known.words)


def _is_place(words: Sequence[Word], left: list[Word]) -> bool:
    """Whether what is left over is the name of a town or province at the end."""
    return all(word.text in places() for word in left) and list(words[-len(left) :]) == left


def _untouched(words: Sequence[Word], left: list[Word]) -> set[int]:
    """The parts of which no word was found on the other side."""
    found = {word.part for word in left}
    for part in tuple(found):
        if sum(word.part == part for word in words if word.weight) > sum(word.part == part for word in left):
            found.discard(part)
    return found


def _pair(left: dict[int, Word], other: dict[int, Word], listed: WordList) -> tuple[_Got, list[str]]:
    """Takes out the words that are the same or can be, surest first."""
    able = []
    for at, word in left.items():
        readings = listed.readings(word.text, dotted=word.dotted)
        for place, known in other.items():
            taken = readings.get(known.text)
            if taken is None and word.text == known.text:
                taken = SAME
            if taken is not None and not (taken.some_letters and _spells_more(word.text, other)):
                able.append((-taken.surely, word.part != known.part, at, place, taken.how))
    got = _Got()
    notes = []
    for surely, _, at, place, how in sorted(able):
        if at not in left or place not in other:
            continue
        word, known = left.pop(at), other.pop(place)
        if known.weight or word.weight:
            got = got.plus(-surely)
        if how:
            sign = "=" if how == "singkatan" else "dibaca"
            notes.append(f"“{word.text}” {sign} {known.text}")
    return got, notes


def _spells_more(short: str, words: dict[int, Word]) -> bool:
    """Whether a word that could be some letters of one word is the first letters of several in a row: `pmd`."""
    run = _run_of(short, words, _SHORTEST, bare=True) if len(short) >= _SHORTEST else []
    return len(short) == sum(bool(words[place].weight) for place in run)


def _compose(shorts: dict[int, Word], words: dict[int, Word], listed: WordList, least: int) -> tuple[_Got, list[str]]:
    """Takes out short forms of several words that stand side by side."""
    got = _Got()
    notes = []
    for at, short in list(shorts.items()):
        if not short.text.isalpha() or short.step or not 2 <= len(short.text) <= _LONGEST_SHORT or not short.weight:
            continue
        meanings = listed.meanings(short.text)
        run = (
            _meant(meanings, words)
            or _halved(short.text, words, listed)
            or (_unknown_run(short.text, words, least) if not meanings or least < _SHORTEST else [])
        )
        if run:
            for place in run:
                got = got.plus(0.95 if words[place].weight else 0.0, counted=bool(words[place].weight))
            notes.append(f"“{short.text}” = {' '.join(words[place].text for place in run)}")
            del shorts[at]
            for place in run:
                del words[place]
    return got, notes


def _meant(meanings: Sequence[Sequence[str]], words: dict[int, Word]) -> list[int]:
    """Where the words of one of the meanings of a short form stand."""
    for meaning in sorted(meanings, key=len, reverse=True):
        places = [place for place, word in words.items() if word.text in meaning]
        told = {words[place].text for place in places}
        if all(word in told or word in FILLING for word in meaning):
            return [place for place in places if words[place].weight]
    return []


def _halved(short: str, words: dict[int, Word], listed: WordList) -> list[int]:
    """Where two words stand of which one short form is made of two: `yankes` of `yan` and `kes`."""
    if len(short) > _LONGEST_HALVED:
        return []
    for first, second in listed.splits(short, _SHORTEST):
        for place, word in words.items():
            if word.text in first and (following := words.get(place + 1)) and following.text in second:
                return [place, place + 1]
    return []


def _unknown_run(short: str, words: dict[int, Word], least: int) -> list[int]:
    """Where words stand of which a short form is made, unless it is known to stand for others."""
    run = _run(short, words, least)
    return [] if means_else(short, [words[place].text for place in run if words[place].weight]) else run


def _run(short: str, words: dict[int, Word], least: int) -> list[int]:
    return _run_of(short, words, least, bare=True) or _run_of(short, words, least, bare=False)


def _run_of(short: str, words: dict[int, Word], least: int, *, bare: bool) -> list[int]:
    for start in words:
        if short[0] not in first_letters(words[start].text) or not words[start].weight:
            continue
        run = [start]
        while run[-1] + 1 in words and len(run) < _LONGEST_SHORT:
            run.append(run[-1] + 1)
            told = tuple(words[place].text for place in run if words[place].weight or not bare)
            if len(told) > 1 and len(short) >= least and composed(short, told):
                return run
    return []
