"""The small world with scores of talent mapping: people whose boxes and chances of succession are known."""

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from api.service import CareerService
from graph.settings import Address
from graph.writing_staged import Source
from ontology.facts import TalentScore
from tests.api.small_world import small_world
from tests.world import NIP

COMPONENTS = ("kompetensi", "potensi", "kualifikasi", "integritas")
HIGH, MIDDLE = (92, 85, 80, 100), (75, 70, 60, 100)


def talented(address: Address, home: Path, scored: Mapping[str, Sequence[float]]) -> CareerService:
    """The small world where these people have scores; of nobody else is potential known."""
    opened = small_world(address, home)
    with opened.graph.door("uji") as door:
        door.append(
            Source(name="nilai_talenta.xlsx", digest="7" * 64),
            [
                TalentScore(
                    person=NIP[who], component=name, score=score, scored_on=date(2026, 1, 5), provider="Tim Talenta"
                )
                for who, scores in scored.items()
                for name, score in zip(COMPONENTS, scores, strict=True)
            ],
        )
        door.commit()
    return opened
