"""The terms that texts are linked to: the dictionary of the product, or a catalogue of somebody else's."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from api.linking.tables import Row, read_table
from ontology.errors import InvalidInput

if TYPE_CHECKING:
    from matching.meaning import TermTexts

POST = "jabatan"
"""The type of a catalogue's rows that only searches may find."""

Examples = Mapping[str, Sequence[str]]
"""Texts that mean a term, by its id."""


def read_catalogue(path: Path) -> list[Row]:
    """The rows of a catalogue with the columns `id`, `name` and, if at hand, `type`, `aspect` and `definition`.

    Raises:
        InvalidInput: it cannot be read, or an id is missing or stands there twice.
    """
    rows = read_table(path, ("id", "name"), ("type", "aspect", "definition"))
    ids = [row["id"] for row in rows]
    if not all(ids) or len(set(ids)) < len(ids):
        raise InvalidInput(
            f"Kolom id di {path.name} harus terisi dan tidak boleh kembar.",
            f"The column id of {path.name} must be filled and unique.",
        )
    if not rows:
        raise InvalidInput(f"Katalog {path.name} tidak memuat istilah.", f"The catalogue {path.name} holds no terms.")
    return rows


def read_examples(path: Path) -> Examples:
    """The texts of a table with the columns `id` and `text`, by id."""
    found: dict[str, list[str]] = {}
    for row in read_table(path, ("id", "text")):
        found.setdefault(row["id"], []).append(row["text"])
    return found


def known_terms(examples: Examples, confirmed: Examples = MappingProxyType({})) -> tuple["TermTexts", ...]:
    """The dictionary of the product with its own texts, more of them where they are given, and those people confirmed.

    What was confirmed to mean a term that the dictionary no longer has is left out.
    """
    from matching.meaning.shipped import shipped_terms
    from ontology.vocabulary import load_vocabulary

    terms = shipped_terms(load_vocabulary())
    held = {term.id: confirmed[term.id] for term in terms if term.id in confirmed}
    return _with_examples(_with_examples(terms, held), examples)


def catalogue_terms(rows: Sequence[Row], examples: Examples) -> tuple["TermTexts", ...]:
    """The terms of a catalogue; a row that is named like a term of the product profits from that term's texts."""
    from matching.meaning import TermTexts
    from matching.meaning.shipped import shipped_examples
    from ontology.names import code_of, folded

    written = shipped_examples()
    posts = {folded(name): name for name in written}

    def own(row: Row) -> tuple[str, ...]:
        known = posts.get(folded(row["name"])) if _is_post(row) else code_of("competency", row["name"])
        return written.get(known or "", ())

    terms = tuple(
        TermTexts(
            id=row["id"],
            name=row["name"],
            definition=row["definition"],
            examples=own(row),
            for_search_only=_is_post(row),
        )
        for row in rows
    )
    return _with_examples(terms, examples)


def _is_post(row: Row) -> bool:
    return row["type"].lower() == POST


def _with_examples(terms: Sequence["TermTexts"], examples: Examples) -> tuple["TermTexts", ...]:
    if strangers := sorted(examples.keys() - {term.id for term in terms}):
        raise InvalidInput(
            f"Contoh ini tidak mempunyai istilah: {', '.join(strangers[:5])}.",
            f"These examples have no term: {', '.join(strangers[:5])}.",
        )
    return tuple(
        replace(term, examples=tuple(dict.fromkeys((*term.examples, *examples.get(term.id, ()))))) for term in terms
    )
