"""What is on record already, so that a delivery need not repeat it, and is held against it."""

from collections.abc import Callable, Collection, Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

from ontology.facts import Jabatan, Person, Placement, Programme, Unit


def _nobody() -> Iterable[Person]:
    return ()


def _no_posts(_nips: Collection[str]) -> Iterable[Placement]:
    return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownCodes:
    """The codes that the graph holds; a row may refer to them as if they stood in the same delivery."""

    instansi: AbstractSet[str] = field(default_factory=frozenset)
    units: AbstractSet[str] = field(default_factory=frozenset)
    jabatan: AbstractSet[str] = field(default_factory=frozenset)
    programmes: AbstractSet[str] = field(default_factory=frozenset)
    persons: AbstractSet[str] = field(default_factory=frozenset)
    """NIPs."""
    every_unit: tuple[Unit, ...] = ()
    """The units themselves, where their names and places are to be held against a delivery; so of the next two."""
    every_jabatan: tuple[Jabatan, ...] = ()
    every_programme: tuple[Programme, ...] = ()
    people: Callable[[], Iterable[Person]] = _nobody
    """Finds everybody on record; asked only where a delivery names people."""
    posts: Callable[[Collection[str]], Iterable[Placement]] = _no_posts
    """Finds the definitive posts on record of the people with some NIPs."""

    def of(self, sheet: str) -> AbstractSet[str]:
        """The known codes of the kind that a sheet defines. Raises `KeyError` for a sheet that defines none."""
        return {
            "instansi": self.instansi,
            "unit": self.units,
            "jabatan": self.jabatan,
            "program": self.programmes,
            "pegawai": self.persons,
        }[sheet]

    def names(self, sheet: str) -> dict[str, str]:
        """For each known code of a kind its name; empty for kinds whose names are not held against a delivery."""
        known: dict[str, tuple[Unit | Jabatan | Programme, ...]] = {
            "unit": self.every_unit,
            "jabatan": self.every_jabatan,
            "program": self.every_programme,
        }
        return {each.code: each.name for each in known.get(sheet, ())}


NOTHING_KNOWN = KnownCodes()
"""An empty graph."""
