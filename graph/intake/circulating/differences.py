"""Sheets of differences from the standard, which look like levels: -1, 0 and 1 in the columns of competencies."""

import re

from graph.intake.circulating.bodies import Body
from graph.intake.circulating.tables import Table

_LOWEST, _HIGHEST = -4, 2
_FEWEST = 4
"""So many cells at least must hold numbers."""
_TITLES = re.compile(r"\bgap\b|selisih|kesenjangan|perbedaan")


def holds_differences(table: Table, body: Body, titles: str) -> bool:
    """Whether columns of competencies hold differences: none above 2, and many below zero, or titles that say so."""
    columns = [each.column for each in table.headings if each.field and each.field.kind == "found_level"]
    cells = [row.cells[column][0] for row in body.rows for column in columns if column in row.cells]
    numbers = [cell for cell in cells if isinstance(cell, int | float)]
    if len(numbers) < _FEWEST or not all(_LOWEST <= number <= _HIGHEST for number in numbers):
        return False
    below = sum(number < 0 for number in numbers)
    return below * 5 >= len(numbers) or (below > 0 and bool(_TITLES.search(titles)))
