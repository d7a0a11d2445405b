"""What a column holds, as people say it."""

from collections.abc import Iterable
from itertools import groupby

from api.service.correcting import heading_of
from ontology.names import labels

NOT_READ = "jangan dibaca"
_SPOKEN_AS_LETTERS = frozenset({"abk", "bup", "cpns", "jp", "jpm", "nip", "pns", "pppk", "siasn", "sk", "skp", "tmt"})


def meaning(field: str) -> str:
    """A field such as `pangkat.golongan` in words: `pangkat: golongan`; `-`: the column is not read."""
    if field == "-":
        return NOT_READ
    return ", ".join(_part(part) for part in field.split(" + ") if part != "-")


def spoken_field(sheet: str, field: str) -> str:
    """What a correction is about: the heading of a column of a template, or what one of a list in circulation means."""
    return heading_of(sheet, field) or meaning(field)


def grouped(fields: Iterable[str]) -> list[tuple[str, list[str]]]:
    """Fields by what they are about, in the order in which each subject first comes; `-` is left out."""
    known = [field for field in fields if field != "-"]
    order = {subject: place for place, subject in enumerate(dict.fromkeys(map(_subject, known)))}
    by_subject = groupby(sorted(known, key=lambda field: order[_subject(field)]), key=_subject)
    return [(subject, list(members)) for subject, members in by_subject]


def _subject(field: str) -> str:
    return field.partition(".")[0]


def _part(field: str) -> str:
    subject, *rest = field.split(".")
    if subject == "kompetensi" and len(rest) == 2:
        return f"level {labels('competency').get(rest[0], rest[0])}"
    said = " ".join(_word(word) for part in rest for word in part.split("_"))
    about = " ".join(map(_word, subject.split("_")))
    return f"{about}: {said}" if said else about


def _word(word: str) -> str:
    return word.upper() if word in _SPOKEN_AS_LETTERS else word
