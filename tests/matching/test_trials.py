"""What is said about confidence is counted from what was answered; the documentation tells the weights that ship."""

import hashlib
from importlib.resources import files
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest

from matching.meaning import report
from matching.meaning.drawing import drawing
from matching.meaning.terms import Written
from matching.meaning.trials import Answered, Bin, calibration, reciprocal

DOCS = Path(__file__).parents[2] / "docs"


def answered(*, said: float, right: int, wrong: int) -> Answered:
    """Texts that were all said to be right with one confidence, and never so once their right term was gone."""
    count = right + wrong
    confidence = np.stack([np.full(count, said), np.full(count, 0.05)])
    return Answered(
        ranks=np.array([1.0] * right + [0.5] * wrong),
        confidence=confidence,
        sure=confidence >= 0.9,
        none=confidence < 0.2,
    )


def test_confidence_is_held_against_how_often_the_first_term_is_right() -> None:
    lowest, highest = calibration(answered(said=0.95, right=19, wrong=1))
    assert (highest.texts, highest.said, highest.found) == (20, pytest.approx(0.95), pytest.approx(0.95))
    assert (lowest.texts, lowest.said, lowest.found) == (20, pytest.approx(0.05), 0)


def test_texts_without_a_right_term_weigh_as_much_as_there_are_of_them() -> None:
    even = answered(said=0.05, right=8, wrong=0)
    [only] = calibration(even)
    assert (only.texts, only.found) == (16, pytest.approx(0.8))


def test_the_table_tells_each_kind_of_text_apart_and_then_all() -> None:
    written = np.array([Written.TITLE] * 2 + [Written.SCENE, Written.SEARCH], object)
    rows = list(report.by_kind(answered(said=0.95, right=3, wrong=1), written))
    assert rows[2].startswith("| titles | 2 | 1.000 | 1.000 | 100% | 100.0% | 100% | 0% |")
    assert rows[-1].startswith("| all | 4 | 0.875 | 0.750 | 100% | 75.0% |")


def test_from_the_eleventh_place_on_a_right_term_counts_nothing() -> None:
    scores = np.array([[float(-place) for place in range(12)]] * 3)
    assert reciprocal(scores, np.array([0, 9, 10])).tolist() == [1, 0.1, 0]


def test_what_was_said_and_found_alike_is_drawn_on_the_diagonal() -> None:
    bins = [Bin(texts=10, said=0.25, found=0.25), Bin(texts=40, said=0.75, found=0.5)]
    plot = ElementTree.fromstring(drawing(bins, sure=0.9, none=0.2))
    line = next(each for each in plot.findall("{*}line") if each.get("stroke-dasharray"))
    left, bottom, right, top = (float(str(line.get(name))) for name in ("x1", "y1", "x2", "y2"))
    first, second = ((float(str(each.get("cx"))), float(str(each.get("cy")))) for each in plot.findall("{*}circle"))
    assert (first[0] - left) / (right - left) == pytest.approx((bottom - first[1]) / (bottom - top))
    assert (bottom - second[1]) / (bottom - top) == pytest.approx(0.5)


def test_the_documented_figures_are_of_the_weights_that_ship() -> None:
    weights = files("matching.meaning").joinpath("weights.json").read_bytes()
    assert f"Weights {hashlib.sha256(weights).hexdigest()[:12]}." in (DOCS / "meaning.md").read_text("utf-8")
    assert "<circle" in (DOCS / "meaning-calibration.svg").read_text("utf-8")
