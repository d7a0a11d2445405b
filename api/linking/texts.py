"""Texts whose proposals are to be kept: from a table with a column of text, whatever else stands in it."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from api.linking.queries import KINDS
from api.linking.tables import read_rows
from matching.meaning.terms import Written
from ontology.errors import InvalidInput
from ontology.facts import Programme
from ontology.links import link_id

__all__ = ["LONGEST", "MOST_TEXTS", "TextAsked", "TextsAsked", "Written", "read_texts"]

TEXT_COLUMNS = ("query", "teks", "text", "judul", "nama", "nama pelatihan", "nama kegiatan", "nama program")
"""By which headings the column of texts is known; the first that is there counts."""
KIND_COLUMNS = ("kind", "jenis")
MOST_TEXTS = 20_000
"""Texts taken at once: about eight minutes of two processors."""
LONGEST = 2_000
"""Letters of a text; what is longer is no title, note or search."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TextAsked:
    """A text whose terms are to be proposed."""

    text: str
    written: Written
    row: int
    """Which of the file's texts it is, from 1 on."""
    programme: Programme | None = None
    """The programme that it is the name of, where it is asked what that builds."""

    @property
    def link(self) -> str:
        """The id of its link."""
        return link_id(self.text, self.programme.code if self.programme else None)


@dataclass(frozen=True, slots=True, kw_only=True)
class TextsAsked:
    """The texts of one file."""

    file: str
    digest: str
    """SHA-256 of the file."""
    texts: tuple[TextAsked, ...]


def read_texts(path: Path, name: str | None = None) -> TextsAsked:
    """The texts of a table: a column of text and, if at hand, `kind` or `jenis`; without it they are titles.

    Args:
        path: the table.
        name: what the file is called, where that is not its name on disk.

    Raises:
        InvalidInput: the file cannot be read, has no column of text, no texts, or too many or too long ones, or a kind
            is not known.
    """
    called = name or path.name
    headings, rows = read_rows(path, called)
    column = next((each for each in TEXT_COLUMNS if each in headings), None)
    if column is None:
        raise InvalidInput(
            f"Berkas {called} tidak mempunyai kolom teks. Beri judul salah satu kolomnya: {', '.join(TEXT_COLUMNS)}. "
            f"Kolom yang ada: {', '.join(filter(None, headings)) or '–'}.",
            f"The file {called} has no column of text. Name one of its columns: {', '.join(TEXT_COLUMNS)}. "
            f"It has: {', '.join(filter(None, headings)) or '–'}.",
        )
    kinds = next((each for each in KIND_COLUMNS if each in headings), "")
    texts = tuple(
        TextAsked(text=text, written=_written(row.get(kinds, ""), called, number), row=number)
        for number, row in enumerate(rows, start=1)
        if (text := row.get(column, ""))
    )
    _refuse_unfit(called, texts)
    return TextsAsked(file=called, digest=hashlib.sha256(path.read_bytes()).hexdigest(), texts=texts)


def _refuse_unfit(called: str, texts: tuple[TextAsked, ...]) -> None:
    """Raises `InvalidInput` where there is no text, too many, or one that is too long."""
    if not texts:
        raise InvalidInput(f"{called} tidak memuat satu teks pun.", f"{called} holds no text.")
    if len(texts) > MOST_TEXTS:
        raise InvalidInput(
            f"{called} memuat {len(texts)} teks; sekali kirim paling banyak {MOST_TEXTS}. Bagi menjadi beberapa "
            "berkas; teks yang sudah pernah diusulkan tidak diusulkan dua kali.",
            f"{called} holds {len(texts)} texts; at most {MOST_TEXTS} are taken at once. Divide it into several files; "
            "no text is proposed twice.",
        )
    if long := next((each for each in texts if len(each.text) > LONGEST), None):
        raise InvalidInput(
            f"Teks ke-{long.row} di {called} lebih dari {LONGEST} huruf; kirim judul, perilaku, atau pencarian saja.",
            f"Text {long.row} of {called} has more than {LONGEST} letters; send titles, observations or searches only.",
        )


def _written(kind: str, called: str, number: int) -> Written:
    if not kind:
        return Written.TITLE
    if kind.lower() not in KINDS:
        raise InvalidInput(
            f"Jenis “{kind}” pada teks ke-{number} di {called} tidak dikenal; pakai {', '.join(filter(None, KINDS))}.",
            f"The kind “{kind}” of text {number} in {called} is not known; use {', '.join(filter(None, KINDS))}.",
        )
    return KINDS[kind.lower()]
