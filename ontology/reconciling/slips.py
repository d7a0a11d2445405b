"""Whether one word is another with a slip of the finger, or its short form."""

from functools import lru_cache

from rapidfuzz.distance import OSA

_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")


def _keys_beside() -> dict[str, frozenset[str]]:
    """For each letter those that lie around it on the keyboard."""
    at = {letter: (row, place) for row, letters in enumerate(_ROWS) for place, letter in enumerate(letters)}
    return {
        letter: frozenset(
            other
            for other, (row, place) in at.items()
            if other != letter and abs(row - own[0]) <= 1 and -1 <= place - own[1] + (row - own[0]) / 2 <= 1
        )
        for letter, own in at.items()
    }


_NEIGHBOURS = _keys_beside()
_ENDINGS = frozenset({"an", "i", "or", "er", "is", "kan", "wan", "isasi", "ik", "ika", "nya", "man", "en", "asi"})
_MOST_OF = 0.6
"""A short form that is no beginning has at most so much of the letters of its word."""
_VOWELS = frozenset("aeiou")
_LONG = 9
"""From this length on one wrong vowel makes no other word."""
_SAME_SOUND = (frozenset("iy"), frozenset("sz"), frozenset("fv"), frozenset("kq"), frozenset("dt"), frozenset("bp"))
_ALIKE = (
    ("rn", "m"),
    ("vv", "w"),
    ("cl", "d"),
    ("ii", "u"),
    ("0", "o"),
    ("1", "i"),
    ("l", "i"),
    ("5", "s"),
    ("j", "i"),
)


def looks(word: str) -> str:
    """A word by its shape: two words that a scanner takes for each other look the same."""
    for signs, like in _ALIKE:
        word = word.replace(signs, like)
    return word


def allowed_slips(word: str) -> int:
    """How many slips a word of this length may hold."""
    return 0 if len(word) < 4 else 1 if len(word) < 8 else 2 if len(word) < 13 else 3


def derived(one: str, other: str) -> bool:
    """Whether one word is made of the other by an ending, and so another word: pengelola, pengelolaan."""
    shorter, longer = sorted((one, other), key=len)
    return longer.startswith(shorter) and longer[len(shorter) :] in _ENDINGS


def distance(one: str, other: str) -> int:
    """How many letters are missing, too many, wrong or exchanged with their neighbours."""
    return OSA.distance(one, other)


def slipped_name(written: str, name: str) -> bool:
    """Whether a word can be a name that no list of words holds, with one slip of the finger.

    Names of places differ by a letter and are others: a letter doubled, lost, swapped or hit beside its key counts.
    """
    if len(name) < 5 or OSA.distance(written, name) != 1:
        return False
    if len(written) == len(name):
        places = [place for place, pair in enumerate(zip(written, name, strict=True)) if pair[0] != pair[1]]
        if len(places) == 2:
            return True
        one, other = written[places[0]], name[places[0]]
        if places[0] in {0, len(name) - 1}:
            return False
        return (one in _NEIGHBOURS[other] and not {one, other} <= _VOWELS) or any(
            {one, other} <= pair for pair in _SAME_SOUND
        )
    longer, shorter = sorted((written, name), key=len, reverse=True)
    place = next((at for at, letter in enumerate(shorter) if longer[at] != letter), len(shorter))
    return longer[place] in longer[max(0, place - 1) : place] or (0 < place < len(longer) - 1 and len(name) >= 6)


def shortened(short: str, word: str) -> bool:
    """Whether a word was shortened to this: to its beginning, or to some of its letters in their order."""
    if len(short) < 2 or len(short) + 2 > len(word) or short[0] != word[0]:
        return False
    if word.startswith(short):
        return len(short) >= 3 and not (len(short) > 4 and derived(short, word))
    if len(short) < 3 or (len(short) > _MOST_OF * len(word) and not _lacks_vowels(short, word)):
        return False
    rest = iter(word)
    if not all(letter in rest for letter in short):
        return False
    return sum(letter in _VOWELS for letter in short) < sum(letter in _VOWELS for letter in word)


def _lacks_vowels(short: str, word: str) -> bool:
    """Whether only vowels were left out: `pnylia` is penyelia."""
    left, whole = ([letter for letter in each if letter not in _VOWELS] for each in (short, word))
    return left == whole and len(left) > 2


def vowel_slipped(written: str, word: str) -> bool:
    """Whether one vowel inside a long word was taken for another: `surveilens`."""
    if len(written) != len(word) or len(word) < _LONG or written[-1] != word[-1]:
        return False
    differing = [pair for pair in zip(written, word, strict=True) if pair[0] != pair[1]]
    return len(differing) == 1 and set(differing[0]) <= _VOWELS


@lru_cache(maxsize=50_000)
def first_letters(word: str) -> str:
    """The letters with which a short form can begin that begins with this word: its own, and that of its root."""
    return "".join(head[0] for head, _ in _heads(word))


def composed(short: str, words: tuple[str, ...]) -> bool:
    """Whether a short form is made of the first letters of each word, or of their beginnings (`dinkes`)."""
    if not short or not words:
        return not short and not words
    if len(short) == len(words):
        return all(letter == word[0] for letter, word in zip(short, words, strict=True))
    return len(short) >= 2 * len(words) and _beginnings(short, words)


def _beginnings(short: str, words: tuple[str, ...]) -> bool:
    if not words:
        return not short
    return any(
        _beginnings(short[length:], words[1:])
        for first, least in _heads(words[0])
        for length in range(_shared(short, first), least - 1, -1)
    )


def _shared(one: str, other: str) -> int:
    """How many letters two words begin with alike."""
    at = next((at for at, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), None)
    return min(len(one), len(other)) if at is None else at


@lru_cache(maxsize=50_000)
def _heads(word: str) -> tuple[tuple[str, int], ...]:
    """By what a word can stand in a short form, and how many letters of it: its beginning, or that of its root.

    `ren` stands for perencanaan, `cam` for kecamatan.
    """
    found = [(word, 2)]
    if len(word) >= _LONG - 1:
        found += [(word[len(before) :], 3) for before in ("per", "pem", "pen", "ke", "pe") if word.startswith(before)]
    return tuple(found)
