"""How many people really went from one jabatan to another."""

from collections import Counter

import numpy as np

from matching.on_day import OnDay


def made_moves(view: OnDay) -> Counter[tuple[str, str]]:
    """People by the codes of two jabatan that they held definitively, one right after the other, by the day.

    A person counts once for each pair; posts of other agencies, which have no code here, are no part of any pair.
    """
    spells, codes = view.spells, view.people.codebook.jabatan
    held = view.people.placements["jabatan"][spells.positions].astype(np.int64)
    owners = spells.owners
    next_to = (owners[1:] == owners[:-1]) & (held[1:] != held[:-1]) & (held[1:] >= 0) & (held[:-1] >= 0)
    triples = np.unique(np.stack([owners[:-1], held[:-1], held[1:]])[:, next_to], axis=1)
    pairs, counts = np.unique(triples[1:], axis=1, return_counts=True)
    return Counter(
        {(codes[int(start)], codes[int(end)]): int(count) for start, end, count in zip(*pairs, counts, strict=True)}
    )
