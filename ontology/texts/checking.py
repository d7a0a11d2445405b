"""What is wrong with the texts as a whole: terms without texts, levels without scenes, texts that repeat each other."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations

from ontology.names import folded
from ontology.terms import Competency, Vocabulary
from ontology.texts.domain_text import JABATAN, DomainText, Kind

NEAR = 0.5
"""From this share of common four-letter pieces on, two texts of a term are one text written twice."""
ENOUGH = {"common": 40, "technical": 25, JABATAN: 4}
"""The fewest texts of a common competency, a technical one, and a post."""


def remarks(texts: Iterable[DomainText], vocabulary: Vocabulary) -> list[str]:
    """Everything that is wrong with the texts, one sentence each, by term."""
    by_term: dict[str, list[DomainText]] = defaultdict(list)
    for text in texts:
        by_term[text.term].append(text)
    known = {competency.code: competency for competency in vocabulary.competencies}
    found = [f"{code} has no texts" for code in known if code not in by_term]
    for term, own in by_term.items():
        if {text.family for text in own} == {JABATAN}:
            found += _too_few(term, own, ENOUGH[JABATAN])
        elif term in known:
            found += _of_competency(known[term], own)
        else:
            found.append(f"{term} is no term of the vocabulary")
        found += [f"{term}: “{one}” and “{other}” are nearly the same" for one, other in near_doubles(own)]
    return found


def near_doubles(texts: Iterable[DomainText]) -> Iterator[tuple[str, str]]:
    """Pairs of texts of one kind that share half or more of their four-letter pieces."""
    pieces = [(text, _pieces(text.text)) for text in texts]
    for (one, left), (other, right) in combinations(pieces, 2):
        if one.kind is other.kind and left and len(left & right) >= NEAR * len(left | right):
            yield one.text, other.text


def family_of(competency: Competency) -> str:
    """The file in which the texts of a competency stand: that of its affair."""
    affair = competency.field or "Manajerial dan sosial kultural"
    return "-".join("".join(sign if sign.isalnum() else " " for sign in affair.lower()).split())


def _of_competency(competency: Competency, own: list[DomainText]) -> Iterator[str]:
    code = competency.code
    yield from _too_few(code, own, ENOUGH["technical" if competency.field else "common"])
    kinds = {text.kind for text in own}
    yield from (f"{code} has no {kind}" for kind in Kind if kind not in kinds)
    levels = {text.level for text in own}
    yield from (f"{code} has no scene at level {level}" for level in range(1, 6) if level not in levels)
    name = folded(competency.label_id)
    for text in own:
        if text.kind is Kind.SCENE and name in folded(text.text):
            yield f"{code}: the scene “{text.text}” gives away the name"
        if text.family != family_of(competency):
            yield f"{code} stands in {text.family}.tsv instead of {family_of(competency)}.tsv"


def _too_few(term: str, own: list[DomainText], wanted: int) -> Iterator[str]:
    if len(own) < wanted:
        yield f"{term} has {len(own)} texts, {wanted} are wanted"


def _pieces(text: str) -> frozenset[str]:
    letters = folded(text)
    return frozenset(letters[start : start + 4] for start in range(len(letters) - 3))
