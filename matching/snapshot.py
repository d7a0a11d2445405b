"""Arrays in one file: a line of JSON that says what stands where, then the arrays, ready to be mapped into memory."""

import json
from collections.abc import Mapping
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any

import numpy as np
from numpy.typing import NDArray

FORMAT = "jenjang-talent-2"
_ALIGNMENT = 64


class SnapshotUnusable(Exception):
    """The file is no snapshot of this format; whoever kept it builds it again."""


def write(path: Path, header: Mapping[str, object], arrays: Mapping[str, NDArray[Any]]) -> None:
    """Write the arrays at once: a reader sees the old file or the new one, never half of one."""
    places, at = {}, 0
    for name, values in arrays.items():
        places[name] = {"at": at, "dtype": values.dtype.str, "length": len(values)}
        at += -(-values.nbytes // _ALIGNMENT) * _ALIGNMENT
    line = json.dumps({"format": FORMAT, **header, "arrays": places}).encode()
    line += b" " * (-(len(line) + 1) % _ALIGNMENT) + b"\n"

    path.parent.mkdir(parents=True, exist_ok=True)
    with NamedTemporaryFile(dir=path.parent, prefix=path.name, delete=False) as file:
        try:
            file.write(line)
            for values in arrays.values():
                file.write(np.ascontiguousarray(values).data)
                file.write(b"\0" * (-values.nbytes % _ALIGNMENT))
            file.close()
            Path(file.name).replace(path)
        except BaseException:
            Path(file.name).unlink(missing_ok=True)
            raise


def read(path: Path) -> tuple[dict[str, Any], dict[str, NDArray[Any]]]:
    """The header and the arrays, mapped and read-only.

    Raises:
        SnapshotUnusable: another format, or a damaged file.
        FileNotFoundError: there is none.
    """
    with path.open("rb") as file:
        line = file.readline()
    try:
        header = json.loads(line)
        if header["format"] != FORMAT:
            raise SnapshotUnusable(f"{path.name}: format {header['format']}")
        content = np.memmap(path, dtype=np.uint8, mode="r")
        return header, {name: _array(content, len(line), place) for name, place in header.pop("arrays").items()}
    except (ValueError, KeyError, TypeError) as damage:
        raise SnapshotUnusable(f"{path.name}: {damage}") from damage


def _array(content: NDArray[np.uint8], offset: int, place: Mapping[str, Any]) -> NDArray[Any]:
    dtype = np.dtype(place["dtype"])
    start = offset + place["at"]
    part = content[start : start + place["length"] * dtype.itemsize]
    return np.frombuffer(part, dtype=dtype, count=place["length"])
