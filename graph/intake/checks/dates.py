"""Dates that cannot be: in the future, or before the appointment."""

from datetime import date, timedelta

from graph.intake.delivery import Delivery
from graph.intake.reading.drafts import Draft
from ontology import facts
from ontology.nip import appointed_from

_HAPPENED: dict[type[facts.Fact], str] = {
    facts.Education: "graduated_on",
    facts.Assessment: "assessed_on",
    facts.Training: "finished_on",
    facts.Discipline: "decided_on",
    facts.CreditPoints: "counted_on",
    facts.TalentScore: "scored_on",
}
"""Days on which something was finished: never in the future."""
_BEGUN: tuple[type[facts.Rank | facts.Placement], ...] = (facts.Rank, facts.Placement)
"""What begins with a decree: never before the person was appointed."""
_SIGNED_AHEAD = timedelta(days=366)
"""A decree may be signed so long before the day from which it holds."""


def check_dates(delivery: Delivery) -> None:
    """Every date of a record against today, and the first day of ranks and posts against the appointment."""
    for kind, field in _HAPPENED.items():
        for fact, draft in delivery.drafts(kind):
            _check_not_after(delivery.today, getattr(fact, field), draft, field)
    for begun_kind in _BEGUN:
        for begun, draft in delivery.drafts(begun_kind):
            _check_not_after(delivery.today + _SIGNED_AHEAD, begun.valid_from, draft, "valid_from")
            _check_appointed(begun.person, begun.valid_from, draft)
    for performance, draft in delivery.drafts(facts.Performance):
        if performance.year > delivery.today.year:
            draft.source.remarks.add("tanggal.masa_depan", draft.source.place(draft.row, "year"), performance.year)


def _check_not_after(latest: date, day: date | None, draft: Draft, field: str) -> None:
    if day is not None and day > latest:
        draft.source.remarks.add("tanggal.masa_depan", draft.source.place(draft.row, field), day.isoformat())


def _check_appointed(nip: str, begins: date, draft: Draft) -> None:
    appointed = appointed_from(nip)
    if appointed is not None and begins < appointed:
        place = draft.source.place(draft.row, "valid_from")
        draft.source.remarks.add("masa.sebelum_pengangkatan", place, begins.isoformat(), detail=appointed.isoformat())
