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
_LONGEST = 30
"""A longer cell says something, whatever its words."""
_DIGITS = "0123456789"
_NO_LETTERS = str.maketrans({chr(code): None for code in range(128) if not chr(code).isalnum()})
"""Takes all signs out of a text in ASCII."""


def is_leftover(text: str) -> bool:
    """Whether a whole cell says that nothing is meant: `delete`, `(hapus)`, `TEST 2`, `xxx`; never a part of it."""
    if not text.isascii():
        text = plain(text)
        if not text.isascii():
            return False
    bare = folded(text) if "&" in text else text.lower().translate(_NO_LETTERS)  # of ASCII, both are the same
    word = bare.rstrip(_DIGITS)
    alike = word[:3] == word[:1] * 3 and _ONE_LETTER.fullmatch(word) is not None
    return (alike or word in _WORDS) and len(plain(text)) <= _LONGEST
