"""What facts refer to must exist: the door lets no code in that names nothing."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from ontology.errors import InvalidInput
from ontology.facts import (
    Assessment,
    CreditPoints,
    Education,
    Fact,
    Jabatan,
    Placement,
    Programme,
    Rank,
    Standard,
    Training,
    Unit,
)

REFERS: dict[type[Fact], tuple[tuple[str, str], ...]] = {
    Unit: (("instansi", "Instansi"), ("parent", "Unit")),
    Jabatan: (("level", "JabatanLevel"), ("unit", "Unit")),
    Programme: (("target_levels", "JabatanLevel"), ("builds", "Competency")),
    Standard: (("jabatan", "Jabatan"), ("requirements", "Competency")),
    Rank: (("golongan", "Golongan"),),
    Education: (("level", "EducationLevel"),),
    Placement: (("jabatan", "Jabatan"), ("level", "JabatanLevel"), ("unit", "Unit")),
    Assessment: (("for_level", "JabatanLevel"), ("levels", "Competency")),
    Training: (("programme", "Programme"),),
    CreditPoints: (("level", "JabatanLevel"),),
}
"""For each kind of fact, the fields that name other things, with the label of what they name."""

WORDS = {
    "Instansi": ("Instansi", "Agency"),
    "Unit": ("Unit", "Unit"),
    "Jabatan": ("Jabatan", "Jabatan"),
    "Programme": ("Program", "Programme"),
    "Competency": ("Kompetensi", "Competency"),
    "JabatanLevel": ("Jenjang jabatan", "Class of jabatan"),
    "Golongan": ("Golongan", "Golongan"),
    "EducationLevel": ("Jenjang pendidikan", "Level of education"),
    "Person": ("Pegawai", "People"),
}
"""The labels in the user's words, Indonesian and English."""

SHOWN = 10
"""How many unknown codes of one kind an error names."""


def references(facts: Iterable[Fact]) -> Mapping[str, set[str]]:
    """For each label, the codes that the facts name."""
    named: dict[str, set[str]] = defaultdict(set)
    for fact in facts:
        for field, label in REFERS.get(type(fact), ()):
            named[label].update(_codes(getattr(fact, field)))
    return named


def refuse_unknown(named: Mapping[str, set[str]], known: Mapping[str, set[str]], unknown_people: int) -> None:
    """Raises `InvalidInput` that names every kind of code that is not known; people are only counted."""
    missing = {label: sorted(codes - known.get(label, set())) for label, codes in named.items()}
    lists = {label: _listed(codes) for label, codes in missing.items() if codes}
    if unknown_people:
        lists["Person"] = f"{unknown_people} NIP"
    if lists:
        raise InvalidInput(
            f"Ada rujukan yang tidak dikenal. {_told(lists, 0)}", f"Some references are not known. {_told(lists, 1)}"
        )


def _told(lists: Mapping[str, str], language: int) -> str:
    return " ".join(f"{WORDS[label][language]}: {listed}." for label, listed in lists.items())


def _listed(codes: list[str]) -> str:
    more = f" (+{len(codes) - SHOWN})" if len(codes) > SHOWN else ""
    return ", ".join(codes[:SHOWN]) + more


def _codes(value: object) -> Iterator[str]:
    """The codes in a field: one, none, several, or those of nested parts that name a competency."""
    match value:
        case None:
            return
        case str():
            yield value
        case tuple():
            for part in value:
                yield part if isinstance(part, str) else part.competency
