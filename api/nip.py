"""The question about an identity number. Nobody is looked up: only its digits are read."""

from dataclasses import dataclass
from datetime import date

from ontology.nip import read_nip
from ontology.terms import StaffKind, Term
from ontology.violation import Violation


@dataclass(frozen=True, slots=True, kw_only=True)
class NipCheck(Term):
    """What the digits of an identity number say. There is no check digit: a well-formed number may still be wrong."""

    number: str
    """Without blanks."""
    as_of: date
    """The day after which an appointment is impossible."""
    valid: bool
    staff_kind: StaffKind | None
    birth_date: date | None
    appointed_from: date | None
    """The first day on which the appointment may have been; for PNS it is that day."""
    serial: int | None
    problems: tuple[Violation, ...]
    """Why it cannot be anybody's number."""
    warnings: tuple[Violation, ...]
    """What is possible but strange."""


def check_nip(number: str, as_of: date) -> NipCheck:
    """The parts of an identity number and what is wrong with it."""
    read = read_nip(number, as_of)
    return NipCheck(
        number=read.number,
        as_of=as_of,
        valid=read.valid,
        staff_kind=read.staff_kind,
        birth_date=read.birth_date,
        appointed_from=read.appointed_from,
        serial=read.serial,
        problems=read.problems,
        warnings=read.warnings,
    )
