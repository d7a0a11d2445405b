"""Texts find the terms that they mean, by meaning, words and examples; what fits nothing is said to fit nothing."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import groupby

import numpy as np
import pytest

from matching.encoder import Encoder, VectorRows
from matching.meaning import Query, Sureness, TermIndex, TermTexts, Written
from matching.meaning.fitting import Asked, fitted_signs, without
from matching.meaning.found import Found
from matching.meaning.ridge import PENALTY, coefficients
from matching.meaning.shipped import shipped_terms
from matching.meaning.signs import nearest_by_term, standardised
from matching.meaning.weights import SIGNS, shipped_weights
from matching.model import DIGEST
from matching.vectors import VectorKeeping
from ontology.texts import load_texts
from ontology.vocabulary import load_vocabulary
from ontology.words import load_words

AFFAIRS = ("pengawasan", "hukum", "perpustakaan")
"""Families that the tests learn from: competencies close to each other, and some that are not."""

Encode = Callable[[Sequence[str]], VectorRows]


@pytest.fixture(scope="module")
def encode(encoder: Encoder, model_cache: object) -> Encode:
    keeping = VectorKeeping(model_cache, encoder)  # type: ignore[arg-type]
    return lambda texts: keeping.of(texts).values


@pytest.fixture(scope="module")
def terms() -> tuple[TermTexts, ...]:
    within = {text.term for text in load_texts() if text.family in AFFAIRS}
    return tuple(term for term in shipped_terms(load_vocabulary()) if term.id in within)


@pytest.fixture(scope="module")
def index(terms: tuple[TermTexts, ...], encode: Encode) -> TermIndex:
    return TermIndex(terms, encode, load_words())


def ranked(index: TermIndex, encode: Encode, *queries: Query, top: int = 100) -> list[list[str]]:
    vectors = encode([query.text for query in queries])
    return [[each.id for each in ranking.ranked] for ranking in index.rank(queries, vectors, top)]


def every_fifth(terms: Sequence[TermTexts]) -> list[tuple[Query, str]]:
    """Some texts of each kind with the term that they mean."""
    of = {term.id for term in terms}
    texts = sorted((text for text in load_texts() if text.term in of), key=lambda text: (text.term, text.kind))
    return [
        (Query(text=text.text, written=Written(text.kind.value)), text.term)
        for _, group in groupby(texts, key=lambda text: (text.term, text.kind))
        for number, text in enumerate(group)
        if number % 5 == 0
    ]


def reciprocal_rank(places: Sequence[str], right: str) -> float:
    return 1 / (places.index(right) + 1)


def test_texts_that_were_kept_away_find_their_terms(terms: tuple[TermTexts, ...], encode: Encode) -> None:
    asked = every_fifth(terms)
    hidden = frozenset(query.text for query, _ in asked)
    index = TermIndex(without(terms, hidden), encode, load_words())
    found = ranked(index, encode, *(query for query, _ in asked))
    ranks = [reciprocal_rank(places, right) for places, (_, right) in zip(found, asked, strict=True)]
    assert len(asked) > 50
    assert np.mean(ranks) > 0.75


def test_three_examples_make_a_new_term_known_the_same_day(terms: tuple[TermTexts, ...], encode: Encode) -> None:
    new = max(terms, key=lambda term: len(term.examples))
    taught, asked = new.examples[::8][:3], [text for text in new.examples if text not in new.examples[::8][:3]]

    def mean_rank(examples: tuple[str, ...]) -> float:
        with_it = [replace(term, examples=examples) if term is new else term for term in terms]
        found = ranked(TermIndex(with_it, encode, load_words()), encode, *(Query(text=text) for text in asked))
        return float(np.mean([reciprocal_rank(places, new.id) for places in found]))

    assert mean_rank(taught) > mean_rank(())


def test_a_term_without_examples_can_come_first(terms: tuple[TermTexts, ...], encode: Encode) -> None:
    bare = TermTexts(id="baru", name="Penjinakan Ular", definition="Menangkap dan memindahkan ular dari permukiman")
    index = TermIndex((*terms, bare), encode, load_words())
    [places] = ranked(index, encode, Query(text="Pelatihan menangkap ular di permukiman", written=Written.TITLE))
    assert places[0] == "baru"


def test_terms_need_no_examples_at_all(terms: tuple[TermTexts, ...], encode: Encode) -> None:
    index = TermIndex([replace(term, examples=()) for term in terms], encode, load_words())
    [places] = ranked(index, encode, Query(text=terms[3].name))
    assert places[0] == terms[3].id


def test_posts_are_found_by_searches_alone(terms: tuple[TermTexts, ...], encode: Encode) -> None:
    post = TermTexts(id="Auditor", name="Auditor", for_search_only=True)
    index = TermIndex((*terms, post), encode, load_words())
    search, title = ranked(index, encode, Query(text="auditor"), Query(text="Pelatihan Auditor", written=Written.TITLE))
    assert search[0] == "Auditor"
    assert "Auditor" not in title
    assert len(title) == len(terms)


def test_the_scores_of_all_terms_are_shares_of_one(index: TermIndex, encode: Encode) -> None:
    query = Query(text="reviu laporan keuangan oleh inspektorat")
    [ranking] = index.rank([query], encode([query.text]), top=1000)
    assert sum(each.score for each in ranking.ranked) == pytest.approx(1)
    assert [each.score for each in ranking.ranked] == sorted((each.score for each in ranking.ranked), reverse=True)


def test_of_what_fits_nothing_one_is_never_sure(index: TermIndex, encode: Encode) -> None:
    strange = ["resep rendang", "jual motor bekas", "Turnamen futsal", "cuaca besok", "tiket kereta", "lirik dangdut"]
    sureness = [ranking.sureness for ranking in index.rank([Query(text=text) for text in strange], encode(strange))]
    assert Sureness.SURE not in sureness
    assert sureness.count(Sureness.NONE) > len(strange) / 2


def test_a_name_as_it_stands_is_surer_than_a_hint(
    index: TermIndex, terms: tuple[TermTexts, ...], encode: Encode
) -> None:
    texts = [terms[0].name, "mengurus berkas"]
    named, hinted = index.rank([Query(text=text) for text in texts], encode(texts))
    assert named.ranked[0].id == terms[0].id
    assert named.confidence > hinted.confidence


def test_abbreviations_are_read_as_what_they_stand_for(index: TermIndex) -> None:
    assert any(word.word == "APIP" for word in index.words.find("Bimtek Reviu oleh APIP"))


def test_equal_questions_get_equal_answers(index: TermIndex, encode: Encode) -> None:
    query = Query(text="audit kinerja")
    vectors = encode([query.text])
    assert list(index.rank([query], vectors)) == list(index.rank([query], vectors))


def test_the_weights_that_ship_were_fitted_with_the_model_that_ships() -> None:
    from importlib.resources import files

    assert DIGEST in files("matching.meaning").joinpath("weights.json").read_text("utf-8")
    weights = shipped_weights()
    assert set(weights.of) == set(Written)
    assert all(len(each) == len(SIGNS) and min(each) >= 0 for each in weights.of.values())
    assert 0 < weights.confidence.none < weights.confidence.sure < 1


def test_the_nearest_three_examples_speak_for_a_term() -> None:
    likeness = np.array([[0.1, 0.9, 0.5, 0.7, 0.2]], np.float32)
    near = nearest_by_term(likeness, np.array([0, 4, 4, 5]))
    assert near[0, 0] == pytest.approx(0.7)
    assert np.isnan(near[0, 1])
    assert near[0, 2] == pytest.approx(0.2)


def test_a_text_that_is_equally_like_all_terms_says_nothing_of_any() -> None:
    apart = standardised(np.array([[1, 3], [0.5, 0.5]], np.float32))
    assert apart[0] == pytest.approx([-1, 1], abs=1e-4)
    assert apart[1] == pytest.approx([0, 0])


def test_what_examples_teach_is_the_ridge_solution() -> None:
    chance = np.random.default_rng(3)
    points, terms = chance.normal(size=(7, 4)).astype(np.float32), np.array([0, 0, 1, 1, 1, 2, 2])
    kernel = points @ points.T
    targets = np.eye(3)[terms] - 1 / 3
    wanted = np.linalg.inv(kernel + PENALTY * np.eye(7)) @ targets
    assert coefficients(kernel, terms, count=3, of=3) == pytest.approx(wanted, rel=1e-2, abs=1e-3)


def test_only_signs_that_tell_the_right_term_get_weight() -> None:
    chance = np.random.default_rng(5)
    right = chance.integers(0, 6, 300)
    telling = chance.normal(size=(300, 6)).astype(np.float32)
    telling[np.arange(300), right] += 3
    noise = [chance.normal(size=(300, 6)).astype(np.float32) for _ in SIGNS[1:]]
    found = Found(**dict(zip(SIGNS, (telling, *noise), strict=True)), examples=np.full(6, 100))
    asked = Asked(texts=tuple(map(str, right)), written=np.array([*Written] * 100, object), right=right)
    for weights in fitted_signs(found, asked).values():
        assert weights[0] > 5 * max(weights[1:])


LADDERS = (
    ("Ahli Pertama", "Ahli Muda", "Ahli Madya", "Ahli Utama", "Terampil", "Mahir", "Penyelia"),
    ("I", "II", "III", "IV"),
)


def meaning_the_same(texts: Sequence[str]) -> VectorRows:
    """Vectors of texts that all mean the same, as those of level twins nearly do."""
    return np.full((len(texts), 4), 0.5, np.float32)


def test_a_post_of_another_class_than_a_text_names_is_never_proposed() -> None:
    bases = ("Analis Kebijakan", "Pranata Komputer", "Auditor", "Inspektur", "Perawat", "Arsiparis")
    names = [f"{base} {step}" for base in bases for ladder in LADDERS for step in ladder]
    index = TermIndex(
        [TermTexts(id=name, name=name, for_search_only=True) for name in names], meaning_the_same, load_words()
    )
    for ladder in LADDERS:
        for step in ladder:
            twins = {f"{base} {other}" for base in bases for other in ladder if other != step}
            texts = [f"lowongan {base} {step.removeprefix('Ahli ')} di Biro Umum" for base in bases]
            for text, found in zip(
                texts, ranked(index, meaning_the_same, *(Query(text=each) for each in texts)), strict=True
            ):
                assert found, text
                assert not twins.intersection(found), text
