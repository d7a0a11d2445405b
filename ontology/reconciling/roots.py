"""Words of one root: who names a competency says `ambil`, `mengambil` or `pengambilan` and means the same."""

import re
from functools import lru_cache

_BEFORE = re.compile(r"^(?:me|pe)(?:(ng)|(ny)|(m)|(n)|(?=[lrwy]))")
_DROPPED = {"ng": ("", "k"), "ny": ("s",), "m": ("", "p"), "n": ("", "t"), "": ("",)}
"""What a root may have begun with before the sound of `me-` or `pe-` took its place."""
_BEHIND = re.compile(r"(?:kan|an|i)$")
_SHORTEST = 4


@lru_cache(maxsize=50_000)
def roots(word: str) -> frozenset[str]:
    """All that a word of small letters may be made of with `me-`, `pe-`, `-kan`, `-an` and `-i`, itself among them."""
    begun = {word}
    if found := _BEFORE.match(word):
        sound = next(filter(None, found.groups()), "")
        begun |= {first + word[found.end() :] for first in _DROPPED[sound]}
    whole = begun | {_BEHIND.sub("", each) for each in begun}
    return frozenset(each for each in whole if len(each) >= _SHORTEST)


def same_root(one: str, other: str) -> bool:
    """Whether two words can be made of one root."""
    return not roots(one).isdisjoint(roots(other))


def of_what(word: str) -> str:
    """`kefarmasian` for `farmasi`, and the other way round: the field, and what belongs to it."""
    return word[2:-2] if word.startswith("ke") and word.endswith("an") else f"ke{word}an"
