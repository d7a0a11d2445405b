"""Standards and programmes are written on two sheets each: does every part find its whole?"""

from datetime import date

from graph.intake.delivery import Delivery
from graph.intake.reading.drafts import BuildsRow, ConditionRow, Draft, RequirementRow
from graph.intake.remarks.rules import Severity
from ontology.facts import Jabatan, Programme
from ontology.validation import check

Wholes = dict[tuple[str, date], Draft]
"""The first row of each standard, by jabatan and day."""


def check_standards(delivery: Delivery) -> None:
    """The rows of a standard stand in one file, its conditions find it, and every new jabatan has one."""
    standards: Wholes = {}
    for row, draft in delivery.drafts(RequirementRow):
        first = standards.setdefault((row.jabatan, row.valid_from), draft)
        if first is draft:
            _check_shape(row, draft)
        elif first.source.position != draft.source.position:
            other = first.source.named(first.row, draft.source)
            draft.source.remarks.add("standar.terpecah", draft.source.place(draft.row, "jabatan"), other=other)
    for condition, draft in delivery.drafts(ConditionRow):
        whole = standards.get((condition.jabatan, condition.valid_from))
        place = draft.source.place(draft.row, "jabatan")
        if whole is None:
            draft.source.remarks.add("standar.tanpa_kompetensi", place, condition.jabatan)
        else:
            _bind(delivery, whole, draft, "jabatan")
    described = {jabatan for jabatan, _ in standards}
    for jabatan, draft in delivery.drafts(Jabatan):
        if jabatan.code not in described and jabatan.code not in delivery.known.jabatan:
            draft.source.remarks.add("standar.tidak_ada", draft.source.place(draft.row, "code"), jabatan.code)


def check_programmes(delivery: Delivery) -> None:
    """What a programme builds is kept with it, so its row must come in the same delivery."""
    programmes = {programme.code: draft for programme, draft in delivery.drafts(Programme)}
    for row, draft in delivery.drafts(BuildsRow):
        whole = programmes.get(row.programme)
        if whole is not None:
            _bind(delivery, whole, draft, "programme")
        elif row.programme in delivery.known.programmes:
            draft.source.remarks.add("program.tanpa_baris", draft.source.place(draft.row, "programme"), row.programme)


def _check_shape(row: RequirementRow, draft: Draft) -> None:
    """The standard as a whole against its shape, by its first row."""
    for violation in check("Standard", {"jabatan": row.jabatan, "valid_from": row.valid_from, "basis": "SKJ"}):
        place = draft.source.place(draft.row, violation.field)
        draft.source.remarks.add_violation(violation, place, getattr(row, violation.field), Severity.ERROR)


def _bind(delivery: Delivery, whole: Draft, part: Draft, key: str) -> None:
    """Where whole and part come in two files, neither goes in without the other."""
    for one, other in ((whole, part), (part, whole)):
        if one.source.position != other.source.position:
            needs = delivery.files[one.source.position].needs
            needs.setdefault(frozenset({other.source.position}), one.source.place(one.row, key))
