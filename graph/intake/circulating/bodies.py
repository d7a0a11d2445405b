"""What stands below the headings of a table: records as they are written, and totals."""

from dataclasses import dataclass, field

from graph.intake.values.cells import Raw


@dataclass(eq=False, kw_only=True)
class Row:
    """A record as it stands: cells by column, each with the row it was written in."""

    number: int
    cells: dict[int, tuple[Raw, int]]
    section: tuple[str, int, int] | None = None
    """The section it stands in, with row and column of its title."""
    standards: dict[int, Raw] = field(default_factory=dict)
    """For each column the level that the block was measured by."""
    outside: dict[int, Raw] = field(default_factory=dict)
    """What stands in the row beyond the columns of the table."""
    pieces: dict[int, list[tuple[Raw, int]]] = field(default_factory=dict)
    """For each column whose value stands in several rows the parts of it, each with its row."""
    spread: set[int] = field(default_factory=set)
    """Columns whose value was written once for several rows, and above this one."""
    corrections: tuple[str, ...] = ()
    """The ids of the accepted corrections without which it would read otherwise."""


@dataclass(eq=False, kw_only=True)
class Total:
    """A written total, and the records that it sums."""

    number: int
    rows: list[Row]
    grand: bool
    """Whether it sums other totals."""
    rounded: bool = False
    """Whether it is the total above it in whole numbers, or an average."""


@dataclass(eq=False, kw_only=True)
class Body:
    """What stands below the headings of a table."""

    rows: list[Row] = field(default_factory=list)
    totals: list[Total] = field(default_factory=list)
    last: int = 0
    """The last row that belongs to it."""
    written: dict[tuple[int, int], Raw] = field(default_factory=dict)
    """What stands in rows of totals, by row and column."""
    examples: list[int] = field(default_factory=list)
    """Rows of the template that were left in."""
