"""Whether an unknown level is better expected from near competencies than from the person's own mean.

Cells are removed from levels that are all known, by chance and so that low levels are missing more; every rule fills
them, and is judged by its error and by how many of the truly best twenty people it finds.
"""

from collections import defaultdict
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from api.settings import read_settings
from bench.closeness.rules import RULES, Floats, Seen
from bench.closeness.world import Target, World, invented, occupations
from bench.measuring import show
from matching.encoder import Encoder
from matching.neighbours import overlap

MISSING = (0.3, 0.6)
BEST, DRAWS = 20, 2000


def run(people: int, onet: Path | None) -> None:
    worlds = [invented(people)] + ([occupations(onet)] if onet else [])
    encoder = Encoder.open(read_settings().encoder)
    for world in worlds:
        meaning, standards = _meaning(encoder.encode(world.texts)), _standards(world)
        for rate in MISSING:
            for low in (False, True):
                _compare(world, rate, low, meaning, standards)


def _meaning(vectors: NDArray[np.float32]) -> Floats:
    """Cosines seen from the middle of all; nothing to itself."""
    apart = vectors - vectors.mean(axis=0)
    apart /= np.linalg.norm(apart, axis=1, keepdims=True)
    return _others(np.clip(apart @ apart.T, 0, 1).astype(np.float64))


def _standards(world: World) -> Floats:
    """How much the same targets ask for both."""
    asked: defaultdict[int, dict[str, int]] = defaultdict(dict)
    for number, target in enumerate(world.targets):
        for element, level, weight in zip(target.asked, target.levels, target.weights, strict=True):
            asked[int(element)][str(number)] = int(level * weight)
    near = [
        [float(overlap(asked[one], asked[two]).share) for two in range(len(world.texts))]
        for one in range(len(world.texts))
    ]
    return _others(np.array(near))


def _others(closeness: Floats) -> Floats:
    np.fill_diagonal(closeness, 0)
    return closeness


def _compare(world: World, rate: float, low: bool, meaning: Floats, standards: Floats) -> None:
    chance = np.random.default_rng(11)
    errors, found = (defaultdict[str, list[float]](list) for _ in range(2))
    for target in world.targets:
        shares = np.minimum(world.levels[:, target.asked], target.levels) / target.levels
        seen = _seen(target, shares, _known(shares, rate, low, chance), meaning, standards)
        true, proven = shares @ target.weights, (seen.known * shares) @ target.weights
        best = true >= np.sort(true)[-BEST]  # those who tie with the last of them are as good
        lot = chance.random(len(true))
        for name, rule in RULES.items():
            expected = rule(seen)
            errors[name].append(float(np.abs(expected - shares)[~seen.known].mean()))
            hoped = np.where(seen.known, shares, expected) @ target.weights
            found[name].append(float(best[np.lexsort((lot, -proven, -hoped.round(9)))[:BEST]].mean()))
    show(
        f"{world.name}: {len(world.levels):,} people, {len(world.targets)} targets, {rate:.0%} missing"
        + (", low levels more" if low else ""),
        ("expected by", "mean error", "against the product [95 %]", "of the best 20", "against the product [95 %]"),
        [(name, *_told(errors, name), *_told(found, name)) for name in RULES],
    )


def _known(shares: Floats, rate: float, low: bool, chance: np.random.Generator) -> NDArray[np.bool_]:
    """By chance alike for all, or twice as likely missing at the bottom as on the whole, and never at the top."""
    missing = np.full(shares.shape, rate)
    if low:
        blurred = shares + chance.uniform(0, 1e-6, shares.shape)
        missing = rate * 2 * (1 - blurred.argsort(axis=0).argsort(axis=0) / len(shares))
    return chance.random(shares.shape) >= np.minimum(missing, 0.97)


def _seen(target: Target, shares: Floats, known: NDArray[np.bool_], meaning: Floats, standards: Floats) -> Seen:
    among = np.ix_(target.asked, target.asked)
    counts = known.sum(axis=0)
    means = np.where(counts > 0, (known * shares).sum(axis=0) / np.maximum(counts, 1), 0.5)
    weights = target.weights.astype(np.float64)
    return Seen(
        shares=shares, known=known, weights=weights, means=means, meaning=meaning[among], standards=standards[among]
    )


def _told(figures: dict[str, list[float]], name: str) -> tuple[str, str]:
    """The mean over the targets, and its difference to the product's with a paired bootstrap."""
    mine, product = np.array(figures[name]), np.array(figures[next(iter(RULES))])
    drawn = np.random.default_rng(1).integers(0, len(mine), (DRAWS, len(mine)))
    low, high = np.quantile((mine - product)[drawn].mean(axis=1), (0.025, 0.975))
    return f"{mine.mean():.3f}", f"{(mine - product).mean():+.3f} [{low:+.3f}, {high:+.3f}]"
