"""How long a search box waits: suggestions while somebody types, and a whole question, over twenty thousand terms."""

import itertools
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from starlette.testclient import TestClient

from api.app import create_app
from api.assembly import open_service
from api.service import CareerService
from api.settings import Settings
from bench.measuring import median_ms, seconds, show
from graph.embedded import stop
from graph.settings import GraphSettings
from graph.writing_staged import Source
from ontology.facts import Builds, Fact, Instansi, Jabatan, Programme, Unit
from ontology.vocabulary import load_vocabulary

TERMS, UNITS, PROGRAMMES = 20_000, 40, 1_000
PREFIXES = ("arsip", "pengel", "kepala bi", "analis kebij", "perenc", "keuangan da", "aud", "manajemen ta")
QUESTIONS = (
    "jabatan apa yang dekat dengan pengelolaan arsip, selain arsiparis?",
    "pelatihan tentang menanggapi keluhan warga",
    "menyusun laporan keuangan",
    "skp",
    "negosiasi dengan mitra",
    "analsi kebijakan",
)
LEVELS = {"Ahli Pertama": "JF-PT", "Ahli Muda": "JF-MU", "Ahli Madya": "JF-MA", "Terampil": "JF-TR"}
NEW = 10
"""Texts that a load adds while the server runs."""


def run(people: int) -> None:
    """`people` is not looked at: a graph of posts and programmes alone."""
    with TemporaryDirectory(prefix="jenjang-bench-") as scratch:
        settings = Settings(graph=GraphSettings(home=Path(scratch) / "graph"))
        service = open_service(settings)
        try:
            _measure(service)
        finally:
            service.close()
            stop(settings.graph)


def _measure(service: CareerService) -> None:
    _load(service, _agency())
    client = TestClient(create_app(service), base_url="http://127.0.0.1")
    first = seconds(lambda: client.get("/cari/saran", params={"q": "arsip"}))
    by_words = _typing(client)
    opening = seconds(service.meaning.opened)
    filling = seconds(service.meaning_in_graph.opened)
    typing, asking = _typing(client), _asking(client)
    _load(service, (replace(each, name=f"{each.name} Khusus") for each in itertools.islice(_posts(), NEW)))
    again = seconds(service.meaning_in_graph.opened)
    show(
        f"Search over {TERMS:,} jabatan, {PROGRAMMES:,} programmes and the dictionary",
        ("what", "took"),
        [
            ("the first suggestions of a new server, model not open, s", f"{first:.1f}"),
            ("suggestions, model not open, ms (median)", f"{by_words:.0f}"),
            ("suggestions, model open, ms (median)", f"{typing:.0f}"),
            ("a whole question with meaning, ms (median)", f"{asking:.0f}"),
            ("opening the model and the index of terms, s", f"{opening:.1f}"),
            ("keeping all meanings in the graph, s", f"{filling:.1f}"),
            (f"keeping those of {NEW} texts that changed, s", f"{again:.1f}"),
        ],
    )


def _typing(client: TestClient) -> float:
    texts = itertools.cycle(PREFIXES)
    return median_ms(lambda: client.get("/cari/saran", params={"q": next(texts)}), times=5 * len(PREFIXES))


def _asking(client: TestClient) -> float:
    texts = itertools.cycle(QUESTIONS)
    return median_ms(lambda: client.get("/api/v1/search", params={"q": next(texts)}), times=5 * len(QUESTIONS))


def _load(service: CareerService, facts: Iterator[Fact]) -> None:
    with service.graph.door("bench") as door:
        door.append(Source(name="bench.xlsx", digest="0" * 64), facts)
        door.commit()


def _agency() -> Iterator[Fact]:
    yield Instansi(code="B", name="Kementerian Ukur")
    yield from (Unit(code=f"B-{number}", name=f"Biro {number}", instansi="B") for number in range(UNITS))
    yield from _posts()
    kinds = itertools.cycle(itertools.product(("Pelatihan", "Bimtek", "Lokakarya"), load_vocabulary().competencies))
    for number, (form, competency) in zip(range(PROGRAMMES), kinds, strict=False):
        yield Programme(
            code=f"P-{number:04}",
            name=f"{form} {competency.label_id}",
            builds=(Builds(competency=competency.code, from_level=1, to_level=2),),
        )


def _posts() -> Iterator[Jabatan]:
    """The same few hundred posts in every unit, as in a real agency: for each competency of the dictionary some."""
    kinds = [
        (f"{work} {competency.label_id} {rung}", level, competency)
        for work in ("Analis", "Pengelola")
        for competency in load_vocabulary().competencies
        for rung, level in LEVELS.items()
    ]
    for number, (name, level, competency) in zip(range(TERMS), itertools.cycle(kinds), strict=False):
        yield Jabatan(
            code=f"J-{number:05}",
            name=name,
            level=level,
            unit=f"B-{number % UNITS}",
            field=competency.field,
            summary=competency.definition_id,
        )
