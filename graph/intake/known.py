"""What is on record already, so that a delivery need not repeat it."""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownCodes:
    """The codes that the graph holds; a row may refer to them as if they stood in the same delivery."""

    instansi: AbstractSet[str] = field(default_factory=frozenset)
    units: AbstractSet[str] = field(default_factory=frozenset)
    jabatan: AbstractSet[str] = field(default_factory=frozenset)
    programmes: AbstractSet[str] = field(default_factory=frozenset)
    persons: AbstractSet[str] = field(default_factory=frozenset)
    """NIPs."""

    def of(self, sheet: str) -> AbstractSet[str]:
        """The known codes of the kind that a sheet defines. Raises `KeyError` for a sheet that defines none."""
        return {
            "instansi": self.instansi,
            "unit": self.units,
            "jabatan": self.jabatan,
            "program": self.programmes,
            "pegawai": self.persons,
        }[sheet]


NOTHING_KNOWN = KnownCodes()
"""An empty graph."""
