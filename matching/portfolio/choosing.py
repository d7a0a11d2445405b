"""A choice of seats that keeps the limits, and what it closes."""

import heapq
from collections import Counter
from collections.abc import Callable, Iterable

from matching.portfolio.limits import Limits
from matching.portfolio.problem import Problem

Worth = Callable[[int, int], float]
"""How much a seat is wanted, by its number and the points that it would add now."""


class Choice:
    """Seats that are taken. Taking and giving up a seat keeps every sum up to date."""

    def __init__(self, problem: Problem, limits: Limits) -> None:
        """Nothing taken but what is wished for, which counts against the limits even where it passes them."""
        self.problem, self.limits = problem, limits
        self._person, self._course = problem.person.tolist(), problem.course.tolist()
        self.taken: set[int] = set()
        self.points = self.spent = 0
        self._closed: dict[int, list[int]] = {}
        self._hours: Counter[int] = Counter()
        self._in_course: Counter[int] = Counter()
        self._seats = [limits.seats.get(course.code) for course in problem.courses]
        self._classes = 0
        for seat in problem.fixed:
            self.take(seat)

    def gain(self, seat: int) -> int:
        """The points that a seat would add to what is closed already."""
        return sum(max(0, points - self._best(need)) for need, points in self.problem.uses[seat])

    def fits(self, seat: int) -> bool:
        """Whether a seat can still be taken."""
        limits, problem, course = self.limits, self.problem, self._course[seat]
        if seat in self.taken:
            return False
        if limits.budget is not None and self.spent + problem.cost[seat] > limits.budget:
            return False
        if limits.hours is not None and self._hours[self._person[seat]] + problem.hours[seat] > limits.hours:
            return False
        inside, seats = self._in_course[course], self._seats[course]
        if seats is not None and inside >= seats:
            return False
        opens = inside % limits.class_size == 0
        return limits.classes is None or not opens or self._classes < limits.classes

    def take(self, seat: int) -> None:
        """Takes a seat."""
        self.points += self.gain(seat)
        for need, points in self.problem.uses[seat]:
            self._closed.setdefault(need, []).append(points)
        self.taken.add(seat)
        self._count(seat, 1)

    def give_up(self, seat: int) -> None:
        """Gives a seat up."""
        self.taken.remove(seat)
        for need, points in self.problem.uses[seat]:
            self._closed[need].remove(points)
        self.points -= self.gain(seat)
        self._count(seat, -1)

    def classes_of(self, course: int) -> int:
        """How many classes a programme needs."""
        return -(-self._in_course[course] // self.limits.class_size)

    def fill(self, seats: Iterable[int], worth: Worth) -> None:
        """Takes what is worth most, one by one, until nothing fits that adds anything.

        What a seat adds only falls while others are taken, so that what was worked out earlier is an upper bound and
        few seats have to be looked at twice (Minoux 1978).
        """
        waiting = [(-worth(seat, gain), seat) for seat in seats if (gain := self.gain(seat)) > 0]
        heapq.heapify(waiting)
        while waiting:
            told, seat = heapq.heappop(waiting)
            if not self.fits(seat) or (gain := self.gain(seat)) <= 0:
                continue
            now = -worth(seat, gain)
            if now > told and waiting and (now, seat) > waiting[0]:
                heapq.heappush(waiting, (now, seat))
            else:
                self.take(seat)

    def fill_classes(self, seats: Iterable[int], worth: Worth) -> None:
        """Opens whole classes, the one that is worth most first, as long as classes are left."""
        by_course: dict[int, list[int]] = {}
        for seat in seats:
            by_course.setdefault(self._course[seat], []).append(seat)
        waiting = [(-value, course) for course in by_course if (value := self._class(by_course[course], worth)[0]) > 0]
        heapq.heapify(waiting)
        while waiting:
            _, course = heapq.heappop(waiting)
            value, members = self._class(by_course[course], worth)
            if value <= 0:
                continue
            if waiting and (-value, course) > waiting[0]:
                heapq.heappush(waiting, (-value, course))
                continue
            for seat in members:
                if self.fits(seat):
                    self.take(seat)
            heapq.heappush(waiting, (-value, course))

    def _class(self, seats: Iterable[int], worth: Worth) -> tuple[float, list[int]]:
        """What the next class of a programme would be worth, and who would sit in it."""
        gains = ((seat, gain) for seat in seats if self.fits(seat) and (gain := self.gain(seat)) > 0)
        best = heapq.nsmallest(self.limits.class_size, ((-worth(seat, gain), seat) for seat, gain in gains))
        return -sum(value for value, _ in best), [seat for _, seat in best]

    def _best(self, need: int) -> int:
        return max(self._closed.get(need, ()), default=0)

    def _count(self, seat: int, one: int) -> None:
        course = self._course[seat]
        before = self.classes_of(course)
        self.spent += one * self.problem.cost[seat]
        self._hours[self._person[seat]] += one * self.problem.hours[seat]
        self._in_course[course] += one
        self._classes += self.classes_of(course) - before
