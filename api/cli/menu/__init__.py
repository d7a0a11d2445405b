"""What the help offers, part by part, in the order in which it is shown."""

from api.cli.menu import developing, finding, keeping_data, managing_talent, placing, starting
from api.cli.menu.part import Part

MENU: tuple[Part, ...] = (
    starting.PART,
    placing.PART,
    developing.PART,
    managing_talent.PART,
    finding.PART,
    keeping_data.PART,
)

__all__ = ["MENU", "Part"]
