"""How long ways to a jabatan take at the API: five of them over 2,000 jabatan and the moves of a large ministry."""

import json
import logging
import statistics
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import structlog

from api.assembly import open_service
from api.service import CareerService
from api.settings import Settings
from bench.measuring import seconds, show
from bench.ministry import SEED
from bench.serving import served, together
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
SETTLING = 15
"""Seconds in which a server gets ready after its start."""
COMMON = ("INT", "KSM", "KOM", "OPH", "PPB", "PDO", "MPR", "PKP", "PBG")


def run(people: int) -> None:
    """`people`: how many have a history of posts."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING))
    with TemporaryDirectory(prefix="jenjang-bench-") as scratch:
        graph = GraphSettings(home=Path(scratch))
        try:
            asked, moves = _loaded(open_service(Settings(graph=graph)), people)
            with served(graph.home) as ask:
                first = seconds(lambda: ask(asked[0]))
                _until_kept(ask)
                _measure(ask, asked, first, f"{JABATAN:,} jabatan and {moves:,} moves, {people:,} people")
        finally:
            stop(graph)


def _loaded(service: CareerService, people: int) -> tuple[list[str], int]:
    """What to ask, and how many moves there are, of an agency that has just been loaded."""
    random = Random(SEED)
    posts = list(_posts(random))
    staff = list(_staff(random, posts, people))
    with service.graph.door("bench") as door:
        door.append(Source(name="bench.xlsx", digest="0" * 64), [*_agency(), *posts, *map(_standard, posts), *staff])
        door.commit()
    high = [post.code for post in posts if post.level in ("ADM", "JF-MA", "JPT-P")]
    nips = [fact.nip for fact in staff if isinstance(fact, Person)]
    moves = len(service.pattern(service.moment(None, None)).network.moves)
    service.close()
    return [f"/api/v1/people/{random.choice(nips)}/paths/{random.choice(high)}" for _ in range(ASKED)], moves


def _until_kept(ask: Callable[[str], bytes]) -> None:
    """Waits for what a server does in the background when it starts."""
    ends = time.monotonic() + SETTLING
    while time.monotonic() < ends:
        ask("/api/v1/health")
        time.sleep(1)


def _measure(ask: Callable[[str], bytes], asked: list[str], first: float, over: str) -> None:
    alone = together(ask, asked, 1)
    crowd = together(ask, asked * 2, CLIENTS)
    open_ = sum(bool(json.loads(ask(path))["routes"]) for path in asked[:50])
    show(
        f"{ASKED} questions for 5 ways over {over}; a server of its own",
        ("what", "ms"),
        [
            ("the first question, right after the start", f"{1000 * first:.0f}"),
            ("median", f"{1000 * statistics.median(alone):.0f}"),
            ("slowest of 100", f"{1000 * statistics.quantiles(alone, n=100)[-1]:.0f}"),
            (f"median, {CLIENTS} at once", f"{1000 * statistics.median(crowd):.0f}"),
            (f"slowest of 100, {CLIENTS} at once", f"{1000 * statistics.quantiles(crowd, n=100)[-1]:.0f}"),
            ("of 50 questions, with an open way", str(open_)),
        ],
    )


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
