"""Rises in rank: when they are possible at the earliest, as far as the facts say."""

import numpy as np

from matching.calendar import BEGINNING, add_years, date_of
from matching.demand import YEARS_IN_RANK
from matching.development.becoming.copies import Supposed
from matching.development.becoming.deeds import Deed
from matching.development.becoming.obstacles import asked_for
from matching.development.becoming.situation import Situation
from matching.eligibility.criterion import Case
from matching.eligibility.lookup import order_of
from matching.wording import written_date
from ontology.development import StepKind


def rise_in_rank(situation: Situation, case: Case) -> Deed:
    """As many regular rises as the golongan asked for is away, each after the years that the rules ask in a rank."""
    book, position = case.view.people.codebook, case.positions[0]
    order = {golongan.code: golongan.order for golongan in case.demand.vocabulary.golongan}
    asked = case.condition.threshold or ""
    held = book.golongan[int(case.records["golongan"][position])]
    rises = order_of(asked, order, "golongan") - order[held]
    on = _earliest(situation, int(case.records["start"][position]), rises)
    times = f" ({rises} kali kenaikan)" if rises > 1 else ""
    when = f"paling awal {written_date(date_of(on))}" if on is not None else "tanggalnya tidak dapat dihitung"
    golongan = Supposed("ranks", {"golongan": book.positions["golongan"][asked], "start": on or situation.today})
    return Deed(
        kind=StepKind.PANGKAT,
        sentence=f"Kenaikan pangkat dari {held} ke {asked}{times}, {when}.",
        on=on,
        opens=(asked_for(case),),
        records=(golongan,),
    )


def _earliest(situation: Situation, since: int, rises: int) -> int | None:
    rule = next(
        (
            rule
            for rule in situation.demand.rules
            if rule.condition.criterion == YEARS_IN_RANK
            and rule.valid_from <= situation.as_of
            and (rule.valid_until is None or situation.as_of < rule.valid_until)
        ),
        None,
    )
    if rule is None or rule.condition.amount is None or since <= BEGINNING:
        return None
    day = since
    for _ in range(rises):
        day = max(situation.today, int(add_years(np.array([day]), rule.condition.amount)[0]))
    return day
