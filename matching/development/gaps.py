"""Gaps of one person, read off the reasons of a match: the same lines that the score is made of."""

from dataclasses import fields

from ontology.development import Gap, Gaps
from ontology.findings import Match, Reason, Standing
from ontology.terms import Importance

_RANK = {importance: rank for rank, importance in enumerate(Importance)}
_SHARED = tuple(field.name for field in fields(Gap) if field.name != "short_by")


def gap_of(reason: Reason) -> Gap:
    """A reason as a gap."""
    short_by = None if reason.attained is None else round(2 * (reason.standard - reason.attained))
    return Gap(short_by=short_by, **{name: getattr(reason, name) for name in _SHARED})


def gaps(match: Match, *, held: bool) -> Gaps:
    """Everything that is short, not assessed or expired, each kept apart."""
    open_ = [gap_of(reason) for reason in match.reasons if reason.standing is not Standing.TERPENUHI]
    open_.sort(key=lambda gap: (_RANK[gap.importance], -(gap.short_by or 0), gap.requirement.code))
    apart = {Standing.BELUM_DINILAI: "not_assessed", Standing.KEDALUWARSA: "expired"}
    lists: dict[str, list[Gap]] = {"short": [], "not_assessed": [], "expired": []}
    for gap in open_:
        lists[apart.get(gap.standing, "short")].append(gap)
    return Gaps(
        person=match.person,
        jabatan=match.jabatan,
        held=held,
        required=len(match.reasons),
        met=len(match.reasons) - len(open_),
        short=tuple(lists["short"]),
        not_assessed=tuple(lists["not_assessed"]),
        expired=tuple(lists["expired"]),
    )
