"""The chosen programmes are the best ones: tried against every set in every order."""

from itertools import combinations, permutations

import pytest

from matching.development.choosing import Aim, codes_of, least_hours
from matching.development.projection import after
from tests.matching.development.catalogues import courses_of, instance, programme, shared


def reaches(courses, levels, goals, total) -> bool:
    levels = dict(levels)
    for each in courses:
        for rise in each.rises:
            if rise.start <= levels[rise.competency] < rise.end:
                levels[rise.competency] = rise.end
    return all(levels[name] >= goal for name, goal in goals.items()) and sum(levels.values()) >= total


def by_trying_everything(courses, aim: Aim):
    found = [
        (sum(each.hours for each in chosen), size, codes_of(chosen))
        for size in range(len(courses) + 1)
        for chosen in combinations(courses, size)
        if all(codes & set(codes_of(chosen)) for codes in aim.one_of)
        and any(reaches(order, aim.levels, aim.goals, aim.total) for order in permutations(chosen))
    ]
    return min(found, default=None)


def found_by_search(courses, aim: Aim):
    chosen = least_hours(courses, aim)
    return None if chosen is None else (sum(each.hours for each in chosen), len(chosen), codes_of(chosen))


def test_search_agrees_with_trying_everything_on_three_hundred_instances():
    solved = 0
    for seed in range(300):
        courses, levels, goals = instance(seed)
        aim = Aim(levels=levels, goals=goals)
        expected = by_trying_everything(courses, aim)
        assert found_by_search(courses, aim) == expected, seed
        solved += bool(expected)
    assert solved > 30


def test_search_agrees_where_chains_share_programmes_that_help_only_later():
    solved = 0
    for seed in range(40):
        courses, levels, goals = shared(seed)
        assert found_by_search(courses, Aim(levels=levels, goals=goals)) == by_closure(courses, levels, goals), seed
        solved += by_closure(courses, levels, goals) is not None
    assert solved > 10


def by_closure(courses, levels, goals):
    """The best of all sets; orders are tried one programme at a time, whatever may come next."""

    def ends(chosen, at) -> bool:
        if all(at[name] >= goal for name, goal in goals.items()):
            return True
        raised = [(each, after(at, each)) for each in chosen]
        return any(ends([other for other in chosen if other is not each], then) for each, then in raised if then != at)

    sets = [
        (sum(each.hours for each in chosen), size, codes_of(chosen), chosen)
        for size in range(len(courses) + 1)
        for chosen in combinations(courses, size)
    ]
    sets.sort(key=lambda entry: entry[:3])
    return next((entry[:3] for entry in sets if ends(list(entry[3]), levels)), None)


def test_search_agrees_where_a_sum_and_a_choice_are_asked_for_besides_goals():
    solved = 0
    for seed in range(300):
        courses, levels, goals = instance(seed)
        first = next(iter(goals))
        total = sum(levels.values()) + seed % 5
        aim = Aim(levels=levels, goals={first: levels[first] + 1}, one_of=(frozenset({"P0", "P2"}),), total=total)
        expected = by_trying_everything(courses, aim)
        assert found_by_search(courses, aim) == expected, seed
        solved += bool(expected)
    assert solved > 30


def test_programmes_that_need_each_other_in_a_circle_are_not_chosen_together():
    first = programme("P1", 10, ("A", 1, 2), ("B", 2, 3))
    second = programme("P2", 10, ("B", 1, 2), ("A", 2, 3))
    longer = programme("P3", 30, ("A", 1, 3))
    aim = Aim(levels={"A": 2, "B": 2}, goals={"A": 6, "B": 6})
    assert least_hours(courses_of(first, second), aim) is None
    assert codes_of(least_hours(courses_of(first, second, longer), aim) or ()) == ("P1", "P2", "P3")


def test_one_programme_for_two_gaps_counts_once():
    both = programme("P9", 30, ("A", 1, 2), ("B", 1, 2))
    singles = programme("P1", 20, ("A", 1, 2)), programme("P2", 20, ("B", 1, 2))
    aim = Aim(levels={"A": 2, "B": 2}, goals={"A": 4, "B": 4})
    assert codes_of(least_hours(courses_of(both, *singles), aim) or ()) == ("P9",)


@pytest.mark.parametrize(("hours", "chosen"), [(40, ("P9",)), (41, ("P1", "P2"))])
def test_among_equally_many_hours_fewer_programmes_win(hours, chosen):
    both = programme("P9", hours, ("A", 1, 2), ("B", 1, 2))
    singles = programme("P1", 20, ("A", 1, 2)), programme("P2", 20, ("B", 1, 2))
    aim = Aim(levels={"A": 2, "B": 2}, goals={"A": 4, "B": 4})
    assert codes_of(least_hours(courses_of(both, *singles), aim) or ()) == chosen


def test_many_equal_choices_do_not_slow_the_search():
    many = [programme(f"P{name}{number}", 20, (name, 1, 2)) for name in "ABCDEFGHIJKLMNOPQRST" for number in range(20)]
    aim = Aim(levels=dict.fromkeys("ABCDEFGHIJKLMNOPQRST", 2), goals=dict.fromkeys("ABCDEFGHIJKLMNOPQRST", 4))
    assert codes_of(least_hours(courses_of(*many), aim) or ()) == tuple(f"P{name}0" for name in "ABCDEFGHIJKLMNOPQRST")
