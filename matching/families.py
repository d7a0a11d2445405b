"""The families of records that people leave the graph with, and what each number in them is.

The order and strides are those of `ontology.columns.TalentRow`; a test holds the two together.
"""

from dataclasses import dataclass

from matching.calendar import BEGINNING, FOREVER


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """One kind of record: a flat list of a `TalentRow` and the list of ids beside it."""

    name: str
    """The field of `TalentRow`, and of `People`."""
    ids: str
    kind: str
    """The label of its records in the graph."""
    columns: tuple[str, ...]
    date_column: str
    """The column that says when the fact became true: a day, or the year of a performance."""
    order: tuple[str, ...]
    """By these columns, and last by id, the records of one person are sorted."""
    days: tuple[tuple[str, int], ...] = ()
    """The columns that hold days, with the day that stands for none."""

    @property
    def dated(self) -> bool:
        """Whether `date_column` is a day, not a year."""
        return self.date_column in dict(self.days)


FAMILIES = (
    Family(
        name="ranks",
        ids="rank_ids",
        kind="Rank",
        columns=("golongan", "start"),
        date_column="start",
        order=("start", "golongan"),
        days=(("start", BEGINNING),),
    ),
    Family(
        name="educations",
        ids="education_ids",
        kind="Education",
        columns=("level", "field", "graduated_on"),
        date_column="graduated_on",
        order=("graduated_on", "level", "field"),
        days=(("graduated_on", BEGINNING),),
    ),
    Family(
        name="placements",
        ids="placement_ids",
        kind="Placement",
        columns=("jabatan", "level", "field", "unit", "definitif", "start", "end"),
        date_column="start",
        order=("start", "end"),
        days=(("start", BEGINNING), ("end", FOREVER)),
    ),
    Family(
        name="performances",
        ids="performance_ids",
        kind="Performance",
        columns=("year", "predicate"),
        date_column="year",
        order=("year", "predicate"),
    ),
    Family(
        name="levels",
        ids="level_ids",
        kind="Assessment",
        columns=("competency", "half_steps", "assessed_on", "valid_until", "for_level"),
        date_column="assessed_on",
        order=("competency", "assessed_on"),
        days=(("assessed_on", BEGINNING), ("valid_until", BEGINNING)),
    ),
    Family(
        name="trainings",
        ids="training_ids",
        kind="Training",
        columns=("programme", "finished_on"),
        date_column="finished_on",
        order=("finished_on", "programme"),
        days=(("finished_on", BEGINNING),),
    ),
    Family(
        name="disciplines",
        ids="discipline_ids",
        kind="Discipline",
        columns=("severity", "decided_on", "ends_on"),
        date_column="decided_on",
        order=("decided_on", "severity"),
        days=(("decided_on", BEGINNING), ("ends_on", FOREVER)),
    ),
    Family(
        name="credits",
        ids="credit_ids",
        kind="CreditPoints",
        columns=("level", "hundredths", "counted_on"),
        date_column="counted_on",
        order=("counted_on", "level"),
        days=(("counted_on", BEGINNING),),
    ),
    Family(
        name="scores",
        ids="score_ids",
        kind="TalentScore",
        columns=("component", "hundredths", "scored_on", "valid_until"),
        date_column="scored_on",
        order=("component", "scored_on"),
        days=(("scored_on", BEGINNING), ("valid_until", BEGINNING)),
    ),
)
"""`valid_until` of a level or a score is `BEGINNING` where the rules decide."""
