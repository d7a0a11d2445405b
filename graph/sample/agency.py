"""The invented ministry: its units, and its posts over all kinds, before anybody holds one."""

from dataclasses import dataclass
from functools import cached_property

from graph.sample.ikhtisar import summary
from graph.sample.tables import entries, several, table
from ontology.facts import Instansi, Jabatan, Unit
from ontology.terms import Vocabulary

INSTANSI = Instansi(code="KKN", name="Kementerian Karsa Nusantara")

_CLASS_OF_LEVEL = {
    "JF-PM": 5,
    "JF-TR": 6,
    "JF-MH": 7,
    "JF-PY": 8,
    "JF-PT": 8,
    "JF-MU": 9,
    "JF-MA": 11,
    "JF-UT": 13,
}
_REGION_FIELDS = ("Penanaman modal", "Kependudukan", "Lingkungan hidup", "Sosial")
_PEOPLE_PER_REGION = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A unit that has staff, and the posts through which people can rise in it."""

    code: str
    field: str
    weight: int
    """Its share of the staff, against that of the other places."""
    ladders: tuple[dict[str, Jabatan], ...]
    """For each family of functional posts, the post of every level."""
    staff: dict[str, Jabatan]
    """The posts of pelaksana, by the education that they ask for."""


@dataclass(frozen=True, kw_only=True)
class Agency:
    """Everything of the sample agency that stands still while people move through it."""

    units: tuple[Unit, ...]
    heads: tuple[Jabatan, ...]
    """Posts with a single holder, highest first."""
    places: tuple[Place, ...]

    @cached_property
    def jabatan(self) -> tuple[Jabatan, ...]:
        """All posts, heads first."""
        functional = (post for place in self.places for ladder in place.ladders for post in ladder.values())
        return (*self.heads, *functional, *(post for place in self.places for post in place.staff.values()))


def _rows(people: int) -> list[dict[str, str]]:
    """The rows of all units, with as many regional offices as so many people can fill."""
    rows = list(table("units"))
    regions = entries("regions")
    for number, region in enumerate(regions[: min(len(regions), max(3, people // _PEOPLE_PER_REGION))]):
        words = {
            "code": f"KW{number + 1:02}",
            "region": region,
            "field": _REGION_FIELDS[number % len(_REGION_FIELDS)],
        }
        rows += [{key: value.format(**words) for key, value in row.items()} for row in table("regional")]
    return rows


def _place(row: dict[str, str], vocabulary: Vocabulary, first_homes: dict[str, str]) -> Place:
    families = {family["code"]: family for family in table("families")}
    labels = {level.code: level.label_id.removeprefix("JF ") for level in vocabulary.jabatan_levels}
    ladders = []
    for code in several(row["families"]):
        family = families[code]
        ladders.append(
            {
                level: Jabatan(
                    code=f"J-{row['code']}-{code}-{level.removeprefix('JF-')}",
                    name=f"{family['name']} {labels[level]}",
                    level=level,
                    unit=row["code"],
                    field=family["field"] or row["field"],
                    family=family["name"],
                    summary=summary(level, family["work"], row["name"]),
                    job_class=_CLASS_OF_LEVEL[level],
                )
                for level in several(family["levels"])
                if level != "JF-UT" or first_homes[code] == row["code"]
            }
        )
    staff = {
        kind["education"]: Jabatan(
            code=f"J-{row['code']}-{kind['code']}",
            name=kind["name"],
            level="PLK",
            unit=row["code"],
            field=kind["field"] or row["field"],
            summary=f"{kind['work']} {row['name']}.",
            job_class=int(kind["class"]),
        )
        for kind in table("staff")
    }
    return Place(code=row["code"], field=row["field"], weight=int(row["weight"]), ladders=tuple(ladders), staff=staff)


def found_agency(people: int, vocabulary: Vocabulary) -> Agency:
    """The agency for so many people: the same centre always, more regional offices for more people."""
    rows = _rows(people)
    standing = {level.code: level.standing for level in vocabulary.jabatan_levels}
    heads = [
        Jabatan(
            code=f"J-{row['code']}",
            name=row["head"],
            level=row["level"],
            unit=row["code"] if row["name"] else row["parent"],
            field=row["field"],
            summary=summary(row["level"], row["work"], row["name"]),
            job_class=int(row["class"]),
            formation=1,
        )
        for row in rows
    ]
    first_homes: dict[str, str] = {}
    for row in sorted(rows, key=lambda row: row["families"].count(";")):
        for code in several(row["families"]):
            first_homes.setdefault(code, row["code"])
    return Agency(
        units=tuple(
            Unit(code=row["code"], name=row["name"], instansi=INSTANSI.code, parent=row["parent"] or None)
            for row in rows
            if row["name"]
        ),
        heads=tuple(sorted(heads, key=lambda post: -standing[post.level])),
        places=tuple(_place(row, vocabulary, first_homes) for row in rows if int(row["weight"])),
    )
