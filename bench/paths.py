"""How long ways to a jabatan take at the API: five of them over 2,000 jabatan and the moves of a large ministry."""

import logging
import statistics
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import structlog
from starlette.testclient import TestClient

from api.app import create_app
from api.assembly import open_service
from api.service import CareerService
from api.settings import Settings
from bench.measuring import seconds, show
from bench.ministry import SEED
from graph.embedded import stop
from graph.settings import GraphSettings
from graph.writing_staged import Source
from ontology.facts import (
    Assessment,
    AttainedLevel,
    Builds,
    Fact,
    Instansi,
    Jabatan,
    Person,
    Placement,
    Programme,
    Rank,
    Requirement,
    Standard,
    Unit,
)
from ontology.terms import Importance, StaffKind
from ontology.vocabulary import load_vocabulary

JABATAN, UNITS, CLIENTS, ASKED = 2_000, 120, 8, 200
CLASSES = ("PLK", "PLK", "PLK", "JF-PT", "JF-PT", "JF-MU", "JF-MU", "PGW", "PGW", "JF-MA", "ADM", "JPT-P")
COMMON = ("INT", "KSM", "KOM", "OPH", "PPB", "PDO", "MPR", "PKP", "PBG")


def run(people: int) -> None:
    """`people`: how many have a history of posts."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING))
    with TemporaryDirectory(prefix="jenjang-bench-") as scratch:
        settings = Settings(graph=GraphSettings(home=Path(scratch) / "graph"))
        service = open_service(settings)
        try:
            _measure(service, people)
        finally:
            service.close()
            stop(settings.graph)


def _measure(service: CareerService, people: int) -> None:
    random = Random(SEED)
    posts = list(_posts(random))
    staff = list(_staff(random, posts, people))
    with service.graph.door("bench") as door:
        door.append(Source(name="bench.xlsx", digest="0" * 64), [*_agency(), *posts, *map(_standard, posts), *staff])
        door.commit()
    client = TestClient(create_app(service), base_url="http://127.0.0.1:8000")
    high = [post.code for post in posts if post.level in ("ADM", "JF-MA", "JPT-P")]
    nips = [fact.nip for fact in staff if isinstance(fact, Person)]
    asked = [(random.choice(nips), random.choice(high)) for _ in range(ASKED)]
    first = seconds(lambda: _ask(client, asked[0]))
    network = service.pattern(service.moment(None, None)).network
    walls, busy = [], []
    for pair in asked:
        began = time.process_time()
        walls.append(seconds(lambda pair=pair: _ask(client, pair)))
        busy.append(time.process_time() - began)
    open_ = sum(bool(client.get(_address(pair)).json()["routes"]) for pair in asked[:50])
    with ThreadPoolExecutor(CLIENTS) as crowd:
        together = list(crowd.map(lambda pair: seconds(lambda: _ask(client, pair)), asked * 2))
    show(
        f"{ASKED} questions for ways over {JABATAN:,} jabatan and {len(network.moves):,} moves, {people:,} people",
        ("what", "ms"),
        [
            ("the first question after a load", f"{1000 * first:.0f}"),
            ("median", f"{1000 * statistics.median(walls):.0f}"),
            ("slowest of 100", f"{1000 * statistics.quantiles(walls, n=100)[-1]:.0f}"),
            ("median, processor time of the service", f"{1000 * statistics.median(busy):.0f}"),
            (f"slowest of 100, {CLIENTS} at once", f"{1000 * statistics.quantiles(together, n=100)[-1]:.0f}"),
            ("of 50 questions, with an open way", str(open_)),
        ],
    )


def _address(pair: tuple[str, str]) -> str:
    return f"/api/v1/people/{pair[0]}/paths/{pair[1]}"


def _ask(client: TestClient, pair: tuple[str, str]) -> None:
    assert client.get(_address(pair)).status_code == 200


def _agency() -> Iterator[Fact]:
    yield Instansi(code="B", name="Kementerian Ukur", discipline_complete_until=date.today())
    for number in range(UNITS):
        parent = f"B-{number // 8:03}" if number >= 15 else None
        yield Unit(code=f"B-{number:03}", name=f"Unit {number}", instansi="B", parent=parent)
    for number, code in enumerate(COMMON * 3):
        level = number // len(COMMON) + 1
        builds = (Builds(competency=code, from_level=level, to_level=level + 1),)
        yield Programme(code=f"P-{number:02}", name=f"Pelatihan {code} {level}", hours=20 + number, builds=builds)


def _posts(random: Random) -> Iterator[Jabatan]:
    fields = load_vocabulary().fields[:20]
    for number in range(JABATAN):
        level = CLASSES[number % len(CLASSES)]
        unit = number * UNITS // JABATAN
        field = fields[unit % len(fields)] if random.random() < 0.8 else random.choice(fields)
        family = f"Analis {field}" if level.startswith("JF") else None
        code, name = f"J-{number:04}", f"{level} {field} {number}"
        yield Jabatan(code=code, name=name, level=level, unit=f"B-{unit:03}", field=field, family=family)


def _standard(post: Jabatan) -> Standard:
    level = {"PLK": 1, "JF-PT": 2, "PGW": 2, "JF-MU": 3, "ADM": 3, "JF-MA": 3, "JPT-P": 4}[post.level]
    asked = (Requirement(competency=code, level=level, importance=Importance.MUTLAK) for code in COMMON)
    return Standard(jabatan=post.code, valid_from=date(2020, 1, 1), requirements=tuple(asked))


def _staff(random: Random, posts: list[Jabatan], people: int) -> Iterator[Fact]:
    for number in range(people):
        born = date(random.randint(1970, 1995), random.randint(1, 12), random.randint(1, 28))
        nip = _nip(born, number)
        yield Person(nip=nip, name=f"Contoh {number}", birth_date=born, staff_kind=StaffKind.PNS)
        yield Rank(person=nip, golongan="III/d", valid_from=date(2022, 4, 1))
        since, at = born.year + 26, random.randrange(len(posts) - 40)
        for _ in range(random.randint(1, 4)):
            post, on = posts[at], date(min(since, 2025), random.randint(1, 12), 1)
            yield Placement(
                person=nip,
                jabatan=post.code,
                jabatan_name=post.name,
                level=post.level,
                field=post.field,
                unit=post.unit,
                kind="definitif",
                valid_from=on,
            )
            since, at = since + random.randint(3, 6), min(len(posts) - 1, at + random.randint(1, 40))
        levels = tuple(AttainedLevel(competency=code, level=random.choice((1, 2, 2, 3, 3))) for code in COMMON)
        yield Assessment(person=nip, assessed_on=date(2025, 6, 2), provider="Pusat", for_level="ADM", levels=levels)


def _nip(born: date, number: int) -> str:
    return f"{born:%Y%m%d}{born.year + 24}{number // 1000 % 12 + 1:02}1{number % 1000:03}"
