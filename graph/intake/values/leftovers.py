"""Words by which people mark what they did not mean to send: rows to be deleted, of a trial, of a template."""

import re

from graph.intake.values.cells import plain
from ontology.names import folded

_WORDS = frozenset(
    {"delete", "deleted", "todelete", "hapus", "dihapus", "hapussaja", "tobedeleted", "jangandipakai", "tidakdipakai"}
    | {"test", "testing", "tester", "tes", "coba", "cobacoba", "percobaan", "ujicoba", "dummy", "asdf", "asd", "qwerty"}
    | {"contoh", "contohisian", "contohdata", "datacontoh", "bariscontoh", "sample", "example", "loremipsum"}
    | {"isidisini", "diisi", "harapdiisi", "placeholder", "untitled", "undefined", "nan"}
)
_ONE_LETTER = re.compile(r"([a-hj-wyz])\1{2,}|x{3,}")
"""One letter again and again; I and X are Roman numerals."""
_COUNTED = re.compile(r"\d+$")
_LONGEST = max(map(len, _WORDS))


def is_leftover(text: str) -> bool:
    """Whether a whole cell says that nothing is meant: `delete`, `(hapus)`, `TEST 2`, `xxx`; never a part of it."""
    text = plain(text)
    if len(text) > 30 or not text.isascii():
        return False
    letters = text.replace(" ", "")
    if len(letters) > _LONGEST and letters.isalpha() and len(set(letters.casefold())) > 1:
        return False  # most names and titles: too long for any of the words, and told so in a tenth of the time
    word = _COUNTED.sub("", folded(text))
    return word in _WORDS or _ONE_LETTER.fullmatch(word) is not None
