"""Does a person's row agree with what the digits of the NIP say? Where not, both are shown and neither is changed."""

from graph.intake.delivery import Delivery
from ontology.facts import Person
from ontology.nip import read_nip


def check_people(delivery: Delivery) -> None:
    """Birth date and kind of staff against the NIP."""
    for person, draft in delivery.drafts(Person):
        nip = read_nip(person.nip, delivery.today)
        remarks, place = draft.source.remarks, draft.source.place
        if nip.birth_date is not None and nip.birth_date != person.birth_date:
            meant = nip.birth_date.isoformat()
            cell = place(draft.row, "birth_date")
            remarks.add("nip.beda_tanggal_lahir", cell, person.birth_date.isoformat(), proposal=meant)
        if nip.staff_kind is not None and nip.staff_kind is not person.staff_kind:
            cell = place(draft.row, "staff_kind")
            remarks.add("nip.beda_jenis_pegawai", cell, str(person.staff_kind), proposal=str(nip.staff_kind))
