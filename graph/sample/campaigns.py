"""How evenly an agency assesses its people: some units fully, some barely, most in between."""

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from graph.sample.agency import Agency
from graph.sample.days import day_between, years_after

_COVERAGES = ((0.25, 0.02, 0.10), (0.47, 0.35, 0.72), (0.28, 0.88, 0.99))
"""Share of units, and the lowest and highest share of their people with a result that still counts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Campaign:
    """When and how fully one unit was assessed."""

    coverage: float
    days: tuple[date, ...]
    """Days within the last three years."""
    expired_days: tuple[date, ...]
    """Days so long ago that the results have run out."""
    technical: float
    """The share of people who sat a technical test as well."""


class Campaigns:
    """The campaigns of every unit that has staff; the heads above them form one of their own."""

    def __init__(self, agency: Agency, as_of: date, seed: int) -> None:
        """Draws the campaigns of all units."""
        chance = Random(f"{seed}/campaigns")
        self._of_place = {place.code: self._campaign(chance, as_of) for place in agency.places}
        self._of_heads = self._campaign(chance, as_of, coverage=0.9)

    @staticmethod
    def _campaign(chance: Random, as_of: date, coverage: float | None = None) -> Campaign:
        if coverage is None:
            _, low, high = chance.choices(_COVERAGES, [share for share, *_ in _COVERAGES])[0]
            coverage = chance.uniform(low, high)
        valid_from = years_after(as_of, -3) + timedelta(days=40)
        run_out = years_after(as_of, -3) - timedelta(days=30)
        return Campaign(
            coverage=coverage,
            days=tuple(day_between(chance, valid_from, as_of - timedelta(days=10)) for _ in range(2)),
            expired_days=(day_between(chance, years_after(as_of, -6), run_out),),
            technical=chance.choice((0.1, 0.3, 0.5, 0.7)),
        )

    def of(self, unit: str | None) -> Campaign:
        """The campaign of a unit, or of the nearest unit above it that has staff."""
        code = unit or ""
        while code and code not in self._of_place:
            code = code.rpartition("-")[0]
        return self._of_place.get(code, self._of_heads)
