"""A file that leans on a refused file is refused with it: no half of anything goes in."""

from collections.abc import Sequence

from graph.intake.delivery import FileReading


def refuse_dependents(files: Sequence[FileReading]) -> None:
    """Refuses every file that needs one of several files of which none is accepted, until nothing changes."""
    changed = True
    while changed:
        changed = False
        for file in files:
            if file.remarks.refused:
                continue
            for needed, place in file.needs.items():
                if all(files[position].remarks.refused for position in needed):
                    names = " / ".join(files[position].path.name for position in sorted(needed))
                    file.remarks.add("berkas.bergantung", place, other=names)
                    changed = True
