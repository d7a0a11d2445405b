"""The same rows make the same graph, however they are split over files and deliveries, in whatever order, how often."""

import random
from collections import defaultdict
from collections.abc import Iterator
from contextlib import closing
from functools import cache
from pathlib import Path

import pytest

from api.service import CareerService
from graph.intake.writing.rows import Table, tables
from graph.intake.writing.workbooks import write_workbook
from graph.sample.imagining import imagine
from graph.settings import Address
from ontology.facts import KEEPING, Fact, Person
from tests.api.small_world import empty_graph, service_on
from tests.world import AS_OF

PEOPLE, SEED = 50, 7
DELIVERIES, FILES = 2, 2
WHOLES = {"standar_kompetensi", "program_kompetensi"}
"""Sheets on which several rows make one thing: those of one code in the first column stay in one file."""

Sheets = dict[str, Table]


@cache
def facts() -> tuple[Fact, ...]:
    sample = imagine(PEOPLE, SEED, AS_OF)
    return tuple(fact for keeping in KEEPING for fact in sample.facts(keeping.fact))


def shared(chance: random.Random) -> list[list[Fact]]:
    """The facts as deliveries: the organisation, who works there, and what is on record of them; some of it twice."""
    organisation = [fact for fact in facts() if not isinstance(fact, Person) and not hasattr(fact, "person")]
    people = [fact for fact in facts() if isinstance(fact, Person)]
    shares: list[list[Fact]] = [[] for _ in range(DELIVERIES)]
    for fact in facts():
        if hasattr(fact, "person"):
            for share in chance.sample(shares, chance.choice((1, 1, 1, 2))):
                share.append(fact)
    half = len(people) // 2
    return [organisation, people[:half], people[half:], *shares]


def parted(found: Sheets, parts: int, chance: random.Random) -> list[Sheets]:
    """Sheets as several files: every row in one of them, in any order."""
    files: list[Sheets] = [defaultdict(list) for _ in range(parts)]
    for name, (headings, *rows) in found.items():
        place = defaultdict(lambda: chance.randrange(parts))
        for number, row in enumerate(chance.sample(rows, len(rows))):
            sheet = files[place[row[0] if name in WHOLES else number]][name]
            sheet += [row] if sheet else [headings, row]
    return [file for file in files if file]


def delivered(directory: Path, said: list[Fact], chance: random.Random) -> list[Path]:
    """Facts as the files of one delivery, in any order."""
    directory.mkdir()
    files = parted(tables(said), FILES, chance)
    paths = [directory / f"{directory.name}-{number}.xlsx" for number in range(len(files))]
    for path, sheets in zip(paths, files, strict=True):
        write_workbook(path, sheets)
    return chance.sample(paths, len(paths))


@pytest.fixture
def emptied(neo4j_address: Address, tmp_path: Path) -> Iterator[CareerService]:
    """A service whose graph knows the words and no facts."""
    with closing(service_on(empty_graph(neo4j_address), tmp_path / "home")) as service:
        yield service


@pytest.fixture(scope="module")
def known(neo4j_address: Address, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The digest of all rows loaded at once, from one file in the order in which they were made."""
    home = tmp_path_factory.mktemp("urut")
    with closing(service_on(empty_graph(neo4j_address), home)) as service:
        write_workbook(home / "semua.xlsx", tables(facts()))
        assert service.load([home / "semua.xlsx"]).files[0].accepted
        return service.digest().digest


@pytest.mark.parametrize("seed", range(3))
def test_any_split_and_any_order_of_the_same_rows_gives_the_same_digest(
    emptied: CareerService, known: str, tmp_path: Path, seed: int
) -> None:
    chance = random.Random(seed)
    waiting = [delivered(tmp_path / str(number), share, chance) for number, share in enumerate(shared(chance))]
    chance.shuffle(waiting)
    for _ in range(len(waiting)):  # what names something that is not known yet is refused, and sent again later
        waiting = [paths for paths in waiting if not taken(emptied, paths)]
    assert waiting == []
    assert emptied.digest().digest == known
    before = emptied.digest()
    assert taken(emptied, list(tmp_path.glob("*/*.xlsx")))
    assert emptied.digest() == before


def taken(service: CareerService, paths: list[Path]) -> bool:
    """Whether every file of a delivery is accepted."""
    return all(file.accepted for file in service.load(paths).files)
