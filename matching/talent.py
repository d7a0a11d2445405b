"""Everyone, held in memory for ranking: built from the graph's rows, kept as a snapshot, viewed on a day."""

import hashlib
import json
from collections import OrderedDict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from datetime import date
from pathlib import Path
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from matching import snapshot
from matching.families import FAMILIES
from matching.gathering import gather
from matching.levels import Validity
from matching.on_day import OnDay
from matching.people import People
from matching.records import Records
from ontology.columns import Codebook, TalentRow

_VIEWS_KEPT = 4
_SCALARS = ("ids", "birth", "staff")


@dataclass(frozen=True, kw_only=True)
class Talent(People):
    """The whole population. It does not depend on the day: `at` does."""

    stamp: str = ""
    """What the keeper of a snapshot wants to find on it again, such as the revision of the graph."""
    _views: OrderedDict[tuple[date, Validity], OnDay] = field(default_factory=OrderedDict, init=False, repr=False)

    @classmethod
    def build(cls, codebook: Codebook, rows: Iterable[TalentRow], stamp: str = "") -> Self:
        """Columns of everyone, sorted by id, whatever the order of the rows.

        Raises:
            ValueError: a person comes twice, or a row does not fit its own ids.
        """
        return cls(codebook=codebook, stamp=stamp, **gather(rows))

    def at(self, as_of: date, validity: Validity) -> OnDay:
        """Everyone on a day; the newest few views are kept."""
        key = (as_of, validity)
        view = self._views.get(key)
        if view is None:
            view = self._views[key] = OnDay(self, as_of, validity)
            while len(self._views) > _VIEWS_KEPT:
                self._views.popitem(last=False)
        return view

    def save(self, path: Path) -> None:
        """Keep a snapshot, whole or not at all."""
        arrays: dict[str, NDArray[Any]] = {name: getattr(self, name) for name in _SCALARS}
        for family in FAMILIES:
            records = self.family(family.name)
            arrays |= {f"{family.name}.starts": records.starts, f"{family.name}.ids": records.ids}
            arrays |= {f"{family.name}.{name}": records[name] for name in family.columns}
        codes = {entry.name: getattr(self.codebook, entry.name) for entry in fields(Codebook)}
        header = {"stamp": self.stamp, "people": len(self), "codebook": codes, "digest": digest(self.codebook)}
        snapshot.write(path, header, arrays)

    @classmethod
    def load(cls, path: Path) -> Self:
        """The snapshot in a file, mapped into memory.

        Raises:
            FileNotFoundError: there is none.
            SnapshotUnusable: another format, or damaged.
        """
        header, arrays = snapshot.read(path)
        codebook = Codebook(**{name: tuple(codes) for name, codes in header["codebook"].items()})
        if digest(codebook) != header["digest"] or len(arrays["ids"]) != header["people"]:
            raise snapshot.SnapshotUnusable(f"{path.name}: its codebook or its people are not those it was kept with")
        parts: dict[str, Any] = {name: arrays[name] for name in _SCALARS}
        parts |= {family.name: _records(family.name, family.columns, arrays) for family in FAMILIES}
        return cls(codebook=codebook, stamp=header["stamp"], **parts)


def digest(codebook: Codebook) -> str:
    """Equal for equal codebooks: positions of one mean nothing under another."""
    codes = {entry.name: getattr(codebook, entry.name) for entry in fields(Codebook)}
    return hashlib.sha256(json.dumps(codes, sort_keys=True).encode()).hexdigest()


def _records(family: str, columns: tuple[str, ...], arrays: Mapping[str, NDArray[Any]]) -> Records:
    starts: NDArray[np.int64] = arrays[f"{family}.starts"]
    ids: NDArray[np.bytes_] = arrays[f"{family}.ids"]
    return Records(starts=starts, ids=ids, columns={name: arrays[f"{family}.{name}"] for name in columns})
