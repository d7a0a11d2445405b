"""Names that nobody has: a given name and an invented family name of a natural thing and what it is like."""

from random import Random

from graph.sample.career import Career
from graph.sample.tables import entries
from ontology.terms import StaffKind

_PPPK_CODE = "21"
"""What stands in the NIP of a PPPK where a PNS has the month of appointment."""


def names(people: int, seed: int) -> list[str]:
    """Names for so many people, all different, in no order; a second given name where the first ones run out."""
    things, likes = (line.split() for line in entries("surnames"))
    given = entries("given")
    families = len(things) * len(likes)

    def name(number: int) -> str:
        rest, family = divmod(number, families)
        second, first = divmod(rest, len(given))
        more = f" {given[second - 1]}" if second else ""
        return f"{given[first]}{more} {things[family // len(likes)]}{likes[family % len(likes)]}"

    rounds = -(-people // (families * len(given) // 2))
    return [name(number) for number in Random(f"{seed}/names").sample(range(families * len(given) * rounds), people)]


def nips(careers: list[Career], seed: int) -> list[str]:
    """A well-formed NIP for each person: birth, month (or year and code) of joining, one digit, serial from 001."""
    chance = Random(f"{seed}/nip")
    used: dict[str, int] = {}
    numbers = []
    for career in careers:
        start = f"{career.joined:%Y%m}" if career.staff is StaffKind.PNS else f"{career.joined:%Y}{_PPPK_CODE}"
        prefix = f"{career.birth:%Y%m%d}{start}{chance.choice('12')}"
        used[prefix] = used.get(prefix, 0) + 1
        numbers.append(f"{prefix}{used[prefix]:03}")
    return numbers
