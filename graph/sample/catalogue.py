"""The programmes that the sample agency offers, with what they cost and which levels they build."""

from graph.sample.tables import several, table
from ontology.facts import Builds, Programme


def _builds(part: str) -> Builds:
    """What `KOM 2>3` says."""
    competency, steps = part.split()
    start, end = steps.split(">")
    return Builds(competency=competency, from_level=float(start), to_level=float(end))


def catalogue() -> tuple[Programme, ...]:
    """All programmes, in the order of their codes."""
    return tuple(
        Programme(
            code=row["code"],
            name=row["name"],
            provider=row["provider"],
            kind=row["kind"],
            mode=row["mode"],
            hours=int(row["hours"]),
            cost=int(row["cost"]),
            target_levels=several(row["targets"]),
            builds=tuple(_builds(part) for part in several(row["builds"])),
        )
        for row in table("programmes")
    )
