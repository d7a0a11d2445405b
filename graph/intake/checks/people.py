"""Do the rows of a person agree with what the digits of the NIP say? Where not, both are shown and none is changed."""

from graph.intake.delivery import Delivery
from ontology.facts import Person, Rank
from ontology.nip import birth_and_kind
from ontology.terms import StaffKind


def check_people(delivery: Delivery) -> None:
    """Birth date, kind of staff and golongan against the NIP."""
    for person, draft in delivery.drafts(Person):
        birth_date, staff_kind = birth_and_kind(person.nip)
        remarks, place = draft.source.remarks, draft.source.place
        if birth_date is not None and birth_date != person.birth_date:
            cell = place(draft.row, "birth_date")
            born = person.birth_date.isoformat()
            remarks.add("nip.beda_tanggal_lahir", cell, born, proposal=birth_date.isoformat())
        if staff_kind is not None and staff_kind is not person.staff_kind:
            cell = place(draft.row, "staff_kind")
            remarks.add("nip.beda_jenis_pegawai", cell, str(person.staff_kind), proposal=str(staff_kind))
    for rank, draft in delivery.drafts(Rank):
        if birth_and_kind(rank.person)[1] is StaffKind.PPPK:
            draft.source.remarks.add("golongan.pns", draft.source.place(draft.row, "golongan"), rank.golongan)
