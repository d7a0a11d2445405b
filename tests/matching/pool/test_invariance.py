"""Who somebody is changes nothing: 2,000 people under other numbers stand in the same boxes and in the same order."""

from dataclasses import replace
from datetime import date
from random import Random

import numpy as np

from matching.demand import Demand
from matching.pool.boxes import IN_SUCCESSION_GROUP
from matching.pool.mapping import TalentMap, map_talent
from matching.pool.succession import Field, Way, field
from matching.talent import Talent
from ontology.columns import TalentRow
from tests.matching.generated import codebook, people, target
from tests.matching.pool.mapped import VALIDITY, measures
from tests.matching.stories import VOCABULARY
from tests.world import AS_OF

SWAPS = 2_000
BOOK = codebook(VOCABULARY)
OWN = {"weight_competence": 0, "weight_potential": 65}
"""Few of the generated people are fully assessed; what is asked for here most have."""


def asked() -> Demand:
    random = Random(5)
    jabatan, standard = target(random, VOCABULARY, "J-BARU", requirements=3)
    return Demand(
        jabatan=replace(jabatan, level="ADM"),
        standard=standard,
        rules=(),
        vocabulary=VOCABULARY,
        discipline_complete_until=date(2026, 3, 31),
    )


def seen(rows: list[TalentRow]) -> tuple[list[str], TalentMap, Field]:
    talent = Talent.build(BOOK, rows)
    view = talent.at(AS_OF, VALIDITY)
    ids = [talent.id_of(row) for row in range(len(talent))]
    return ids, map_talent(view, {}, measures(**OWN), date(2026, 3, 31)), field(view, asked())


def order(found: Field, mapped: TalentMap) -> list[tuple[int, ...]]:
    """What decides about each of those who may succeed, in their order; the id is left out."""
    chosen = np.flatnonzero(np.isin(mapped.box, IN_SUCCESSION_GROUP) & (found.way != Way.NEVER))
    rows = found.order(mapped, mapped.box, chosen)
    columns = (mapped.box, found.item_capped, mapped.performance.part, found.pension)
    return list(zip(*(column[rows].tolist() for column in columns), strict=True))


def test_two_thousand_people_under_each_others_numbers_keep_box_group_and_readiness():
    rows = people(BOOK, SWAPS, seed=11)
    numbers = [row.person for row in rows]
    swapped = dict(zip(numbers, Random(3).sample(numbers, len(numbers)), strict=True))
    before, mapped, found = seen(rows)
    others = people(BOOK, SWAPS, seed=11)
    for row in others:
        row.person = swapped[row.person]
    after, mapped_after, found_after = seen(others)

    place = {number: row for row, number in enumerate(after)}
    moved = [place[swapped[number]] for number in before]
    changes = [
        int((one != other[moved]).sum())
        for one, other in (
            (mapped.box, mapped_after.box),
            (mapped.in_group(mapped.box), mapped_after.in_group(mapped_after.box)),
            (mapped.provisional, mapped_after.provisional),
            (found.way, found_after.way),
            (found.item_capped, found_after.item_capped),
        )
    ]
    assert changes == [0] * 5
    assert len(set(mapped.box.tolist())) >= 8
    assert order(found, mapped) == order(found_after, mapped_after)
    assert len(order(found, mapped)) > 30
