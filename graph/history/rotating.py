"""Exports of many nights in one folder: each named by its moment, the oldest removed."""

import re
from datetime import datetime
from pathlib import Path

NAMED = re.compile(r"graf-\d{8}T\d{6}Z\.ndjson\.gz")
"""How such exports are called; nothing else in the folder is ever removed."""


def file_for(folder: Path, moment: datetime) -> Path:
    """The file of an export made at a moment, which is given in UTC."""
    return folder / f"graf-{moment:%Y%m%dT%H%M%SZ}.ndjson.gz"


def keep_newest(folder: Path, many: int) -> tuple[Path, ...]:
    """Removes all exports in a folder but the newest; says which were removed, oldest first."""
    found = sorted(path for path in folder.iterdir() if NAMED.fullmatch(path.name))
    old = tuple(found[: max(0, len(found) - many)])
    for path in old:
        path.unlink()
    return old
