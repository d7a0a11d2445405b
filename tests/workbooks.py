"""The small world as the workbooks that an agency would send."""

from pathlib import Path

from graph.intake.writing.workbooks import write_workbooks
from tests.world import WORLD


def world_workbooks(directory: Path) -> tuple[Path, ...]:
    """Writes tests/world.py as workbooks into a directory and says which files were written."""
    return write_workbooks(directory, WORLD)
