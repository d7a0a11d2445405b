"""The terms that the product knows, with the texts that were written for them."""

from collections import defaultdict
from collections.abc import Mapping
from types import MappingProxyType

from matching.meaning.terms import TermTexts
from ontology.terms import Vocabulary
from ontology.texts import JABATAN, load_texts


def shipped_terms(vocabulary: Vocabulary) -> tuple[TermTexts, ...]:
    """The competencies of the dictionary by code, then the posts that texts were written for by name."""
    examples = shipped_examples()
    competencies = tuple(
        TermTexts(
            id=competency.code,
            name=competency.label_id,
            definition=competency.definition_id,
            examples=examples.get(competency.code, ()),
        )
        for competency in vocabulary.competencies
    )
    posts = dict.fromkeys(text.term for text in load_texts() if text.family == JABATAN)
    return competencies + tuple(
        TermTexts(id=name, name=name, examples=examples[name], for_search_only=True) for name in posts
    )


def shipped_examples() -> Mapping[str, tuple[str, ...]]:
    """The texts of each term, by the code of a competency or the name of a post."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for text in load_texts():
        found[text.term].append(text.text)
    return MappingProxyType({term: tuple(texts) for term, texts in found.items()})
