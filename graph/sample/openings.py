"""Which posts wait for a holder, or soon will: the ones an agency looks for successors for."""

from collections import Counter
from dataclasses import replace
from datetime import date
from random import Random

from graph.sample.career import Career
from graph.sample.days import pension_day, years_after
from graph.sample.register import Register
from ontology.facts import Jabatan
from ontology.terms import Vocabulary


def with_formation(jabatan: tuple[Jabatan, ...], careers: list[Career], seed: int) -> tuple[Jabatan, ...]:
    """The posts with the approved number of holders: near the present number, mostly above it."""
    chance = Random(f"{seed}/formation")
    held = Counter(career.post.code for career in careers)

    def approved(holders: int) -> int:
        return max(1, round(holders * chance.choice((0.9, 1, 1, 1.1, 1.2, 1.3))) + chance.choice((0, 0, 1, 1, 2)))

    return tuple(post if post.formation else replace(post, formation=approved(held[post.code])) for post in jabatan)


def openings(
    jabatan: tuple[Jabatan, ...], register: Register, careers: list[Career], vocabulary: Vocabulary, as_of: date
) -> tuple[Jabatan, ...]:
    """Posts that are vacant, or whose holder retires within two years, in the order of `jabatan`."""
    ages = {level.code: level.retirement_age for level in vocabulary.jabatan_levels}
    horizon = years_after(as_of, 2)
    staying = Counter(
        career.post.code for career in careers if pension_day(career.birth, ages[career.post.level]) > horizon
    )
    return tuple(post for post in jabatan if staying[post.code] < (post.formation or 0))
