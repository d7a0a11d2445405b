"""The years go by: everybody's career from the first day to the day the sample is about, half-year by half-year."""

from collections.abc import Callable
from datetime import date, timedelta
from random import Random

from graph.sample.agency import Agency
from graph.sample.career import Career
from graph.sample.days import day_between, half_years
from graph.sample.functional import Ladders
from graph.sample.ranks import raise_rank
from graph.sample.register import Register
from graph.sample.structural import Appointments


def live(
    agency: Agency, careers: list[Career], as_of: date, seed: int, progress: Callable[[str], None] | None = None
) -> Register:
    """Fills the posts and ranks of `careers` up to `as_of`, and says who holds which post on that day.

    In every half-year newcomers join, ranks rise on its first day, heads are appointed on one day, and others move
    on the first of a month. Nobody moves twice in a half-year, so every stint lasts.
    """
    chance = Random(f"{seed}/history")
    register, ladders = Register(agency), Ladders(agency)
    appointments = Appointments(register, chance, as_of)
    arrivals = sorted(careers, key=lambda career: (career.joined, career.number))
    serving: list[Career] = []
    for opening, closing in half_years(arrivals[0].joined, as_of):
        for career in serving:
            raise_rank(chance, career, opening)
        day = day_between(chance, opening + timedelta(days=1), closing)
        if opening.month == 10:
            appointments.rotate(opening, day)
        appointments.fill(opening, day)
        _move_others(chance, serving, ladders, register, opening, closing)
        while arrivals and arrivals[0].joined < closing:
            career = arrivals.pop(0)
            register.begin(career)
            serving.append(career)
        if progress and opening.month == 4 and opening.year % 5 == 0:
            progress(f"riwayat jabatan sampai {opening.year}")
    return register


def _move_others(
    chance: Random, serving: list[Career], ladders: Ladders, register: Register, opening: date, closing: date
) -> None:
    """Lets functional staff and pelaksana rise or change units on the first day of some month."""
    for career in serving:
        if career.since >= opening:
            continue
        post = ladders.next_post(chance, career, opening)
        if post is not None:
            months = [
                date(opening.year + (opening.month + add > 12), (opening.month + add - 1) % 12 + 1, 1)
                for add in range(6)
            ]
            day = chance.choice([month for month in months if month < closing])
            register.move(career, post, day)
