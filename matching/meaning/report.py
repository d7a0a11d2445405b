"""The figures of the ranking as tables for the documentation."""

from collections.abc import Iterable, Mapping, Sequence

import numpy as np

from matching.meaning.fitting import Floats, Ways
from matching.meaning.terms import Written
from matching.meaning.trials import Answered, Bin

DRAWS = 2000
"""Of the paired bootstrap."""
WAYS = {Written.TITLE: "titles", Written.SCENE: "scenes", Written.SEARCH: "searches"}


def by_kind(answered: Answered, written: Ways) -> Iterable[str]:
    """How texts are found, and what is said of them, by how they came to be written."""
    yield "| texts | number | MRR@10 | first right | *sure* | of these right | *none* where none fits | else |"
    yield "|---|---|---|---|---|---|---|---|"
    kinds = [(name, written == way) for way, name in WAYS.items()] + [("all", np.ones(len(written), bool))]
    for name, own in kinds:
        ranks, sure, none = answered.ranks[own], answered.sure[:, own], answered.none[:, own]
        right = (ranks[sure[0]] == 1).mean() if sure[0].any() else float("nan")
        yield (
            f"| {name} | {own.sum()} | {ranks.mean():.3f} | {(ranks == 1).mean():.3f} | {sure[0].mean():.0%} | "
            f"{right:.1%} | {none[1].mean():.0%} | {none[0].mean():.0%} |"
        )


def by_examples(ranks: Mapping[int, Floats]) -> Iterable[str]:
    """What a few examples do for a term."""
    yield f"| examples of the term | {' | '.join(map(str, ranks))} |"
    yield f"|---|{'---|' * len(ranks)}"
    figures = " | ".join(f"{each.mean():.3f}" for each in ranks.values())
    yield f"| MRR@10 over {len(next(iter(ranks.values())))} texts | {figures} |"


def families(ours: Floats, plain: Floats) -> str:
    """How whole families without any text fare, against meaning and words alone."""
    drawn = np.random.default_rng(1).integers(0, len(ours), (DRAWS, len(ours)))
    low, high = np.quantile((ours - plain)[drawn].mean(axis=1), (0.025, 0.975))
    return (
        f"Whole families of which nothing was ever written: {ours.mean():.3f}; by meaning and words alone "
        f"{plain.mean():.3f} (difference {(ours - plain).mean():+.3f} [{low:+.3f}, {high:+.3f}], paired bootstrap)."
    )


def calibrated(bins: Sequence[Bin]) -> Iterable[str]:
    """What was said, and what was found."""
    yield "| said | found right | texts |"
    yield "|---|---|---|"
    for each in bins:
        yield f"| {each.said:.2f} | {each.found:.2f} | {each.texts} |"
