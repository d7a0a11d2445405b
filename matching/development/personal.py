"""What development needs to know of one person besides levels: classes of jabatan, programmes, kind of staff."""

from datetime import date

from matching.calendar import as_date
from matching.demand import Demand
from matching.on_day import OnDay
from ontology.columns import STAFF_KINDS
from ontology.terms import StaffKind


def classes(view: OnDay, demand: Demand, row: int = 0) -> frozenset[str]:
    """The class of the jabatan held on the day, where there is one, and that of the jabatan aimed at."""
    position = int(view.of_current_post("level")[row])
    held = {view.people.codebook.jabatan_levels[position]} if position >= 0 else set()
    return frozenset({demand.jabatan.level} | held)


def finished(view: OnDay, row: int = 0) -> dict[str, date]:
    """When the person last finished each programme, by its code, as of the day."""
    trainings, codes = view.people.trainings, view.people.codebook.programmes
    own = range(int(trainings.starts[row]), int(trainings.starts[row + 1]))
    known = ((int(trainings["programme"][at]), int(trainings["finished_on"][at])) for at in own)
    return {
        codes[programme]: day
        for programme, number in known
        if programme >= 0 and number <= view.day and (day := as_date(number))
    }


def staff_kind(view: OnDay, row: int = 0) -> StaffKind | None:
    """The kind of staff; `None` where it is not known."""
    position = int(view.people.staff[row])
    return STAFF_KINDS[position] if position >= 0 else None
