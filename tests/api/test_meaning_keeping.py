"""The model is opened once, behind the answers of a server, and learns what reviewers confirm."""

import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from api.service.meaning_keeping import Examples, Meaning, MeaningKeeping
from api.settings import read_settings
from matching.meaning import Query, Written
from matching.settings import EncoderSettings
from ontology.errors import ModelUnavailable
from ontology.terms import Vocabulary
from ontology.vocabulary import load_vocabulary

SCENES = ("Kelas Sanca Angkatan I", "Bimtek Kobra di Lapangan", "Diklat Sanca Lanjutan")
PATIENCE = 120


@pytest.fixture(scope="module")
def few_words() -> Vocabulary:
    """Three competencies, so that an index is made in no time."""
    known = load_vocabulary()
    return replace(known, competencies=known.competencies[:3])


@pytest.fixture(scope="module")
def confirmed() -> dict[str, tuple[str, ...]]:
    return {}


@pytest.fixture(scope="module")
def keeping(few_words: Vocabulary, confirmed: dict[str, tuple[str, ...]]) -> MeaningKeeping:
    def now() -> Examples:
        return dict(confirmed)

    return MeaningKeeping(read_settings().encoder, few_words, now)


def when(keeping: MeaningKeeping, examples: int) -> Meaning:
    """What is at hand once so many examples are among it."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        meaning = keeping.at_hand()
        if meaning is not None and sum(map(len, meaning.examples.values())) == examples:
            return meaning
        time.sleep(0.01)
    raise AssertionError(keeping.trouble)


def test_nothing_is_at_hand_until_somebody_opens_it_and_nobody_waits_for_that(few_words: Vocabulary) -> None:
    keeping = MeaningKeeping(read_settings().encoder, few_words)
    assert keeping.at_hand() is None
    keeping.open_in_background()
    opened = when(keeping, 0)
    assert opened is keeping.opened() is keeping.at_hand()


def test_what_is_confirmed_counts_at_once_with_the_model_that_is_open(
    keeping: MeaningKeeping, confirmed: dict[str, tuple[str, ...]]
) -> None:
    before = keeping.opened()
    term = before.index.terms[2].id
    asked = Query(text="Kelas Sanca Angkatan II", written=Written.TITLE)

    def share(meaning: Meaning) -> float:
        [ranking] = meaning.index.rank([asked], meaning.vector(asked.text)[None])
        return next(each.score for each in ranking.ranked if each.id == term)

    confirmed[term] = SCENES
    assert keeping.at_hand() is before
    after = when(keeping, len(SCENES))
    assert after is keeping.opened()
    assert after.encoder is before.encoder
    assert share(after) > share(before)


def test_texts_that_come_again_have_the_vectors_they_had(keeping: MeaningKeeping) -> None:
    meaning = keeping.opened()
    once, again = (meaning.vectors(["menata arsip dinamis"]) for _ in range(2))
    assert np.array_equal(once, again)
    assert np.allclose(once[0], meaning.vector("menata arsip dinamis"), atol=1e-5)


def test_a_model_that_cannot_be_opened_is_told_to_whoever_waits_and_stops_nobody_else(
    few_words: Vocabulary, tmp_path: Path
) -> None:
    settings = EncoderSettings(cache=tmp_path, model=str(tmp_path / "tidak-ada"))
    keeping = MeaningKeeping(settings, few_words)
    with pytest.raises(ModelUnavailable):
        keeping.opened()
    assert keeping.at_hand() is None
    assert isinstance(keeping.trouble, ModelUnavailable)
