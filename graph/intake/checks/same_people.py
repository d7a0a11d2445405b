"""One person under two numbers, or one number under two names: always a question, nobody is ever joined."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import partial
from itertools import chain
from typing import NamedTuple

from graph.intake.circulating.nips import nip_of
from graph.intake.delivery import Delivery
from graph.intake.remarks.collecting import Place, Remarks
from graph.intake.values.person_names import alike, spelled, traits
from ontology.facts import Person
from ontology.nip import mask_nip

_FIELDS = {"nip": "pegawai.nip", "name": "pegawai.nama"}
"""The fields of a circulating list that name somebody."""
_MOST_COMPARED = 200
"""Up to so many people born on one day each is compared with each; of more only equal spellings are found."""


def _nowhere(_field: str) -> Place:
    return Place()


class _Named(NamedTuple):
    """Somebody by number and name, with the place where that stands."""

    nip: str
    words: tuple[str, ...]
    born: date
    file: str = ""
    remarks: Remarks | None = None
    """Of the file; `None`: on record already."""
    at: Callable[[str], Place] = _nowhere
    """Where the field `nip` or `name` stands; worked out only for who is told of."""
    listed: bool = False
    """Whether it is a circulating list; of two templates that contradict each other, others tell."""

    def seen_from(self, other: "_Named") -> str:
        """Where they stand, as a remark about somebody else says it."""
        if self.remarks is None:
            return f"NIP {mask_nip(self.nip)}"
        file = "" if self.remarks is other.remarks else f"[{self.file}]"
        place = self.at("nip")
        return f"{file}{place.sheet}!{place.cell}"


class _Day:
    """Everybody born on one day who was met so far, by number and by what alike names have in common."""

    def __init__(self) -> None:
        self.people: dict[str, _Named] = {}
        self._by_trait: defaultdict[str, list[str]] = defaultdict(list)

    def meet(self, named: _Named) -> list[_Named]:
        """Takes somebody up; those met before whose names may be alike, which most names are to no other."""
        shared = [self._by_trait[trait] for trait in traits(named.words)]
        several = set().union(*shared)
        before = [person for nip, person in self.people.items() if nip in several] if several else []
        self.people[named.nip] = named
        for sharing in shared:
            sharing.append(named.nip)
        return before


def check_same_people(delivery: Delivery) -> None:
    """Everybody of a delivery against each other and against everybody on record who was born on the same day."""
    sent = [*_of_templates(delivery), *_of_lists(delivery)]
    days = {named.born for named in sent}
    recorded = [
        _Named(person.nip, spelled(person.name), person.birth_date)
        for person in (delivery.known.people() if sent else ())
        if person.birth_date in days
    ]
    shared = _with_something_shared(recorded, sent)
    born: defaultdict[date, _Day] = defaultdict(_Day)
    for known in recorded:
        if known.born in shared:
            born[known.born].meet(known)
    for named in sent:
        if named.born not in shared:
            continue
        met = born[named.born]
        own = met.people.get(named.nip)
        if own is None:
            _ask_whether_one(named, met.meet(named), len(met.people) <= _MOST_COMPARED)
        elif own.remarks is None or own.listed or named.listed:
            _ask_about_name(named, own)


def _with_something_shared(*people: Iterable[_Named]) -> set[date]:
    """Days on which two people were born who share a number, a word or all letters; most days there are none."""
    seen: defaultdict[date, set[str]] = defaultdict(set)
    shared: set[date] = set()
    for named in chain.from_iterable(people):
        own = {named.nip, "".join(named.words), *named.words}
        known = seen[named.born]
        before = len(known)
        known.update(own)
        if len(known) - before < len(own):
            shared.add(named.born)
    return shared


def _ask_whether_one(named: _Named, before: Iterable[_Named], few: bool) -> None:
    for other in before:
        if other.words == named.words or (few and alike(other.words, named.words)):
            _say("orang.dua_nip", named, "nip", other)
            return


def _ask_about_name(named: _Named, own: _Named) -> None:
    """One number in two files, or in a file and on record: under one name, two spellings of it, or two names?"""
    if "".join(own.words) == "".join(named.words):
        return
    if not alike(own.words, named.words) and not set(own.words) & set(named.words):
        _say("orang.nama_lain", named, "name", own)
    elif own.remarks is None:
        _say("orang.dua_ejaan", named, "name", own)


def _say(rule: str, named: _Named, field: str, other: _Named) -> None:
    assert named.remarks is not None
    value = named.nip if field == "nip" else None
    named.remarks.add(rule, named.at(field), value, other=other.seen_from(named))


def _of_templates(delivery: Delivery) -> Iterator[_Named]:
    for person, draft in delivery.drafts(Person):
        source = draft.source
        at = partial(source.place, draft.row)
        yield _Named(person.nip, spelled(person.name), person.birth_date, source.file, source.remarks, at)


def _of_lists(delivery: Delivery) -> Iterator[_Named]:
    """The people of circulating lists, each once in a file; they were born when their number says so."""
    for file in delivery.files:
        seen: set[str] = set()
        for reading in file.readings:
            for record in reading.records:
                nip, name = record.text("pegawai.nip"), record.text("pegawai.nama")
                if nip is None or name is None or record.refused or nip in seen:
                    continue
                seen.add(nip)
                born = nip_of(nip).birth_date
                if born is not None:
                    places = {field: record.entries[column].place for field, column in _FIELDS.items()}
                    at = places.__getitem__
                    yield _Named(nip, spelled(name), born, file.path.name, file.remarks, at, listed=True)
